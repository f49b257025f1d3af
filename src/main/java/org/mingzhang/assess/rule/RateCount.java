package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees rates that count. */
final class RateCount implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-count", Severity.NOTE, Scope.INDICATOR, Text.of("比率以个数计", "A rate measured in a count"))
            .strength(RuleInfo.SLIGHT)
            .looksAt(
                    "名称是完成率、合格率、发生率一类比率而单位是个数的指标；频率、功率等不看，时限不看；0 起就是一次也没有，不列。",
                    "Indicators named after a rate (完成率, 合格率, 发生率 and the like, not 频率 or 功率) whose unit is a count; limits of time and none at all are left alone.")
            .innocent("名称借用“率”字，实际约定的是次数。", "The name borrows the word rate for a number of cases.")
            .example("“安全事故发生率”是比率，指标值印为 =3起。", "Accident rate is a rate; its target is printed as =3起.");
    private static final Text WORDS = Text.of("“{0}”是比率，指标值印为 {1}。", "{0} is a rate; its target is printed as {1}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> i.target() instanceof NumberMeasure n
                        && Kinds.rate(i.indicator().name())
                        && n.value().signum() != 0
                        && !n.unit().isEmpty()
                        && !n.inBaseUnit().unit().equals("%")
                        && !n.unit().contains("/")
                        && UnitKind.of(n.unit()) == UnitKind.COUNT)
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
