package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;

/** What the cost indicators of a form come to, each multiplied with the quantities it is paid for. */
final class Priced {
    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final int STEM = 4;
    private static final Pattern PER_HEAD = Pattern.compile("单价|人均|日均|平均");

    /**
     * A price with what it is paid for.
     *
     * @param price the cost indicator
     * @param quantities what it is multiplied with; empty for a lump sum
     * @param low the least it comes to
     * @param high the most it comes to, or null if that is open
     * @param printed what it comes to at the printed figures
     * @param formula in words
     * @param plain whether every figure is a reported number without a bound
     */
    record Line(
            AssessedIndicator price,
            List<AssessedIndicator> quantities,
            Money low,
            @Nullable Money high,
            Money printed,
            String formula,
            boolean plain) {}

    private final List<AssessedIndicator> prices;
    private final List<AssessedIndicator> quantities;

    private Priced(Form form) {
        this.prices = form.indicators(Kinds.COST::fits);
        this.quantities =
                form.indicators(i -> Kinds.quantity(i) && !value(i).unit().contains("%"));
    }

    /** Every cost indicator with its quantities, or nothing if one of them cannot be told for certain. */
    static Optional<List<Line>> of(Form form) {
        Priced priced = new Priced(form);
        List<Line> lines = new ArrayList<>();
        List<AssessedIndicator> left = new ArrayList<>();
        for (AssessedIndicator price : priced.prices) {
            priced.line(price).ifPresentOrElse(lines::add, () -> left.add(price));
        }
        if (left.size() == 1) {
            priced.last(left.removeFirst(), lines)
                    .ifPresentOrElse(lines::add, () -> left.add(priced.prices.getFirst()));
        }
        return lines.isEmpty() || !left.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** What was reported, or else promised. */
    static Measure value(AssessedIndicator assessed) {
        Measure actual = assessed.actual();
        return actual == null || !assessed.reported() ? assessed.target() : actual;
    }

    static String printed(AssessedIndicator assessed) {
        return Objects.requireNonNullElse(
                assessed.indicator().actual(), assessed.indicator().target());
    }

    private Optional<Line> line(AssessedIndicator price) {
        if (!(value(price) instanceof NumberMeasure printed)) {
            return Optional.empty();
        }
        NumberMeasure measure = printed.inBaseUnit();
        String[] units = measure.unit().split("/", -1);
        if (!units[0].equals("元")) {
            return Optional.empty();
        }
        String name = price.indicator().name();
        if (units.length > 1 || (PER_HEAD.matcher(name).find() && !name.contains("月租费"))) {
            List<AssessedIndicator> found = units.length > 1 ? paid(price, units[1]) : paidAtUnitPrice(price);
            return found.isEmpty() ? Optional.empty() : Optional.of(line(price, measure, months(measure, name), found));
        }
        return Optional.of(line(price, measure, months(measure, name), List.of()));
    }

    /** The one unit price that is left belongs to the one quantity that is left. */
    private Optional<Line> last(AssessedIndicator price, List<Line> lines) {
        List<AssessedIndicator> open = quantities.stream()
                .filter(q -> value(q) instanceof NumberMeasure)
                .filter(q -> lines.stream().noneMatch(l -> l.quantities().contains(q)))
                .toList();
        return !lines.isEmpty()
                        && open.size() == 1
                        && price.indicator().name().contains("单价")
                        && value(price) instanceof NumberMeasure n
                        && n.inBaseUnit().unit().equals("元")
                ? Optional.of(line(price, n.inBaseUnit(), BigDecimal.ONE, open))
                : Optional.empty();
    }

    private static BigDecimal months(NumberMeasure price, String name) {
        return price.unit().endsWith("/月") || name.contains("月租费") ? MONTHS : BigDecimal.ONE;
    }

    private Line line(AssessedIndicator price, NumberMeasure measure, BigDecimal times, List<AssessedIndicator> paid) {
        BigDecimal count = paid.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean floor = measure.bound().floor();
        boolean plain = !measure.bound().open() && price.actual() != null;
        List<String> words = new ArrayList<>();
        for (AssessedIndicator quantity : paid) {
            NumberMeasure number = ((NumberMeasure) value(quantity)).inBaseUnit();
            count = count.add(number.value());
            floor |= number.bound().floor();
            plain &= !number.bound().open() && quantity.actual() != null;
            words.add(number.value().toPlainString() + number.unit() + " × " + priceText(measure, times));
        }
        Money most = new Money(measure.value().multiply(count).multiply(times));
        boolean ceiling = measure.bound().ceiling();
        return new Line(
                price,
                paid,
                ceiling ? Money.ZERO : most,
                floor ? null : most,
                most,
                words.isEmpty() ? priceText(measure, times) : String.join(" + ", words),
                plain);
    }

    private static String priceText(NumberMeasure price, BigDecimal times) {
        String text = Shown.number(price.value()) + price.unit();
        return times.compareTo(BigDecimal.ONE) == 0 ? text : text + " × " + times + "月";
    }

    /** By the longest part of the name they share, each half of a name joined by 和 on its own; else the only one counted in this unit. */
    private List<AssessedIndicator> paid(AssessedIndicator price, String unit) {
        List<AssessedIndicator> counted = quantities.stream()
                .filter(q -> value(q) instanceof NumberMeasure n
                        && n.inBaseUnit().unit().equals(unit))
                .toList();
        List<AssessedIndicator> named = byName(price, counted);
        if (!named.isEmpty()) {
            return named;
        }
        long alike = prices.stream()
                .filter(p -> value(p).unit().endsWith("/" + unit))
                .count();
        return counted.size() == 1 && alike == 1 ? counted : List.of();
    }

    private static List<AssessedIndicator> byName(AssessedIndicator price, List<AssessedIndicator> counted) {
        List<AssessedIndicator> found = new ArrayList<>();
        for (String part : price.indicator().name().split("和", -1)) {
            Optional<AssessedIndicator> best = best(part, counted);
            if (best.isEmpty() || found.contains(best.get())) {
                return List.of();
            }
            found.add(best.get());
        }
        return found;
    }

    private static Optional<AssessedIndicator> best(String name, List<AssessedIndicator> counted) {
        int most = counted.stream()
                .mapToInt(q -> shared(name, q.indicator().name()))
                .max()
                .orElse(0);
        List<AssessedIndicator> best = counted.stream()
                .filter(q -> shared(name, q.indicator().name()) == most)
                .toList();
        return most >= STEM && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** What is paid per head is paid for people. A unit price without a unit belongs to the quantity of its name, or to the only one that is a fixed number. */
    private List<AssessedIndicator> paidAtUnitPrice(AssessedIndicator price) {
        List<AssessedIndicator> numbers = quantities.stream()
                .filter(q -> value(q) instanceof NumberMeasure)
                .toList();
        List<AssessedIndicator> named = byName(price, numbers);
        List<AssessedIndicator> fixed =
                numbers.stream().filter(q -> !value(q).bound().open()).toList();
        boolean head = !price.indicator().name().contains("单价");
        List<AssessedIndicator> paid = !named.isEmpty() || head || fixed.size() != 1 ? named : fixed;
        return head && paid.stream().anyMatch(q -> !value(q).unit().startsWith("人")) ? List.of() : paid;
    }

    /** The length of the longest text that stands in both. */
    static int shared(String one, String other) {
        int[] above = new int[other.length() + 1];
        int longest = 0;
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                if (one.charAt(i) == other.charAt(j)) {
                    row[j + 1] = above[j] + 1;
                    longest = Math.max(longest, row[j + 1]);
                }
            }
            above = row;
        }
        return longest;
    }

    /** Adds what the lines rest on. */
    static Draft operands(Draft draft, Form form, List<Line> lines) {
        for (Line line : lines) {
            line.quantities().forEach(q -> draft.operand(q.indicator().name(), printed(q), form.spot(q)));
            draft.operand(line.price().indicator().name(), printed(line.price()), form.spot(line.price()));
        }
        return draft;
    }

    static String formula(List<Line> lines) {
        return lines.stream().map(Line::formula).collect(Collectors.joining(" + "));
    }
}
