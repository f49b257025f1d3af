package org.mingzhang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.Amount;
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

    /** The figures of a project, which name another department where that asked for the money of a year. */
    static SearchEntry.Figures of(AssessedProject assessed, ProjectRow row, SiteFacts facts) {
        long findings = assessed.findings().size()
                + assessed.disclosures().stream()
                        .mapToLong(d -> d.findings().size())
                        .sum();
        List<SearchEntry.Form> forms = row.disclosures().stream()
                .sorted(FIRST)
                .map(d -> form(
                        d, d.department().equals(row.id().department()) ? "" : facts.departmentName(d.department())))
                .toList();
        return new SearchEntry.Figures(forms, row.rollUp(), (int) findings, "");
    }

    private static SearchEntry.Form form(DisclosureRow row, String department) {
        String part = row.key().partText();
        String stage = row.stage().id() + (part.isEmpty() ? "" : "-" + part);
        return new SearchEntry.Form(row.year(), stage, amount(row.amount()), rate(row), department);
    }

    private static SearchEntry.@Nullable Printed amount(@Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal yuan = amount.money().yuan();
        return new SearchEntry.Printed(
                yuan.movePointRight(FEN_DIGITS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue(),
                yuan.scale() > FEN_DIGITS ? yuan.toPlainString() : "",
                amount.basis().id(),
                amount.words());
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
}
