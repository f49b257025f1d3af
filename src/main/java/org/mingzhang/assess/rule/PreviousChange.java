package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees a change from last year's budget. */
final class PreviousChange implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "previous-change",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("比上年预算增减", "A change from last year's budget"))
            .looksAt(
                    "与表上所印上年预算额相比的增减；达到 {0} 的为“值得问”；一个是另一个的千倍以上的，单位可能不同，不列。",
                    "The change from last year's budget as printed on the form; a question from {0} on; where one is a thousand times the other, units may differ, and it is left alone.")
            .innocent("任务增减，或预算普遍压减。", "Tasks came or went, or budgets were cut throughout.")
            .example(
                    "上年预算额 2,374,000.00 元，本表年度资金申请总额 1,507,000.00 元（-36.5%）。为什么？",
                    "Last year's budget was 2,374,000.00 yuan; this form: 1,507,000.00 yuan requested (-36.5%). Why?")
            .threshold("0.20");
    private static final Text WORDS =
            Text.of("上年预算额 {0} 元，本表{1}（{2}）。", "Last year's budget was {0} yuan; this form: {1} ({2}).");
    private static final Text ASK = Text.of("为什么？", "Why?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Money before = form.disclosure().funding().previousBudget();
        Money now = form.disclosure().funding().requested();
        Optional<Ratio> ratio = before == null || now == null ? Optional.empty() : Ratio.of(now, before);
        if (before == null || now == null || ratio.isEmpty() || ratio.get().farApart() || now.equals(before)) {
            return List.of();
        }
        Money by = now.minus(before);
        boolean question = ratio.get().shownOffBy(threshold);
        Figure asked = form.budget().orElseThrow();
        return List.of(form.draft(INFO)
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand("同名项目上年预算额", before, form.spot(MoneyRow.PREVIOUS_BUDGET))
                .operand(asked)
                .operand("增减", Shown.yuan(by), null)
                .say(
                        question ? WORDS.plus(ASK) : WORDS,
                        Shown.yuan(before),
                        asked.text(),
                        ratio.get().changeText()));
    }
}
