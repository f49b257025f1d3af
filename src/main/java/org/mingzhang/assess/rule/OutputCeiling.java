package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees outputs that zero would meet. */
final class OutputCeiling implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "output-ceiling", Severity.QUESTION, Scope.INDICATOR, Text.of("产出写成上限", "A ceiling on an output"))
            .looksAt(
                    "数量指标的指标值是上限，完成 0 也符合；纠纷、投诉、故障等越少越好的除外。",
                    "Quantity indicators with a ceiling, which zero output would meet; complaints, faults and the like are left out.")
            .innocent(
                    "工作量随需求而定（评审、备件），人数有编制限额，或上限就是资金所允许的数量。",
                    "The work depends on demand, head counts are capped, or the ceiling is what the money allows.")
            .example(
                    "“会计监督检查户数”的指标值是上限 ≤20户，完成 0 也符合。最少要完成多少？",
                    "The target of inspections is a ceiling, ≤20户; zero would meet it. What is the least?");
    private static final Text WORDS = Text.of(
            "“{0}”的指标值是上限 {1}，完成 0 也符合。最少要完成多少？",
            "The target of {0} is a ceiling, {1}; zero would meet it. What is the least?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> Kinds.quantity(i)
                        && i.target().bound().ceiling()
                        && i.target() instanceof NumberMeasure n
                        && n.value().signum() > 0
                        && !HARM.matcher(i.indicator().name()).find())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }

    private static final Pattern HARM = Pattern.compile("纠纷|投诉|事故|故障[^备]|故障$|差错|违|丢失|出错|逾期|超标|能耗|排放|伤亡|上访");
}
