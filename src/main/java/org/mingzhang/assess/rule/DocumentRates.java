package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;

/** Sees documents whose rates are all full. */
final class DocumentRates implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-rates",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("整份文件执行率全部为 100%", "Full rates throughout a document"))
            .looksAt(
                    "执行率全部印为 100%，且三张以上的表把预算调整为与支出相同；有一张表没有印执行率或金额的不列，运行监控表不看。",
                    "Documents all of whose rates are 100 %, where three forms or more had their budget adjusted to the spending; silent where a form prints no rate or not all amounts, and on monitoring forms.")
            .innocent("预算在年底按实际支出调整。", "Budgets are adjusted to the spending at the end of the year.")
            .example(
                    "8 张表的执行率全部印为 100%；7 张调整过预算，其中 6 张的全年预算与支出相同。",
                    "All 8 rates are printed as 100%; 7 budgets were adjusted, 6 of them to the amount spent.");
    private static final Text WORDS = Text.of(
            "{0} 张表的执行率全部印为 100%；{1} 张调整过预算，其中 {2} 张的全年预算与支出相同。合计年初预算 {3} 元，全年预算 {4} 元，支出 {5} 元，支出为年初预算的 {6}，少 {7} 元。",
            "All {0} rates are printed as 100%; {1 budget was|budgets were} adjusted, {2} of them to the amount spent. In all: initial budgets {3} yuan, adjusted {4} yuan, spent {5} yuan, {6} of the initial budgets and {7} yuan less.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Execution> rows = facts.own().stream()
                .map(e -> e.facts().money())
                .flatMap(Stream::ofNullable)
                .filter(r -> r.executed() != null && r.adjustedBudget() != null && r.initialBudget() != null)
                .toList();
        List<Execution> adjusted = rows.stream()
                .filter(r -> !Objects.equals(r.adjustedBudget(), r.initialBudget()))
                .toList();
        long exact = adjusted.stream()
                .filter(r -> Objects.equals(r.adjustedBudget(), r.executed()))
                .count();
        if (exact < LEAST || rows.size() < facts.own().size() || !rows.stream().allMatch(DocumentRates::full)) {
            return List.of();
        }
        Money initial = Money.sum(rows.stream().map(Execution::initialBudget).toList());
        Money executed = Money.sum(rows.stream().map(Execution::executed).toList());
        Optional<Ratio> ofInitial =
                Ratio.of(executed, initial).filter(r -> r.change().signum() < 0);
        if (ofInitial.isEmpty()) {
            return List.of();
        }
        Money budget = Money.sum(rows.stream().map(Execution::adjustedBudget).toList());
        return List.of(Drafts.of(INFO, document)
                .money(initial.minus(executed))
                .operand("年初预算数", initial, null)
                .operand("全年预算数", budget, null)
                .operand("全年执行数", executed, null)
                .say(
                        WORDS,
                        rows.size(),
                        adjusted.size(),
                        exact,
                        Shown.yuan(initial),
                        Shown.yuan(budget),
                        Shown.yuan(executed),
                        ofInitial.get().percent(),
                        Shown.yuan(initial.minus(executed))));
    }

    private static boolean full(Execution row) {
        return row.rate() != null
                && InitialRate.isFull(row)
                && Ratio.of(Objects.requireNonNull(row.executed()), Objects.requireNonNull(row.adjustedBudget()))
                        .filter(r -> r.atLeast(FULL))
                        .isPresent();
    }

    private static final int LEAST = 3;
    private static final BigDecimal FULL = new BigDecimal("0.99995");
}
