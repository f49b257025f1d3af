package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees full points for a missed target. */
final class FullScoreMissed implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "full-score-missed",
                    Severity.CONTRADICTION,
                    Scope.INDICATOR,
                    Text.of("未达目标而得满分", "Full points for a miss"))
            .looksAt(
                    "实际完成值没有达到目标、却得满分的指标；与目标相差不到 5% 的、填有偏差原因的，和补助、受助一类随需要而定的人数，为“值得问”；程序无法判断的不列，运行监控表不看。",
                    "Indicators that missed their target and have all their points; a question within 5% of the target, where a deviation is given, and for numbers of those who receive help, which follow the need; silent where the program cannot judge, and on monitoring forms.")
            .innocent(
                    "年中可能经批准调整过目标；有的评分办法规定完成到一定比例就给满分，而表上没有印出评分办法。",
                    "The target may have been changed during the year with approval; some schemes give full points from a share of the target on, and the form does not print its scheme.")
            .example("“培训人数”目标 ≥100人，实际 80人，仍得满分 10 分。", "Trainees: target ≥100人, reported 80人, full 10 points.");
    private static final BigDecimal BAND = new BigDecimal("0.0500001");
    private static final Text ASK = Text.of("按什么评的分？", "How was it scored?");
    private static final Text TOLD = Text.of("偏差原因一栏填有说明。", "A deviation is given.");
    private static final Text WORDS =
            Text.of("“{0}”目标 {1}，实际 {2}，仍得满分 {4} 分。", "{0}: target {1}, reported {2}, full points ({4}).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return Scored.of(form, FullScoreMissed::seen).map(s -> finding(form, s)).toList();
    }

    private static Finding finding(Form form, Scored scored) {
        boolean told = scored.assessed().indicator().deviation() != null;
        boolean question = told
                || near(scored.assessed())
                || TargetLoosened.benefit(scored.assessed().indicator().name());
        Text words = told ? WORDS.plus(TOLD) : WORDS;
        return question
                ? scored.finding(form, INFO, Severity.QUESTION, words.plus(ASK))
                : scored.finding(form, INFO, Severity.CONTRADICTION, words);
    }

    /** Some provinces give full points from 95% on. */
    private static boolean near(AssessedIndicator assessed) {
        return assessed.target() instanceof NumberMeasure target
                && assessed.actual() instanceof NumberMeasure actual
                && Ratio.of(actual, target).filter(r -> !r.offBy(BAND)).isPresent();
    }

    private static boolean seen(Scored scored) {
        return scored.sign() == 0
                && scored.weight().signum() > 0
                && scored.assessed().verdict() == Verdict.MISSED;
    }
}
