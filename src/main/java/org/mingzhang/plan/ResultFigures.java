package org.mingzhang.plan;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.page.SearchEntry;

/** What a result says of a project: of each of its forms the amount and what was spent of it. */
final class ResultFigures {
    private static final int RATE_DIGITS = 8;
    private static final int FEN_DIGITS = 2;

    /** Forms come latest first; what counts and what prints an amount stands before what does not. */
    private static final Comparator<DisclosureRow> FIRST =
            Comparator.comparing((DisclosureRow d) -> d.counted().isEmpty()).thenComparing(d -> d.amount() == null);

    private ResultFigures() {}

    static SearchEntry.Figures of(AssessedProject assessed, ProjectRow row) {
        long findings = assessed.findings().size()
                + assessed.disclosures().stream()
                        .mapToLong(d -> d.findings().size())
                        .sum();
        List<SearchEntry.Form> forms = row.disclosures().stream()
                .sorted(FIRST)
                .map(ResultFigures::form)
                .toList();
        return new SearchEntry.Figures(forms, row.rollUp(), (int) findings, "");
    }

    private static SearchEntry.Form form(DisclosureRow row) {
        return new SearchEntry.Form(row.year(), row.stage().id(), amount(row.amount()), rate(row));
    }

    private static SearchEntry.@Nullable Printed amount(@Nullable Amount amount) {
        return amount == null
                ? null
                : new SearchEntry.Printed(fen(amount.money()), amount.basis().id(), amount.words());
    }

    private static SearchEntry.@Nullable Rate rate(DisclosureRow row) {
        return Stream.of(row)
                .filter(d -> d.counted().isPresent())
                .flatMap(d -> d.executedShare().stream())
                .findFirst()
                .map(ResultFigures::rate)
                .orElse(null);
    }

    private static SearchEntry.Rate rate(Share share) {
        return new SearchEntry.Rate(share.value().movePointRight(RATE_DIGITS).longValue(), share.text());
    }

    private static long fen(Money amount) {
        return amount.yuan()
                .movePointRight(FEN_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}
