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
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("费用的单位不是钱", "A cost that is not in money"))
            .looksAt(
                    "名称是成本、费用、价格或工资的成本指标，单位里没有“元”，而有“人”或“月”；社会成本和生态环境成本，和说的是数量、时间或比率的，不看。",
                    "Cost indicators named after a cost, fee, price or wage whose unit has no 元 but 人 or 月; social and environmental costs, and names of a number, a time or a rate, are left alone.")
            .innocent("可能漏印或错印了一个字。", "A character may be missing or mistyped.")
            .example(
                    "“实施人员人工成本”的指标值印为 16000人/月，单位里没有“元”。",
                    "Labour cost is printed as 16000人/月; its unit has no 元 (yuan).");
    private static final Pattern MONEY = Pattern.compile("成本|费|价|工资|薪|金额|支出|预算");
    private static final Pattern OTHER = Pattern.compile("(?:数量?|时间|时限|期限|周期|率)$|编制");
    private static final Pattern MISTYPED = Pattern.compile("(?!/)(?!.*[元%‰]).*[人月].*");
    private static final Text WORDS =
            Text.of("“{0}”的指标值印为 {1}，单位里没有“元”。", "{0} is printed as {1}; its unit has no 元 (yuan).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> Kinds.cost(i)
                        && MONEY.matcher(i.indicator().name()).find()
                        && !OTHER.matcher(i.indicator().name()).find()
                        && i.target() instanceof NumberMeasure n
                        && MISTYPED.matcher(n.unit()).matches())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
