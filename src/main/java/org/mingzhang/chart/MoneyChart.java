package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;

/** The money that a form asks for, by source. */
public final class MoneyChart {
    private MoneyChart() {}

    private static void add(List<BarRow> rows, String label, @Nullable Money money, String note, Sheet sheet) {
        if (money != null) {
            rows.add(
                    BarRow.planned(label, money.yuan(), new Saying(sheet.words().amount(money), note)));
        }
    }

    private static Optional<String> share(Phrase phrase, Money part, @Nullable Money whole, Sheet sheet) {
        return whole == null || whole.compareTo(Money.ZERO) <= 0 || part.isNegative()
                ? Optional.empty()
                : Optional.of(sheet.words().share(phrase, part.yuan(), whole.yuan()));
    }

    private static Optional<String> exact(String label, @Nullable Money money, Sheet sheet) {
        return money == null
                ? Optional.empty()
                : Optional.of(sheet.say(Phrase.IS, label, sheet.words().exact(money)));
    }

    /** The request and where it comes from; nothing unless it comes from two places at least. */
    public static Optional<Chart> requested(Funding funding, Sheet sheet) {
        List<Part> parts = parts(funding);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<BarRow> rows = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        String requested = funding.requestedAs() == null ? sheet.say(Phrase.REQUESTED) : funding.requestedAs();
        add(rows, requested, funding.requested(), "", sheet);
        exact(requested, funding.requested(), sheet).ifPresent(clauses::add);
        for (Part part : parts) {
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
            return Stream.ofNullable(money).filter(m -> !m.isZero()).map(m -> new Part(phrase, m));
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
