package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;

/** A project's money through the years on one scale: the budget outlined, what was executed solid, the change named. */
public final class YearsChart {
    private YearsChart() {}

    /**
     * The money of one year; one of the two at least is printed.
     *
     * @param year fiscal year
     * @param budget the amount that is counted, or null
     * @param executed what was spent, or null
     */
    public record YearMoney(
            int year, @Nullable Amount budget, @Nullable Money executed) {
        public YearMoney {
            if (budget == null && executed == null) {
                throw new IllegalArgumentException("a year without any money: " + year);
            }
        }
    }

    /** The years, earliest first; nothing for none. */
    public static Optional<Chart> of(List<YearMoney> years, Sheet sheet) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<BarRow> rows = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        YearMoney before = null;
        for (YearMoney year : rising(years)) {
            YearWords words = new YearWords(year, before, sheet);
            rows.add(words.row());
            statements.add(words.statement());
            before = year;
        }
        BarChart.Texts texts = new BarChart.Texts(
                sheet.say(Phrase.MONEY_BY_YEAR), sheet.words().statements(statements));
        return Optional.of(BarChart.of(texts, rows, sheet));
    }

    /** What was executed, and its share of the budget. */
    private static String share(Amount budget, Money executed, String figure, Sheet sheet) {
        BigDecimal whole = budget.money().yuan();
        return whole.signum() <= 0
                ? sheet.say(Phrase.SPENT, figure)
                : sheet.say(Phrase.SPENT, figure)
                        + sheet.say(Phrase.COMMA)
                        + sheet.words()
                                .share(Phrase.OF_BUDGET, sheet.words().term(budget.words()), executed.yuan(), whole);
    }

    private static List<YearMoney> rising(List<YearMoney> years) {
        return years.stream().sorted(Comparator.comparing(YearMoney::year)).toList();
    }

    /** What is said of a year, against the one before it. */
    private record YearWords(YearMoney year, @Nullable YearMoney before, Sheet sheet) {
        BarRow row() {
            List<Money> budget = year.budget == null ? List.of() : List.of(year.budget.money());
            List<Money> executed = year.executed == null ? List.of() : List.of(year.executed);
            Money leading = budget.isEmpty() ? executed.getFirst() : budget.getFirst();
            List<String> note = new ArrayList<>();
            if (year.budget != null) {
                note.add(sheet.words().term(year.budget.words()));
            }
            spent(sheet.words()::amount).ifPresent(note::add);
            change(sheet.words()::amount).ifPresent(note::add);
            String amount = sheet.words().amount(leading);
            Saying saying = new Saying(
                    year.budget == null ? sheet.say(Phrase.SPENT, amount) : amount,
                    String.join(sheet.say(Phrase.COMMA), note));
            return new BarRow(
                    sheet.say(Phrase.YEAR, year.year),
                    budget.stream().map(Money::yuan).toList(),
                    executed.stream().map(Money::yuan).toList(),
                    saying);
        }

        private String figure(String amount) {
            return year.budget == null
                    ? sheet.say(Phrase.SPENT, amount)
                    : sheet.say(Phrase.IS, sheet.words().term(year.budget.words()), amount);
        }

        String statement() {
            List<String> clauses = new ArrayList<>();
            Money leading = year.budget == null ? Objects.requireNonNull(year.executed) : year.budget.money();
            String figure = figure(sheet.words().exact(leading));
            clauses.add(sheet.say(Phrase.IS, sheet.say(Phrase.YEAR, year.year), figure));
            spent(sheet.words()::exact).ifPresent(clauses::add);
            change(sheet.words()::exact).ifPresent(clauses::add);
            return String.join(sheet.say(Phrase.COMMA), clauses);
        }

        private interface Written {
            String of(Money money);
        }

        private Optional<String> spent(Written written) {
            Amount budget = year.budget;
            Money executed = year.executed;
            if (budget == null || executed == null) {
                return Optional.empty();
            }
            return Optional.of(share(budget, executed, written.of(executed), sheet));
        }

        /** How the amount changed since the year before, if that has one like it. */
        private Optional<String> change(Written written) {
            Amount now = year.budget;
            Amount then = before == null ? null : before.budget;
            if (before == null || now == null || then == null || !now.sameKind(then)) {
                return Optional.empty();
            }
            Money difference = now.money().minus(then.money());
            String since = sheet.say(Phrase.OF_YEAR, before.year, sheet.words().term(then.words()));
            if (difference.isZero()) {
                return Optional.of(sheet.say(Phrase.BUDGET_SAME, since));
            }
            boolean less = difference.isNegative();
            String figure = written.of(less ? Money.ZERO.minus(difference) : difference);
            return Optional.of(sheet.say(less ? Phrase.BUDGET_LESS : Phrase.BUDGET_MORE, since, figure));
        }
    }
}
