package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees a narrative that names another amount than the form. */
final class NarrativeAmount implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "narrative-amount",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("说明文字的金额与表不同", "The narrative names another amount"))
            .looksAt(
                    "说明文字写的预算与表上的年度资金申请总额之差，达到 {0} 时列出。",
                    "The amount in the narrative against the amount requested, where they differ by {0} or more.")
            .innocent(
                    "说明文字可能写在金额调减之前，或写的是约数。",
                    "The narrative may have been written before the amount was cut, or may round it.")
            .example(
                    "经费情况说明写 110,000.00 元，申报表为 100,000.00 元，相差 10,000.00 元（10.0%）。",
                    "The narrative names 110,000.00 yuan, the form 100,000.00 yuan; the difference is 10,000.00 yuan (10.0%).")
            .threshold("0.01");
    private static final Text WORDS = Text.of(
            "经费情况说明写 {0} 元，申报表为 {1} 元，相差 {2} 元（{3}）。",
            "The narrative names {0} yuan, the form {1} yuan; the difference is {2} yuan ({3}).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Money stated = form.disclosure().statedBudget();
        Money asked = form.disclosure().funding().requested();
        if (stated == null || asked == null) {
            return List.of();
        }
        Money difference = stated.minus(asked);
        Optional<Ratio> ratio = Ratio.of(stated, asked).filter(r -> r.offBy(threshold));
        if (ratio.isEmpty()) {
            return List.of();
        }
        Money size = difference.isNegative() ? Money.ZERO.minus(difference) : difference;
        return List.of(form.draft(INFO)
                .money(size)
                .operand("说明文字中写的预算", stated, form.spot(MoneyRow.STATED))
                .operand("年度资金申请总额", asked, form.moneySpot())
                .operand("相差", size, null)
                .say(
                        WORDS,
                        Shown.yuan(stated),
                        Shown.yuan(asked),
                        Shown.yuan(size),
                        Shown.percent(ratio.get().change().abs())));
    }
}
