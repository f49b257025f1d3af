package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees counts under time and quality. */
final class CountedElsewhere implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "counted-elsewhere",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("数量列在时效或质量下", "A count under time or quality"))
            .looksAt(
                    "列在时效或质量指标下、而指标值是个数的指标（单位是人、户、笔、家等，不是时间、比率或钱）；0、上限和名称是比率的不看。",
                    "Indicators listed under timeliness or quality whose target is a count of people, households, cases and the like, not a time, a share or money; zero, ceilings and names of a rate are left alone.")
            .innocent("能力或规模也可以算质量，如并发用户数。", "A capacity may be called a quality, such as users at one time.")
            .example(
                    "“并发用户数”列在质量指标下，指标值为 >=500户，是个数。", "并发用户数 is listed under quality; its target, >=500户, is a count.")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS =
            Text.of("“{0}”列在{1}下，指标值为 {2}，是个数。", "{0} is listed under {1}; its target, {2}, is a count.");
    private static final Pattern COUNT =
            Pattern.compile("[1-9][0-9.]*[)]?[(]?万?[(]?(?:人|户|笔|家|名|份|件|套|台)(?!/|天|日|月|年)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(CountedElsewhere::counts).stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .operand("列在", i.indicator().subcategory(), form.spot(i))
                        .say(
                                WORDS,
                                i.indicator().name(),
                                i.indicator().subcategory(),
                                i.indicator().target()))
                .toList();
    }

    private static boolean counts(AssessedIndicator assessed) {
        String kind = assessed.indicator().subcategory();
        Matcher count = COUNT.matcher(Same.folded(assessed.indicator().target()));
        return (kind.contains(Kinds.TIME.word()) || kind.contains(Kinds.QUALITY.word()))
                && count.find()
                && !assessed.target().bound().ceiling()
                && !Kinds.rate(assessed.indicator().name());
    }
}
