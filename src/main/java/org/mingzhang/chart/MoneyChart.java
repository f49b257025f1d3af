package org.mingzhang.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;

/** The money of one disclosure: from the initial budget to what was executed, or the request by source. */
public final class MoneyChart {
    private MoneyChart() {}

    /** Initial, adjusted, executed with the two rates; nothing if the row prints no amount. */
    public static Optional<Chart> executed(Execution row, Sheet sheet) {
        List<BarRow> rows = new ArrayList<>();
        add(rows, sheet.say(Phrase.INITIAL), row.initialBudget(), "", sheet);
        add(rows, sheet.say(Phrase.ADJUSTED), row.adjustedBudget(), "", sheet);
        Money executed = row.executed();
        if (executed != null) {
            String rates = String.join(sheet.say(Phrase.COMMA), rates(executed, row, sheet));
            rows.add(BarRow.done(
                    sheet.say(Phrase.EXECUTED),
                    executed.yuan(),
                    new Saying(sheet.words().amount(executed), rates)));
        }
        return chart(rows, executedClauses(row, sheet), sheet);
    }

    private static void add(List<BarRow> rows, String label, @Nullable Money money, String note, Sheet sheet) {
        if (money != null) {
            rows.add(
                    BarRow.planned(label, money.yuan(), new Saying(sheet.words().amount(money), note)));
        }
    }

    private static List<String> rates(Money executed, Execution row, Sheet sheet) {
        return Stream.of(
                        share(Phrase.OF_ADJUSTED, executed, row.adjustedBudget(), sheet),
                        share(Phrase.OF_INITIAL, executed, row.initialBudget(), sheet))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> share(Phrase phrase, Money part, @Nullable Money whole, Sheet sheet) {
        return whole == null || whole.compareTo(Money.ZERO) <= 0 || part.isNegative()
                ? Optional.empty()
                : Optional.of(sheet.words().share(phrase, part.yuan(), whole.yuan()));
    }

    private static List<String> executedClauses(Execution row, Sheet sheet) {
        List<String> clauses = new ArrayList<>();
        exact(sheet.say(Phrase.INITIAL), row.initialBudget(), sheet).ifPresent(clauses::add);
        exact(sheet.say(Phrase.ADJUSTED), row.adjustedBudget(), sheet).ifPresent(clauses::add);
        Money executed = row.executed();
        if (executed != null) {
            List<String> rates = rates(executed, row, sheet);
            String exact = sheet.say(
                    Phrase.IS, sheet.say(Phrase.EXECUTED), sheet.words().exact(executed));
            clauses.add(Stream.concat(Stream.of(exact), rates.stream()).collect(joining(sheet.say(Phrase.COMMA))));
        }
        return clauses;
    }

    private static Optional<String> exact(String label, @Nullable Money money, Sheet sheet) {
        return money == null
                ? Optional.empty()
                : Optional.of(sheet.say(Phrase.IS, label, sheet.words().exact(money)));
    }

    /** The request and where it comes from; nothing if the form prints no amount for the year. */
    public static Optional<Chart> requested(Funding funding, Sheet sheet) {
        List<BarRow> rows = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        String requested = funding.requestedAs() == null ? sheet.say(Phrase.REQUESTED) : funding.requestedAs();
        add(rows, requested, funding.requested(), "", sheet);
        exact(requested, funding.requested(), sheet).ifPresent(clauses::add);
        for (Part part : parts(funding)) {
            Optional<String> share = ofRequested(part.money, funding, sheet);
            add(rows, sheet.say(part.phrase), part.money, share.orElse(""), sheet);
            String exact =
                    sheet.say(Phrase.IS, sheet.say(part.phrase), sheet.words().exact(part.money));
            clauses.add(share.map(s -> exact + sheet.say(Phrase.COMMA) + s).orElse(exact));
        }
        return chart(rows, clauses, sheet);
    }

    private static Optional<String> ofRequested(Money part, Funding funding, Sheet sheet) {
        Money whole = funding.requested();
        if (funding.requestedAs() == null || whole == null) {
            return share(Phrase.OF_REQUESTED, part, whole, sheet);
        }
        return whole.compareTo(Money.ZERO) <= 0 || part.isNegative()
                ? Optional.empty()
                : Optional.of(sheet.words().share(Phrase.OF_BUDGET, funding.requestedAs(), part.yuan(), whole.yuan()));
    }

    private record Part(Phrase phrase, Money money) {
        static Stream<Part> of(Phrase phrase, @Nullable Money money) {
            return Stream.ofNullable(money).map(m -> new Part(phrase, m));
        }
    }

    private static List<Part> parts(Funding funding) {
        return Stream.of(
                        Part.of(Phrase.APPROPRIATION, funding.appropriation()),
                        Part.of(Phrase.CARRY_OVER, funding.carryOver()),
                        Part.of(Phrase.OTHER_MONEY, funding.other()))
                .flatMap(parts -> parts)
                .toList();
    }

    private static Optional<Chart> chart(List<BarRow> rows, List<String> clauses, Sheet sheet) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(BarChart.of(
                        new BarChart.Texts(
                                sheet.say(Phrase.MONEY), sheet.words().statements(clauses)),
                        rows,
                        sheet));
    }
}
