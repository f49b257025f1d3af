package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees rates that count. */
final class RateCount implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-count", Severity.NOTE, Scope.INDICATOR, Text.of("比率以个数计", "A rate measured in a count"))
            .looksAt("名称以“率”结尾而单位是个数的指标。", "Indicators whose name ends in 率 and whose unit is a count.")
            .innocent("“发生率为 0 起”就是一次也没有。", "A rate of 0 cases means none at all.")
            .example("“安全事故发生率”是比率，指标值印为 =0起。", "Accident rate is a rate; its target is printed as =0起.");
    private static final Text WORDS = Text.of("“{0}”是比率，指标值印为 {1}。", "{0} is a rate; its target is printed as {1}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> i.target() instanceof NumberMeasure n
                        && RateWord.rate(i.indicator().name())
                        && !n.unit().isEmpty()
                        && !n.inBaseUnit().unit().equals("%")
                        && !n.unit().contains("/")
                        && !n.unit().contains("元"))
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
