package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;

/** Sees costs that must not be low. */
final class CostFloor implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cost-floor", Severity.QUESTION, Scope.INDICATOR, Text.of("费用写成下限", "A floor on a cost"))
            .looksAt(
                    "以元计的成本指标要求不低于某个数；印为区间的为“留意”；名称里有补贴、补助、标准、待遇、节约、收入、投入、拨付、执行等字样的除外。",
                    "Cost indicators in yuan with a floor, a note where it is the lower end of a range; names with subsidy, standard, pay, saving, income, investment, transfer or execution are left alone.")
            .innocent("合同价有浮动的区间；下限可能是最低收费标准。", "The contract leaves a range; the floor may be a minimum charge.")
            .example(
                    "“外聘法律顾问费用”只有下限 20,000.00 元（≥2万元）。为什么有下限？",
                    "The cost of legal advice has only a floor, 20,000.00 yuan (≥2万元). Why a floor?");
    private static final Text WORDS =
            Text.of("“{0}”只有下限 {1} 元（{2}）。为什么有下限？", "{0} has only a floor, {1} yuan ({2}). Why a floor?");
    private static final Text RANGE =
            Text.of("“{0}”印为区间（{2}），下端是 {1} 元。", "{0} is printed as a range ({2}); its lower end is {1} yuan.");
    private static final Pattern DUE =
            Pattern.compile("补贴|补助|标准|待遇|节约|节省|收入|效益|投资|融资|降低|减少|资助|奖|投入|拨付|执行|到位|筹集|自筹|支付|发放|资金|产值|税|捐|贷|理赔");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(
                        i -> Kinds.cost(i) && !DUE.matcher(i.indicator().name()).find())
                .stream()
                .flatMap(i -> floor(i.target()).map(f -> finding(form, i, f)).stream())
                .toList();
    }

    private static Finding finding(Form form, AssessedIndicator assessed, Money floor) {
        boolean range = assessed.target() instanceof RangeMeasure;
        return form.draft(INFO, assessed)
                .severity(range ? Severity.NOTE : Severity.QUESTION)
                .operand(assessed.indicator().name(), assessed.indicator().target(), form.spot(assessed))
                .operand("下限", floor, null)
                .say(
                        range ? RANGE : WORDS,
                        assessed.indicator().name(),
                        Shown.yuan(floor),
                        assessed.indicator().target());
    }

    private static Optional<Money> floor(Measure target) {
        if (target instanceof RangeMeasure r) {
            return yuan(r.inBaseUnit().unit(), r.inBaseUnit().lower());
        }
        return target instanceof NumberMeasure n && n.bound().floor()
                ? yuan(n.inBaseUnit().unit(), n.inBaseUnit().value())
                : Optional.empty();
    }

    private static Optional<Money> yuan(String unit, BigDecimal value) {
        return unit.startsWith("元") && value.signum() > 0 ? Optional.of(new Money(value)) : Optional.empty();
    }
}
