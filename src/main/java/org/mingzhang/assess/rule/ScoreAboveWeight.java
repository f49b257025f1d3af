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
import org.mingzhang.model.Indicator;

/** Sees scores above the weight. */
final class ScoreAboveWeight implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "score-above-weight",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("得分高于分值", "More points than at stake"))
            .looksAt(
                    "得分超过分值的指标；加分项和分值为 0 的不看。",
                    "Indicators with more points than their weight; bonuses and weights of 0 are left alone.")
            .innocent("加分项可能按规定超过分值。", "A bonus may be allowed by the rules.")
            .example(
                    "“游客满意度”得 12 分，分值为 10。为什么高于分值？",
                    "Visitor satisfaction scores 12 with a weight of 10. Why more than that?");
    private static final Text WORDS =
            Text.of("“{0}”得 {3} 分，分值为 {4}。为什么高于分值？", "{0} scores {3} with a weight of {4}. Why more than that?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return Scored.findings(form, INFO, ScoreAboveWeight::seen, WORDS);
    }

    private static boolean seen(Scored scored) {
        Indicator indicator = scored.assessed().indicator();
        boolean bonus = (indicator.category() + indicator.subcategory() + indicator.name()).contains("加分");
        return scored.sign() > 0 && scored.weight().signum() > 0 && !bonus;
    }
}
