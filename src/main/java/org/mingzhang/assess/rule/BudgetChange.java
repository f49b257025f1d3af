package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Text;
import org.mingzhang.assess.Years;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;

/** Sees how the money changed from one year to the next. */
final class BudgetChange implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "budget-change",
                    Severity.NOTE,
                    Scope.PROJECT,
                    Text.of("申请额与上年相比", "The request against the year before"))
            .looksAt(
                    "后一年申请额与前一年年初预算和支出相比，变化在 1% 以上的；两个比例同向且有一个达到阈值的为“值得问”。",
                    "The later request against the earlier initial budget and spending, from one percent on; a question where both shares point the same way and one reaches the threshold.")
            .innocent("任务增减；前一年实际支出低于预算。", "Tasks came or went; the year before spent less than its budget.")
            .example(
                    "2023 年年初预算 3,566,125.00 元、支出 3,207,823.00 元；2024 年申请 3,860,000.00 元（较年初预算 +8.24%，较支出 +20.33%）。",
                    "2023: initial budget 3,566,125.00 yuan, spent 3,207,823.00 yuan; 2024: requested 3,860,000.00 yuan (+8.24% against the initial budget, +20.33% against the spending).")
            .threshold("0.20");
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final Text WORDS = Text.of(
            "{0} 年年初预算 {1} 元、支出 {2} 元；{3} 年申请 {4} 元（较年初预算 {5}，较支出 {6}）。",
            "{0}: initial budget {1} yuan, spent {2} yuan; {3}: requested {4} yuan ({5} against the initial budget, {6} against the spending).");
    private static final Text PLAIN = Text.of("{0} 年预算 {1} 元；{3} 年 {4} 元（{5}）。", "{0}: {1} yuan; {3}: {4} yuan ({5}).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        Execution row = years.earlier().disclosure().totalExecution().orElse(null);
        Money before = row != null && row.initialBudget() != null
                ? row.initialBudget()
                : years.earlier().disclosure().budget().orElse(null);
        Money asked = years.later().disclosure().budget().orElse(null);
        if (before == null || before.isZero() || asked == null) {
            return List.of();
        }
        Money spent = years.earlier().disclosure().executedInYear().orElse(null);
        BigDecimal ofBudget = asked.minus(before).shareOf(before).orElse(BigDecimal.ZERO);
        BigDecimal ofSpent = spent == null || spent.isZero()
                ? ofBudget
                : asked.minus(spent).shareOf(spent).orElse(BigDecimal.ZERO);
        if (ofBudget.abs().max(ofSpent.abs()).compareTo(LEAST) < 0) {
            return List.of();
        }
        boolean large = ofBudget.signum() * ofSpent.signum() > 0
                && ofBudget.abs().max(ofSpent.abs()).compareTo(threshold) >= 0;
        Money from = spent == null ? before : spent;
        Money by = asked.minus(from);
        return List.of(years.draft(INFO)
                .severity(large ? Severity.QUESTION : Severity.NOTE)
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand(
                        Pairs.year(years.earlier()) + " 预算",
                        before,
                        years.earlier().moneySpot())
                .operand(
                        Pairs.year(years.earlier()) + " 支出",
                        spent,
                        years.earlier().moneySpot())
                .operand(Pairs.year(years.later()) + " 申请", asked, years.later().moneySpot())
                .say(
                        spent == null ? PLAIN : WORDS,
                        Pairs.year(years.earlier()),
                        Shown.yuan(before),
                        spent == null ? "" : Shown.yuan(spent),
                        Pairs.year(years.later()),
                        Shown.yuan(asked),
                        Shown.change(ofBudget),
                        Shown.change(ofSpent)));
    }
}
