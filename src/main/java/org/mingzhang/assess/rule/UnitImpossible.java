package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees costs in persons. */
final class UnitImpossible implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "unit-impossible",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("费用的单位不是钱", "A cost that is not in money"))
            .looksAt("成本指标的单位里没有“元”，而有“人”或“月”。", "Cost indicators whose unit has no 元 but 人 or 月.")
            .innocent("可能漏印或错印了一个字。", "A character may be missing or mistyped.")
            .example("“实施人员人工成本”是费用，指标值印为 16000人/月。", "Labour cost is a cost; it is printed as 16000人/月.");
    private static final Pattern MISTYPED = Pattern.compile("(?!/)(?!.*[元%‰]).*[人月].*");
    private static final Text WORDS = Text.of("“{0}”是费用，指标值印为 {1}。", "{0} is a cost; it is printed as {1}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> Kinds.COST.fits(i)
                        && i.target() instanceof NumberMeasure n
                        && MISTYPED.matcher(n.unit()).matches())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
