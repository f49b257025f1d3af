package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees points lost on a reached target. */
final class ReducedScoreMet implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "reduced-score-met",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("达到目标而未得满分", "Less than full points for a hit"))
            .looksAt(
                    "实际完成值达到目标、却没有得满分，也没有填偏差原因的指标；扣分项和运行监控表不看。",
                    "Indicators that reached their target, lack points and give no deviation; deductions and monitoring forms are left alone.")
            .innocent(
                    "扣分可能出于时间、手续等别的原因；有的评分办法对超额过多的扣分，而表上没有印出评分办法。",
                    "Points may be taken off for other reasons, such as time or procedure; some schemes take points off for far more than was promised, and the form does not print its scheme.")
            .example(
                    "“培训人数”目标 ≥100人，实际 120人，得 8/10 分，没有填偏差原因。原因是什么？",
                    "Trainees: target ≥100人, reported 120人, 8 of 10 points; no deviation is given. Why?");
    private static final Text WORDS = Text.of(
            "“{0}”目标 {1}，实际 {2}，得 {3}/{4} 分，没有填偏差原因。原因是什么？",
            "{0}: target {1}, reported {2}, {3} of {4 point|points}; no deviation is given. Why?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return Scored.findings(form, INFO, ReducedScoreMet::seen, WORDS);
    }

    private static boolean seen(Scored scored) {
        return scored.sign() < 0
                && scored.assessed().indicator().deviation() == null
                && scored.assessed().verdict() == Verdict.MET;
    }
}
