package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> MONTHS = Set.of("月", "个月");
    private static final Pattern DURATION = Pattern.compile("周期|月数|期限|期间|时长|服务期");
    private static final String RENT = "月租费";
    /** A name can say what the unit leaves out. */
    private static final Pattern MONTHLY = Pattern.compile("(?<![0-9])月(?!饼)");

    private static final Pattern OFTENER = Pattern.compile("日均|日人均|每日|每天|每人天|人均每日|季均|每季|季度|学期|课时|日租|天租|周租|每周");
    /** A total that holds the other costs of the form. */
    private static final Pattern TOTAL = Pattern.compile("总成本|总费用|总支出|总投资|总造价|总价|总额|合计|其中");
    /** What a cost is of, without the words for cost. */
    private static final Pattern COST = Pattern.compile("费用|经费|成本|支出|开支|费|控制数?|标准");
    /** What work is done in: terms, classes, rounds. */
    private static final Set<String> ROUNDS = Set.of("期", "班", "班次", "场", "场次", "次", "批", "批次", "轮", "届");
    /** The year of the form, or its months: no second thing that a price is divided by. */
    private static final Pattern PERIOD = Pattern.compile("/(?:年|月)$");

    /** A price of one, without a unit that says of what. */
    private static final String EACH = "单价";

    private static final int STEM = 4;
    /** Two prices and two quantities alone may be anything. */
    private static final int FEWEST = 3;

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
     * @param named whether the quantities bear the price's name, or it is a lump sum
     */
    record Line(
            AssessedIndicator price,
            List<AssessedIndicator> quantities,
            Money low,
            @Nullable Money high,
            Money printed,
            String formula,
            boolean plain,
            boolean named) {}

    private final List<AssessedIndicator> prices;
    private final List<AssessedIndicator> quantities;
    private final Optional<BigDecimal> months;

    private Priced(Form form) {
        this.prices = form.indicators(Kinds::cost);
        this.quantities =
                form.indicators(i -> Kinds.quantity(i) && !value(i).unit().contains("%"));
        this.months = months(form);
    }

    /** For how many months the form says it pays, in one plain figure. */
    private static Optional<BigDecimal> months(Form form) {
        List<BigDecimal> printed = form.indicators().stream()
                .filter(i -> DURATION.matcher(i.indicator().name()).find())
                .map(Priced::value)
                .filter(v -> MONTHS.contains(v.unit()))
                .map(v -> v instanceof NumberMeasure n && !n.bound().open() ? n.value() : BigDecimal.ZERO)
                .distinct()
                .toList();
        return printed.size() == 1 && printed.getFirst().signum() > 0
                ? Optional.of(printed.getFirst())
                : Optional.empty();
    }

    /** Every cost indicator with its quantities, or nothing if one of them cannot be told for certain. */
    static Optional<List<Line>> of(Form form) {
        Priced priced = new Priced(form);
        if (priced.prices.size() > 1
                && priced.prices.stream()
                        .anyMatch(p -> TOTAL.matcher(p.indicator().name()).find())) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (AssessedIndicator price : priced.prices) {
            Optional<Line> line = priced.line(price);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
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
        String name = price.indicator().name();
        boolean monthly = measure.unit().endsWith("/月") || MONTHLY.matcher(name).find();
        String[] units = PERIOD.matcher(measure.unit()).replaceFirst("").split("/", -1);
        boolean lump = units.length == 1 && (!PER_HEAD.matcher(name).find() || name.contains(RENT));
        if (!units[0].equals("元")
                || units.length > 2
                || OFTENER.matcher(name).find()
                || (monthly && months.isEmpty())) {
            return Optional.empty();
        }
        BigDecimal times = monthly ? months.orElseThrow() : BigDecimal.ONE;
        if (lump && priced(name)) {
            return Optional.empty();
        }
        if (lump) {
            return Optional.of(line(price, measure, times, new Paid(List.of(), true)));
        }
        return Optional.of(units.length > 1 ? paid(price, units[1]) : paidAtUnitPrice(price))
                .map(paid -> paid.quantities().isEmpty() && units.length == 1 && name.contains(EACH)
                        ? leftOver(price)
                        : paid)
                .filter(paid -> !paid.quantities().isEmpty() && !repeated(paid.quantities()))
                .map(paid -> line(price, measure, times, paid));
    }

    /** Whether a sum may be the price of each of several: 会议费 where there are two 会议. */
    private boolean priced(String cost) {
        String of = COST.matcher(cost).replaceAll("").strip();
        return of.length() >= 2
                && quantities.stream().anyMatch(q -> q.indicator().name().contains(of) && several(q));
    }

    /** Whether what is counted may be counted for each of several rounds: 100 people of a training in two terms. */
    private boolean repeated(List<AssessedIndicator> paid) {
        return quantities.stream()
                .filter(q -> !paid.contains(q) && ROUNDS.contains(value(q).unit()) && several(q))
                .anyMatch(q -> paid.stream()
                        .anyMatch(
                                p -> shared(p.indicator().name(), q.indicator().name()) >= 2));
    }

    private static boolean several(AssessedIndicator quantity) {
        return value(quantity) instanceof NumberMeasure n && n.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** What a price is paid for, and whether it is so by its name. */
    private record Paid(List<AssessedIndicator> quantities, boolean named) {}

    private Line line(AssessedIndicator price, NumberMeasure measure, BigDecimal times, Paid paid) {
        BigDecimal count = paid.quantities().isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean floor = measure.bound().floor();
        boolean plain = !measure.bound().open() && price.actual() != null;
        List<String> words = new ArrayList<>();
        for (AssessedIndicator quantity : paid.quantities()) {
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
                paid.quantities(),
                ceiling ? Money.ZERO : most,
                floor ? null : most,
                most,
                words.isEmpty() ? priceText(measure, times) : String.join(" + ", words),
                plain,
                paid.named());
    }

    private static String priceText(NumberMeasure price, BigDecimal times) {
        String text = Shown.number(price.value()) + price.unit();
        return times.compareTo(BigDecimal.ONE) == 0 ? text : text + " × " + Shown.number(times) + "月";
    }

    /** By the longest part of the name they share, each half of a name joined by 和 on its own; else the only one counted in this unit. */
    private Paid paid(AssessedIndicator price, String unit) {
        List<AssessedIndicator> counted = quantities.stream()
                .filter(q -> value(q) instanceof NumberMeasure n
                        && n.inBaseUnit().unit().equals(unit))
                .toList();
        List<AssessedIndicator> named = byName(price, counted);
        if (!named.isEmpty()) {
            return new Paid(named, true);
        }
        long alike = prices.stream()
                .filter(p -> PERIOD.matcher(value(p).unit()).replaceFirst("").endsWith("/" + unit))
                .count();
        return new Paid(counted.size() == 1 && alike == 1 ? counted : List.of(), false);
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

    /** Of as many unit prices as quantities the last two that are left belong together, if they share a word. */
    private Paid leftOver(AssessedIndicator price) {
        List<AssessedIndicator> left = new ArrayList<>(quantities.stream()
                .filter(q -> value(q) instanceof NumberMeasure)
                .toList());
        if (left.size() != prices.size() || prices.size() < FEWEST) {
            return new Paid(List.of(), false);
        }
        for (AssessedIndicator other : prices) {
            List<AssessedIndicator> taken =
                    other.equals(price) ? List.of() : paidAtUnitPrice(other).quantities();
            if (!other.equals(price) && (taken.size() != 1 || !left.remove(taken.getFirst()))) {
                return new Paid(List.of(), false);
            }
        }
        String name = left.getFirst().indicator().name();
        return new Paid(shared(price.indicator().name(), name) >= 2 ? left : List.of(), false);
    }

    /** What is paid per head is paid for people. A unit price without a unit belongs to the quantity of its name. */
    private Paid paidAtUnitPrice(AssessedIndicator price) {
        List<AssessedIndicator> named = byName(
                price,
                quantities.stream()
                        .filter(q -> value(q) instanceof NumberMeasure)
                        .toList());
        boolean head = !price.indicator().name().contains(EACH);
        boolean things = named.stream().anyMatch(q -> !value(q).unit().startsWith("人"));
        return new Paid(head && things ? List.of() : named, true);
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
