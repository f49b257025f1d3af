package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees a last year's budget that was spent to the yuan. */
final class PreviousSpent implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "previous-spent",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("上年预算用到分毫不差", "Last year's budget was spent to the yuan"))
            .looksAt("上年预算额与上年预算执行数完全相同。", "Last year's budget and last year's spending, where they are equal.")
            .innocent("年底按实际支出调整过预算，或按固定金额拨付。", "The budget was adjusted to the spending, or a fixed sum was paid out.")
            .example(
                    "上年预算额 2,374,000.00 元，上年执行数也是 2,374,000.00 元。",
                    "Last year's budget was 2,374,000.00 yuan; last year's spending is also 2,374,000.00 yuan.");
    private static final Text WORDS = Text.of(
            "上年预算额 {0} 元，上年执行数也是 {0} 元。", "Last year's budget was {0} yuan; last year's spending is also {0} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Money budget = form.disclosure().funding().previousBudget();
        Money executed = form.disclosure().funding().previousExecuted();
        if (budget == null || budget.isZero() || budget.isNegative() || !budget.equals(executed)) {
            return List.of();
        }
        return List.of(form.draft(INFO)
                .money(budget)
                .operand("同名项目上年预算额", budget, form.spot(MoneyRow.PREVIOUS_BUDGET))
                .operand("上年预算执行数", executed, form.spot(MoneyRow.PREVIOUS_EXECUTED))
                .say(WORDS, Shown.yuan(budget)));
    }
}
