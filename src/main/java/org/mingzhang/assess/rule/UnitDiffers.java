package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Text;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/** Sees units that do not go together, or of which one is missing. */
final class UnitDiffers implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "unit-differs",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("目标与实际的单位不一致", "Target and actual without a common unit"))
            .looksAt(
                    "指标值与实际完成值都是数字，而单位不能换算、或只有实际完成值印有单位的指标。",
                    "Indicators whose target and actual are numbers in units that cannot be converted, or of which only the actual prints a unit.")
            .innocent("可能漏印了单位。", "A unit may have been left out in print.")
            .example(
                    "“管理员满意度”指标值 >=90，实际完成值 >=90%，只有一处印有单位。",
                    "Satisfaction: target >=90, reported >=90%; only one prints a unit.");
    private static final Text WORDS =
            Text.of("“{0}”指标值 {1}，实际完成值 {2}，单位不同。", "{0}: target {1}, reported {2}; the units differ.");
    private static final Text MISSING =
            Text.of("“{0}”指标值 {1}，实际完成值 {2}，只有一处印有单位。", "{0}: target {1}, reported {2}; only one prints a unit.");

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
                        && (missing(t, a)
                                || (!a.unit().isEmpty() && !Unit.of(t.unit()).commensurable(Unit.of(a.unit())))))
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(words(i), i.indicator().name(), i.indicator().target(), Priced.printed(i)))
                .toList();
    }

    private static Text words(AssessedIndicator assessed) {
        return assessed.target() instanceof NumberMeasure t
                        && assessed.actual() instanceof NumberMeasure a
                        && missing(t, a)
                ? MISSING
                : WORDS;
    }

    /** A unit on one side only; where the target prints it, forms with a column for units leave it out of every result. */
    private static boolean missing(NumberMeasure target, NumberMeasure actual) {
        return target.unit().isEmpty() && !actual.unit().isEmpty();
    }
}
