package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;
import org.mingzhang.model.Source;
import org.mingzhang.model.Stage;

/**
 * What a disclosure leaves behind for the pages that list it, small and without its indicators.
 *
 * @param name as printed on this form
 * @param year fiscal year
 * @param stage stage
 * @param source where it is printed
 * @param budget see {@link Disclosure#budget()}
 * @param initialBudget of a self-evaluation
 * @param executed of a self-evaluation; null for a monitoring form, whose spending is not that of the year
 * @param totalScore as printed
 * @param verdicts of its indicators; none for a monitoring form, which has no results of the year
 * @param findings how many findings it has
 * @param facts what the rules over its document need
 */
public record DisclosureRow(
        String name,
        int year,
        Stage stage,
        Source source,
        @Nullable Money budget,
        @Nullable Money initialBudget,
        @Nullable Money executed,
        @Nullable BigDecimal totalScore,
        VerdictCounts verdicts,
        FindingCounts findings,
        FormFacts facts) {

    /** The row of a disclosure. */
    public static DisclosureRow of(AssessedDisclosure assessed) {
        Disclosure disclosure = assessed.disclosure();
        Optional<Execution> total = disclosure.totalExecution();
        boolean wholeYear = disclosure.stage() != Stage.MONITORING;
        return new DisclosureRow(
                disclosure.name(),
                disclosure.year(),
                disclosure.stage(),
                disclosure.source(),
                disclosure.budget().orElse(null),
                total.map(Execution::initialBudget).orElse(null),
                disclosure.executedInYear().orElse(null),
                disclosure.totalScore(),
                wholeYear ? VerdictCounts.of(assessed.indicators()) : VerdictCounts.NONE,
                FindingCounts.of(assessed.findings()),
                FormFacts.of(assessed));
    }

    /** What was executed as a share of the year's budget, if both are printed. */
    public Optional<BigDecimal> executedShare() {
        return executed == null || budget == null ? Optional.empty() : executed.shareOf(budget);
    }

    /** With more findings. */
    DisclosureRow with(FindingCounts more) {
        return more.total() == 0
                ? this
                : new DisclosureRow(
                        name,
                        year,
                        stage,
                        source,
                        budget,
                        initialBudget,
                        executed,
                        totalScore,
                        verdicts,
                        findings.plus(more),
                        facts);
    }
}
