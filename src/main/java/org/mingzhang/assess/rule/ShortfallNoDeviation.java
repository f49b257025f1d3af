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

/** Sees points lost without a word. */
final class ShortfallNoDeviation implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "shortfall-no-deviation",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("失分而未填偏差原因", "Points lost and no deviation given"))
            .looksAt(
                    "没有得满分、又没有填偏差原因的指标；达到目标的由另一条规则列出；扣分项和运行监控表不看。",
                    "Indicators that lack points and give no deviation; another rule sees those that reached their target; deductions and monitoring forms are left alone.")
            .innocent("原因可能写在表末的一栏或自评报告里。", "The reason may stand at the foot of the form or in a separate report.")
            .example(
                    "“培训人数”少得 2 分，这一行没有填偏差原因。原因写在哪里？",
                    "Trainees loses 2 points; this row gives no reason. Where is it?");
    private static final Text WORDS = Text.of(
            "“{0}”少得 {5} 分，这一行没有填偏差原因。原因写在哪里？", "{0} loses {5 point|points}; this row gives no reason. Where is it?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return Scored.findings(form, INFO, ShortfallNoDeviation::seen, WORDS);
    }

    private static boolean seen(Scored scored) {
        return scored.sign() < 0
                && scored.assessed().verdict() != Verdict.MET
                && scored.assessed().indicator().deviation() == null;
    }
}
