package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees quantities in percent. */
final class QuantityPercent implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "quantity-percent", Severity.NOTE, Scope.INDICATOR, Text.of("数量指标写成百分比", "A quantity in percent"))
            .looksAt(
                    "列在数量指标下而以百分比计的指标；列在质量等其他类下的不看。",
                    "Indicators listed under quantity and measured in percent; those listed under quality or elsewhere are left alone.")
            .innocent(
                    "工作量事先不能确定时，只能约定完成率。", "Where the amount of work is not known before, only a rate can be promised.")
            .example(
                    "“计划完成率”列在数量指标下，指标值为 ≥90%；数量是多少？",
                    "Plan completion is a quantity indicator with the target ≥90%. How many?");
    private static final Text WORDS =
            Text.of("“{0}”列在数量指标下，指标值为 {1}；数量是多少？", "{0} is a quantity indicator with the target {1}. How many?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(i -> percent(i)).stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }

    private static boolean percent(AssessedIndicator assessed) {
        return Kinds.quantity(assessed)
                && assessed.target() instanceof NumberMeasure n
                && n.inBaseUnit().unit().equals("%");
    }
}
