package org.mingzhang.ingest.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.ValueWords;

/** What a form says of itself in more than one place must agree; where it does not, either the reading or the document is wrong. */
public final class Checks {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Set<String> WITHIN = Set.of("upper", "own", "bonds", "named");

    private final FormDraft draft;

    private Checks(FormDraft draft) {
        this.draft = draft;
    }

    /** Adds the doubts about a form. */
    public static void run(FormDraft draft) {
        Checks checks = new Checks(draft);
        checks.points();
        checks.rate();
        checks.funding();
        checks.execution();
        checks.indicators();
        checks.order();
        checks.glyphs();
    }

    /** Every sign of a value is a character. */
    private void glyphs() {
        for (FormField field : draft.fields()) {
            if (field.value().chars().anyMatch(Checks::isNoCharacter)) {
                add(Code.GLYPH, field.path(), "a sign in \"" + field.value() + "\" is no character", false);
            }
        }
    }

    private static boolean isNoCharacter(int c) {
        return c == Blanks.UNKNOWN
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.KANGXI_RADICALS;
    }

    /** The order in which a page was painted is a second reading: where it differs from the order of the places, words may be mixed up. */
    private void order() {
        for (FormField field : draft.fields()) {
            int last = Traced.NOWHERE;
            for (int i = 0; i < field.printed().length(); i++) {
                int position = field.printed().at(i);
                if (position != Traced.NOWHERE && position < last) {
                    add(Code.SECOND, field.path(), "the page was painted in another order than it is read", false);
                    break;
                }
                last = Math.max(last, position);
            }
        }
    }

    /** Points at stake and points given add up to what the form prints as their sums. */
    private void points() {
        for (String kind : List.of("weight", "score")) {
            List<BigDecimal> points =
                    each("indicators", draft.indicators(), kind).toList();
            if (points.isEmpty()) {
                continue;
            }
            BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal execution = or(draft.number("execution[0]." + kind), BigDecimal.ZERO);
            BigDecimal printed = draft.number(kind.equals("weight") ? "totalWeight" : "totalScore");
            BigDecimal whole = printed == null && kind.equals("weight") ? HUNDRED : printed;
            if (whole != null && !near(sum.add(execution), whole) && !near(sum, whole)) {
                boolean complete = points.size() == draft.indicators();
                add(
                        Code.POINTS,
                        "indicators",
                        kind + "s add up to " + sum.add(execution).toPlainString() + ", " + whole.toPlainString()
                                + " is printed or usual",
                        complete && kind.equals("score"));
            }
        }
        for (int i = 0; i < draft.indicators(); i++) {
            BigDecimal weight = draft.number("indicators[" + i + "].weight");
            BigDecimal score = draft.number("indicators[" + i + "].score");
            if (weight != null && score != null && score.compareTo(weight) > 0) {
                add(Code.POINTS, "indicators[" + i + "].score", "more points than are at stake", false);
            }
        }
    }

    /** The rate is what was spent over the adjusted, or the initial, budget. */
    private void rate() {
        for (int i = 0; draft.field("execution[" + i + "].source") != null; i++) {
            String path = "execution[" + i + "].";
            String printed = Fold.of(draft.text(path + "rate")).replace("%", "");
            String number = Amounts.number(printed);
            BigDecimal executed = draft.number(path + "executed");
            if (number == null || executed == null) {
                continue;
            }
            BigDecimal rate = new BigDecimal(number);
            boolean agrees = Stream.of("adjustedBudget", "initialBudget")
                    .map(field -> draft.number(path + field))
                    .anyMatch(budget -> budget != null && quotient(executed, budget, rate));
            if (!agrees) {
                add(Code.RATE, path + "rate", printed + " is not what was spent over a budget", true);
            }
        }
    }

    private static boolean quotient(BigDecimal executed, BigDecimal budget, BigDecimal rate) {
        if (budget.signum() == 0) {
            return executed.signum() == 0;
        }
        BigDecimal percent = executed.multiply(HUNDRED).divide(budget, 6, RoundingMode.HALF_UP);
        BigDecimal margin =
                BigDecimal.ONE.movePointLeft(Math.max(0, rate.scale())).max(CENT);
        boolean asFraction = rate.compareTo(BigDecimal.ONE) <= 0
                && percent.movePointLeft(2).subtract(rate).abs().compareTo(CENT) <= 0;
        return percent.subtract(rate).abs().compareTo(margin) <= 0 || asFraction;
    }

    private void funding() {
        List<String> others = new ArrayList<>();
        List<String> within = new ArrayList<>();
        for (int i = 0; draft.field("funding.parts[" + i + "].source") != null; i++) {
            String path = "funding.parts[" + i + "].";
            (WITHIN.contains(draft.text(path + "source")) ? within : others).add(path + "amount");
        }
        List<String> parts = new ArrayList<>(List.of("funding.appropriation", "funding.carryOver", "funding.other"));
        parts.addAll(others);
        sum("funding.requested", parts, within);
        sum("funding.total", List.of("funding.totalFiscal", "funding.totalOther"), List.of());
    }

    private void execution() {
        int rows = 0;
        while (draft.field("execution[" + rows + "].source") != null) {
            rows++;
        }
        int total = -1;
        List<Integer> parts = new ArrayList<>();
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String source = draft.text("execution[" + i + "].source");
            if (source.equals("total")) {
                total = i;
            } else {
                (WITHIN.contains(source) ? within : parts).add(i);
            }
        }
        if (total < 0) {
            return;
        }
        for (String column : List.of("initialBudget", "adjustedBudget", "executed", "expected")) {
            sum("execution[" + total + "]." + column, column(parts, column), column(within, column));
        }
    }

    private static List<String> column(List<Integer> rows, String column) {
        return rows.stream().map(i -> "execution[" + i + "]." + column).toList();
    }

    /** A total is the sum of its parts where all parts or the first are printed; some parts may lie within others. */
    private void sum(String total, List<String> parts, List<String> within) {
        BigDecimal whole = draft.number(total);
        List<BigDecimal> printed = printed(parts);
        if (whole == null || printed.isEmpty() || draft.number(parts.getFirst()) == null) {
            return;
        }
        BigDecimal sum = printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = printed(within).stream().reduce(sum, BigDecimal::add);
        if (apart(sum, whole) && apart(all, whole)) {
            boolean left = draft.doubts().stream().anyMatch(d -> d.code() == Code.LEFT_OVER);
            add(
                    Code.SUM,
                    total,
                    "its parts add up to " + sum.toPlainString() + ", not " + whole.toPlainString(),
                    printed.size() == parts.size() && !left);
        }
    }

    private List<BigDecimal> printed(List<String> paths) {
        return paths.stream().map(draft::number).filter(n -> n != null).toList();
    }

    private static boolean apart(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(CENT) > 0;
    }

    private void indicators() {
        if (draft.indicators() == 0) {
            add(Code.MISSING, "indicators", "no indicator was found", false);
        }
        for (int i = 0; i < draft.indicators(); i++) {
            String path = "indicators[" + i + "].";
            String name = draft.text(path + "name");
            if (name.isEmpty()) {
                add(Code.CUT, path + "name", "it has no name", false);
            } else if (!ValueWords.balanced(name)
                    || "，、；：）)】》,;:".indexOf(name.charAt(0)) >= 0
                    || "，、（(《".indexOf(name.charAt(name.length() - 1)) >= 0) {
                add(Code.CUT, path + "name", "\"" + name + "\" seems to be cut", false);
            } else if (ValueWords.firm(name)) {
                add(Code.CUT, path + "name", "\"" + name + "\" looks like a value", false);
            }
            for (String field : List.of("category", "subcategory")) {
                if (draft.text(path + field).isEmpty()) {
                    add(Code.LEVEL, path + field, "it is not printed", false);
                }
            }
            value(path, "target");
            value(path, "actual");
        }
    }

    private void value(String path, String field) {
        String value = draft.text(path + field);
        if (value.isEmpty()) {
            return;
        }
        boolean usual = ValueWords.firm(value) || ValueWords.word(value);
        boolean asName = ValueWords.endsAsName(value) && value.length() > 4 && !value.matches(".*\\d.*");
        if (!usual && (asName || !ValueWords.balanced(value) || "，、；）)".indexOf(value.charAt(0)) >= 0)) {
            add(Code.VALUE, path + field, "\"" + value + "\" looks like a name or a part", false);
        }
        String rate = Fold.of(value);
        if (draft.text(path + "name").endsWith("率") && rate.matches("[≥=<>]*1[1-9]\\d(\\.\\d+)?\\(?%.*")) {
            add(Code.VALUE, path + field, "\"" + value + "\" for a rate", true);
        }
    }

    private Stream<BigDecimal> each(String list, int count, String field) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal number = draft.number(list + "[" + i + "]." + field);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers.stream();
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(new BigDecimal("0.05")) <= 0;
    }

    private static BigDecimal or(@Nullable BigDecimal number, BigDecimal otherwise) {
        return number == null ? otherwise : number;
    }

    private void add(Code code, String path, String message, boolean printedSo) {
        draft.doubt(new Doubt(code, path, message, printedSo));
    }
}
