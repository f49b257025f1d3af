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

/** Sees full points for a missed target. */
final class FullScoreMissed implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "full-score-missed",
                    Severity.CONTRADICTION,
                    Scope.INDICATOR,
                    Text.of("未达目标而得满分", "Full points for a miss"))
            .looksAt("实际完成值没有达到目标、却得满分的指标。", "Indicators that missed their target and have all their points.")
            .innocent("年中可能经批准调整过目标。", "The target may have been changed during the year with approval.")
            .example("“培训人数”目标 ≥100人，实际 80人，仍得满分 10 分。", "Trainees: target ≥100人, reported 80人, full 10 points.");
    private static final Text WORDS =
            Text.of("“{0}”目标 {1}，实际 {2}，仍得满分 {4} 分。", "{0}: target {1}, reported {2}, full {4} points.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return Scored.findings(form, INFO, FullScoreMissed::seen, WORDS);
    }

    private static boolean seen(Scored scored) {
        return scored.sign() == 0
                && scored.weight().signum() > 0
                && scored.assessed().verdict() == Verdict.MISSED;
    }
}
