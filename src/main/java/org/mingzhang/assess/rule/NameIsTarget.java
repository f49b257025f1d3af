package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees a date where the name should be. */
final class NameIsTarget implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "name-is-target",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("名称是日期，指标值是文字", "A date for a name, a word for a target"))
            .looksAt(
                    "名称本身就是日期或期限、而指标值是文字的指标；指标值是数字或日期的不列。",
                    "Indicators whose name is itself a date or deadline and whose target is a word; targets that are figures or dates are left alone.")
            .innocent("两栏填反了，意思仍看得出来。", "The two cells were swapped; the meaning is still clear.")
            .example(
                    "“每月25日前”的指标值是“及时”：名称是日期，指标值是文字。做什么？",
                    "每月25日前 has the target “及时”: the name is a date, the target a word. What is to be done?")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of(
            "“{0}”的指标值是“{1}”：名称是日期，指标值是文字。做什么？",
            "{0} has the target “{1}”: the name is a date, the target a word. What is to be done?");
    private static final Pattern DATE = Pattern.compile(
            "(?:每[年月季周]度?)?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}[日号])?(?:底|末)?(?:之?前|以前|内)?(?<=[日号前内底末月])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> Kinds.worded(i)
                        && DATE.matcher(Same.folded(i.indicator().name())).matches())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
