package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Money;

/** What a document declares of itself against what the site holds of it: number of projects and sum of money, each on its own scale. */
public final class DeclaredChart {
    private DeclaredChart() {}

    /**
     * Projects and money on one side.
     *
     * @param projects how many, or null if not stated
     * @param total their money, or null if not stated
     * @param step the last place to which the money is printed
     */
    public record Side(@Nullable Integer projects, @Nullable Money total, Money step) {
        /** A side whose money is exact. */
        public Side(@Nullable Integer projects, @Nullable Money total) {
            this(projects, total, Money.ZERO);
        }
    }

    /** The two sides, as far as the document declares something; else nothing. */
    public static Optional<Chart> of(Side declared, Side held, Sheet sheet) {
        List<Pair> pairs = pairs(declared, held, sheet);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<BarRows.Block> blocks = pairs.stream().map(p -> p.draw(sheet)).toList();
        List<String> statements = pairs.stream().map(p -> p.statement(sheet)).toList();
        BarChart.Texts texts = new BarChart.Texts(
                sheet.say(Phrase.DECLARED_AND_HELD), sheet.words().statements(statements));
        return Optional.of(BarChart.of(texts, BarChart.stack(blocks), sheet));
    }

    private static List<Pair> pairs(Side declared, Side held, Sheet sheet) {
        List<Pair> pairs = new ArrayList<>();
        Integer said = declared.projects;
        Integer counted = held.projects;
        if (said != null && counted != null) {
            pairs.add(Pair.of(said, counted, sheet));
        }
        Money saidTotal = declared.total;
        Money heldTotal = held.total;
        if (saidTotal != null && heldTotal != null) {
            pairs.add(Pair.of(saidTotal, heldTotal, declared.step, sheet));
        }
        return pairs;
    }

    /** One quantity on both sides with its wordings. */
    private record Pair(String name, Figure declared, Figure held, String difference, String exactDifference) {
        static Pair of(int declared, int held, Sheet sheet) {
            String difference = said(held - declared, sheet.say(Phrase.COUNT, Math.abs(held - declared)), sheet);
            return new Pair(
                    sheet.say(Phrase.PROJECT_COUNT),
                    Figure.of(declared, sheet),
                    Figure.of(held, sheet),
                    difference,
                    difference);
        }

        static Pair of(Money declared, Money held, Money step, Sheet sheet) {
            Money difference = held.minus(declared);
            Money size = difference.isNegative() ? declared.minus(held) : difference;
            int sign = held.compareTo(declared);
            boolean alike = size.plus(size).compareTo(step) <= 0 || (sign > 0 && size.compareTo(step) < 0);
            if (sign != 0 && alike) {
                String rounded = sheet.say(Phrase.AGREE_ROUNDED);
                return new Pair(
                        sheet.say(Phrase.TOTAL), Figure.of(declared, sheet), Figure.of(held, sheet), rounded, rounded);
            }
            return new Pair(
                    sheet.say(Phrase.TOTAL),
                    Figure.of(declared, sheet),
                    Figure.of(held, sheet),
                    said(sign, sheet.words().amount(size), sheet),
                    said(sign, sheet.words().exact(size), sheet));
        }

        private static String said(int sign, String size, Sheet sheet) {
            if (sign == 0) {
                return sheet.say(Phrase.AGREE);
            }
            return sheet.say(sign > 0 ? Phrase.HELD_MORE : Phrase.HELD_LESS, size);
        }

        BarRows.Block draw(Sheet sheet) {
            List<BarRow> rows = List.of(
                    BarRow.heading(name),
                    BarRow.planned(sheet.say(Phrase.DECLARED), declared.value, new Saying(declared.text, "")),
                    BarRow.done(sheet.say(Phrase.HELD), held.value, new Saying(held.text, difference)));
            return BarRows.draw(rows, BarRows.Frame.of(rows, sheet.width()));
        }

        String statement(Sheet sheet) {
            return sheet.say(Phrase.DECLARED_STATEMENT, name, declared.exact, held.exact)
                    + sheet.say(Phrase.COMMA)
                    + exactDifference;
        }
    }

    private record Figure(BigDecimal value, String text, String exact) {
        static Figure of(int count, Sheet sheet) {
            String text = sheet.say(Phrase.COUNT, count);
            return new Figure(BigDecimal.valueOf(count), text, text);
        }

        static Figure of(Money money, Sheet sheet) {
            return new Figure(
                    money.yuan(), sheet.words().amount(money), sheet.words().exact(money));
        }
    }
}
