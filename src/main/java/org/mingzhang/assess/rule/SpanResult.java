package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.Tally;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;

/** Sees results that are still a span of months. */
final class SpanResult implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "span-result",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("实际完成时间仍是一段时间", "The time of completion is still a span"))
            .looksAt(
                    "实际完成值是几个月的一段时间、与目标相同的指标；只印一个日期或截止日的不列，运行监控表不看。",
                    "Results that are a span of months, the same as the target; a single date or deadline is left alone, and so are monitoring forms.")
            .innocent("任务本来就在这几个月里陆续完成，没有一个完成的日子。", "The work was done over these months, and there is no one day.")
            .example(
                    "3 个指标的实际完成值仍是一段时间（“评价完成及时性”：9-11月）。各在哪个月完成？",
                    "The results of 3 indicators are still spans (评价完成及时性: 9-11月). In which month was each done?");
    private static final Text WORDS = Text.of(
            "{0} 个指标的实际完成值仍是一段时间（{1}）。各在哪个月完成？",
            "The results of {0} indicators are still spans ({1}). In which month was each done?");
    private static final Text ONE = Text.of(
            "1 个指标的实际完成值仍是一段时间（{1}）。在哪个月完成？",
            "The result of 1 indicator is still a span ({1}). In which month was it done?");
    private static final Pattern SPAN = Pattern.compile("^[0-9]{1,2}月?[-–—~至到][0-9]{1,2}月");
    private static final int NAMES = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<AssessedIndicator> spans = form.indicators(SpanResult::span);
        if (spans.isEmpty()) {
            return List.of();
        }
        Draft draft = form.draft(INFO)
                .points(
                        form.assessed().results().scored()
                                ? Tally.of(spans, i -> true).points()
                                : null);
        spans.forEach(i -> draft.operand(i.indicator().name(), Priced.printed(i), form.spot(i)));
        Text list = Shown.indicators(Drafts.printed(spans), i -> Objects.requireNonNull(i.actual()), NAMES);
        return List.of(draft.say(spans.size() == 1 ? ONE : WORDS, spans.size(), list));
    }

    private static boolean span(AssessedIndicator assessed) {
        String actual = assessed.indicator().actual();
        return actual != null
                && assessed.reported()
                && Same.text(assessed.indicator().target(), actual)
                && SPAN.matcher(Same.folded(actual)).find();
    }
}
