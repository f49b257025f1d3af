package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Stage;

/** Sees a report that repeats the goal. */
final class GoalRepeated implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "goal-repeated",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("实际完成情况与目标文字相同", "The report repeats the goal"))
            .looksAt(
                    "实际完成情况一栏与预期目标一字不差；运行监控表不看。",
                    "A report of what was done that is word for word the goal; monitoring forms are left alone.")
            .innocent("此栏可能由系统带出。", "The column may be copied by the system.")
            .example("实际完成情况与预期目标文字相同。", "The report of what was done is word for word the goal.");
    private static final Text WORDS =
            Text.of("实际完成情况与预期目标文字相同。", "The report of what was done is word for word the goal.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        String goal = form.disclosure().goal().annual();
        String done = form.disclosure().goal().completion();
        boolean midyear = form.disclosure().stage() == Stage.MONITORING;
        if (midyear || goal == null || done == null || goal.isBlank() || !Same.text(goal, done)) {
            return List.of();
        }
        return List.of(form.draft(INFO)
                .operand("预期目标", goal.length() + " 字", form.spot(Spot.Part.FORM, 0))
                .say(WORDS));
    }
}
