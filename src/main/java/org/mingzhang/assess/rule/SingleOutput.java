package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Bound;
import org.mingzhang.model.NumberMeasure;

/** Sees a large sum for one of something. */
final class SingleOutput implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "single-output",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("大笔金额只有一项数量，而且是 1", "A large sum, and one output of one"))
            .looksAt(
                    "支出或申请的金额达到 {0} 元，而数量指标只有一个，指标值是 1 或不少于 1。",
                    "Projects whose spending or request reaches {0} yuan and whose only quantity indicator promises one, or at least one.")
            .innocent("项目就是一个整体，如一套系统、一次大会。", "The project is one whole, such as a system or a congress.")
            .example(
                    "年度资金申请总额 300,000.00 元，数量指标只有“工作交流会”≥1次。钱按什么算？",
                    "300,000.00 yuan requested; the only quantity indicator is 工作交流会, ≥1次. What is the money worked out from?")
            .threshold("200000");
    private static final Text WORDS = Text.of(
            "{0}，数量指标只有“{1}”{2}。钱按什么算？",
            "{0}; the only quantity indicator is {1}, {2}. What is the money worked out from?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Figure money = form.money().orElse(null);
        List<AssessedIndicator> quantities = form.indicators(Kinds::quantity);
        if (money == null || money.money().yuan().compareTo(threshold) < 0) {
            return List.of();
        }
        if (quantities.size() != 1 || !one(quantities.getFirst())) {
            return List.of();
        }
        AssessedIndicator only = quantities.getFirst();
        return List.of(Drafts.about(form.draft(INFO, only), form.money())
                .operand(only.indicator().name(), only.indicator().target(), form.spot(only))
                .say(
                        WORDS,
                        money.text(),
                        only.indicator().name(),
                        only.indicator().target()));
    }

    private static boolean one(AssessedIndicator assessed) {
        return assessed.target() instanceof NumberMeasure n
                && !n.bound().ceiling()
                && n.bound() != Bound.MORE_THAN
                && !n.unit().contains("%")
                && !n.unit().contains("元")
                && n.inBaseUnit().value().compareTo(BigDecimal.ONE) == 0;
    }
}
