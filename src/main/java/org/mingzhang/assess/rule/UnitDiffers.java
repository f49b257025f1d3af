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
import org.mingzhang.model.Unit;

/** Sees units that do not go together. */
final class UnitDiffers implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "unit-differs",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("目标与实际的单位不同", "Target and actual in different units"))
            .looksAt(
                    "指标值与实际完成值都是数字、都印有单位，而一个是比率、金额、时间、面积一类、一个是别的指标；量词不同（次、场，份、篇，家、户）的不看。",
                    "Indicators whose target and result are numbers with units of unlike things, such as a share and a count; other measure words for what is counted (次 and 场, 份 and 篇, 家 and 户) are left alone.")
            .innocent("可能印错了一处的单位。", "One of the units may be mistyped.")
            .example(
                    "“巡检次数”指标值 >=90次，实际完成值 90%，单位不同。实际数是多少？",
                    "Inspections: target >=90次, reported 90%; the units differ. What was the figure?");
    private static final Text WORDS = Text.of(
            "“{0}”指标值 {1}，实际完成值 {2}，单位不同。实际数是多少？",
            "{0}: target {1}, reported {2}; the units differ. What was the figure?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> i.target() instanceof NumberMeasure t
                        && i.reported()
                        && i.actual() instanceof NumberMeasure a
                        && !t.unit().isEmpty()
                        && !a.unit().isEmpty()
                        && !Unit.of(t.unit()).commensurable(Unit.of(a.unit()))
                        && UnitKind.of(t.unit()) != UnitKind.of(a.unit()))
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target(), Priced.printed(i)))
                .toList();
    }
}
