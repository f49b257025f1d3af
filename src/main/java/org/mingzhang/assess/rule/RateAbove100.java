package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees shares above the whole. */
final class RateAbove100 implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-above-100", Severity.QUESTION, Scope.INDICATOR, Text.of("比率超过 100%", "A rate above 100 %"))
            .looksAt(
                    "名称以“率”或“度”结尾、目标超过 100% 的指标；增长率除外。",
                    "Indicators whose name ends in 率 or 度 and whose target is above 100 %, growth left out.")
            .innocent("分母可能是计划数，超额完成会超过 100%。", "The base may be the plan, which can be exceeded.")
            .example("“游客满意度”的指标值是 120%，超过 100%。", "The target of visitor satisfaction is 120%, above 100 %.");
    private static final Text WORDS = Text.of("“{0}”的指标值是 {1}，超过 100%。", "The target of {0} is {1}, above 100%.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> i.target() instanceof NumberMeasure n
                        && n.inBaseUnit().unit().equals("%")
                        && n.inBaseUnit().value().compareTo(new BigDecimal(100)) > 0
                        && i.indicator().name().matches(".*[率度]")
                        && !i.indicator().name().contains("增长"))
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
