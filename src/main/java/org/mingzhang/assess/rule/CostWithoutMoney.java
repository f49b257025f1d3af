package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.NumberMeasure;

/** Sees cost indicators that name no cost. */
final class CostWithoutMoney implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cost-without-money",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("成本指标里没有钱", "Cost indicators without money"))
            .looksAt(
                    "有成本指标，有数字，而没有一项以元计；没有印单位的不看。",
                    "Cost indicators with figures, none of them in yuan; figures without a unit are left alone.")
            .innocent("补助类项目的成本由标准规定，只核对是否合规。", "The cost of a subsidy is set by rule; only compliance is checked.")
            .example(
                    "成本指标中没有一项以元计（“补贴发放准确性”：=100%）。本表年度资金申请总额 1,400,000.00 元。",
                    "None of the cost indicators is in yuan (“补贴发放准确性”: =100%). The project: 1,400,000.00 yuan requested.");
    private static final int NAMES = 6;
    private static final Text WORDS = Text.of("成本指标中没有一项以元计（{0}）。", "None of the cost indicators is in yuan ({0}).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<AssessedIndicator> all = form.indicators(Kinds::cost);
        if (all.isEmpty()
                || all.stream().allMatch(Kinds::worded)
                || all.stream().anyMatch(CostWithoutMoney::money)) {
            return List.of();
        }
        Draft draft = form.draft(INFO);
        all.forEach(i -> draft.operand(i.indicator().name(), i.indicator().target(), form.spot(i)));
        Text list = Shown.indicators(Drafts.printed(all), Indicator::target, NAMES);
        return List.of(Drafts.about(draft, form.money()).say(WORDS.plus(Drafts.money(form.money())), list));
    }

    /** A unit with persons or months is a mistyped price, which another rule sees. */
    private static boolean money(AssessedIndicator assessed) {
        String unit = assessed.target().unit();
        boolean bare = assessed.target() instanceof NumberMeasure && (unit.isEmpty() || unit.equals("万"));
        return bare || unit.contains("元") || unit.contains("人") || unit.contains("月");
    }
}
