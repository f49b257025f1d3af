package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.model.Source;
import org.mingzhang.model.Stage;

/**
 * What a disclosure leaves behind for the pages that list it, small and without its indicators.
 *
 * @param name as printed on this form
 * @param department id of the department that asked for the money
 * @param year fiscal year
 * @param stage stage
 * @param part which of several forms of the year and stage
 * @param departmentWide whether it is about all of its department
 * @param review whether a person still has to look at what was entered
 * @param source where it is printed
 * @param amount see {@link Disclosure#amount()}
 * @param initialBudget of a self-evaluation
 * @param executed of a self-evaluation; null for a monitoring form, whose spending is not that of the year
 * @param totalScore as printed
 * @param verdicts of its indicators
 * @param findings how many findings are about it and its indicators
 * @param facts what the rules over its document need
 */
public record DisclosureRow(
        String name,
        String department,
        int year,
        Stage stage,
        int part,
        boolean departmentWide,
        boolean review,
        Source source,
        @Nullable Amount amount,
        @Nullable Money initialBudget,
        @Nullable Money executed,
        @Nullable BigDecimal totalScore,
        VerdictCounts verdicts,
        FindingCounts findings,
        FormFacts facts) {

    /** The row of a disclosure of a department. */
    public static DisclosureRow of(AssessedDisclosure assessed, String department) {
        Disclosure disclosure = assessed.disclosure();
        Optional<Execution> total = disclosure.totalExecution();
        return new DisclosureRow(
                disclosure.name(),
                department,
                disclosure.year(),
                disclosure.stage(),
                disclosure.part(),
                disclosure.departmentWide(),
                disclosure.particulars().review(),
                disclosure.source(),
                disclosure.amount().orElse(null),
                total.map(Execution::initialBudget).orElse(null),
                disclosure.executedInYear().orElse(null),
                disclosure.totalScore(),
                VerdictCounts.of(assessed),
                FindingCounts.ofForm(assessed.findings()),
                FormFacts.of(assessed));
    }

    /** What it is called among its project's forms. */
    public FormKey key() {
        return new FormKey(year, stage, part);
    }

    /** How much its amount is, or null. */
    public @Nullable Money budget() {
        return amount == null ? null : amount.money();
    }

    /** What sums may count: a form that looks at the year midway repeats the budget of another. */
    public Optional<Amount> counted() {
        return stage == Stage.MONITORING ? Optional.empty() : Optional.ofNullable(amount);
    }

    /** Its amount on one basis, if it prints that and sums may count it. */
    public Optional<Amount> on(Basis basis) {
        Optional<Amount> initial = basis == Basis.INITIAL && stage != Stage.MONITORING
                ? Optional.ofNullable(initialBudget).map(m -> new Amount(m, basis, basis.words()))
                : Optional.empty();
        return counted().filter(a -> a.basis() == basis).or(() -> initial);
    }

    /** Its amount that stands beside an amount on some basis: on the same, or on one like it. */
    public Optional<Amount> beside(Basis basis) {
        return on(basis)
                .or(() -> Arrays.stream(Basis.values())
                        .filter(basis::like)
                        .flatMap(like -> on(like).stream())
                        .findFirst());
    }

    /** What was executed as a share of the year's budget, if both are printed. */
    public Optional<Share> executedShare() {
        return executed == null || executed.isNegative() || amount == null
                ? Optional.empty()
                : Share.of(executed, amount.money());
    }

    /** With more findings. */
    DisclosureRow with(FindingCounts more) {
        return more.total() == 0
                ? this
                : new DisclosureRow(
                        name,
                        department,
                        year,
                        stage,
                        part,
                        departmentWide,
                        review,
                        source,
                        amount,
                        initialBudget,
                        executed,
                        totalScore,
                        verdicts,
                        findings.plus(more),
                        facts);
    }
}
