package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Results;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Stage;

/** Sees forms on which every indicator has all its points. */
final class FullMarks implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "full-marks", Severity.NOTE, Scope.DISCLOSURE, Text.of("全部指标满分", "Full points throughout"))
            .looksAt(
                    "至少五个指标、每个都得满分，执行率和总分也没有失分的自评表；运行监控表不看。",
                    "Self-evaluations with at least five indicators, each with all its points, and none lost on the rate or in the total; monitoring forms are left alone.")
            .innocent(
                    "工作按计划完成；只有失分的指标才要求写偏差原因。",
                    "The work went to plan; a deviation is asked for only where points are lost.")
            .example(
                    "10 个指标全部得满分（90/90 分），未填偏差原因。",
                    "All 10 indicators have full points (90 of 90); no deviation is given.");
    private static final Text WORDS = Text.of(
            "{0} 个指标全部得满分（{1}/{1} 分），未填偏差原因。",
            "All {0} indicators have full points ({1} of {1}); no deviation is given.");
    private static final Text WITH_DEVIATION = Text.of(
            "{0} 个指标全部得满分（{1}/{1} 分），其中 {2} 个填有偏差原因。",
            "All {0} indicators have full points ({1} of {1}); {2} of them {2|gives|give} a deviation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int LEAST = 5;

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Results results = form.assessed().results();
        int all = form.indicators().size();
        if (form.disclosure().stage() == Stage.MONITORING || all < LEAST || !results.allFull(all) || Sums.lost(form)) {
            return List.of();
        }
        String points = Shown.number(results.full().points());
        return List.of(form.draft(INFO)
                .operand("得满分的指标", all + "/" + all, form.spot(Spot.Part.FORM, 0))
                .say(results.deviations() == 0 ? WORDS : WITH_DEVIATION, all, points, results.deviations()));
    }
}
