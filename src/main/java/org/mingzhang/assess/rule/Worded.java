package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Tally;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees forms that promise in words. */
final class Worded implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "worded",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("一半以上的指标是文字", "Half of the indicators or more are words"))
            .strength(RuleInfo.SLIGHT)
            .looksAt(
                    "用文字表述的指标所占比例达到 {0} 的表；所占分值也达到的为“值得问”。",
                    "The share of indicators that are words, where it reaches {0}; a question where the share of points reaches it too.")
            .innocent(
                    "有的效果没有可用的数字；小合同的成果就是做没做。", "Some effects have no figure; a small contract is either done or not.")
            .example(
                    "8 个指标中 4 个（50.0%）用文字表述，涉及 54 分（共 90 分）。",
                    "4 of 8 indicators (50.0%) are words, worth 54 of 90 points.")
            .threshold("0.5");
    private static final Text WORDS = Text.of("{0} 个指标中 {1} 个（{2}）用文字表述。", "{1} of {0} indicators ({2}) are words.");
    private static final Text POINTS = Text.of(
            "{0} 个指标中 {1} 个（{2}）用文字表述，涉及 {3} 分（共 {4} 分）。",
            "{1} of {0} indicators ({2}) are words, worth {3} of {4} points.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        int all = form.indicators().size();
        Tally words = Tally.of(form.indicators(), Kinds::worded);
        if (words.isEmpty()
                || BigDecimal.valueOf(words.count()).compareTo(threshold.multiply(BigDecimal.valueOf(all))) < 0) {
            return List.of();
        }
        BigDecimal points = Tally.of(form.indicators(), i -> true).points();
        boolean half = points.signum() > 0 && words.points().compareTo(threshold.multiply(points)) >= 0;
        Draft draft = form.draft(INFO)
                .severity(half ? Severity.QUESTION : Severity.NOTE)
                .points(points.signum() > 0 ? words.points() : null)
                .operand("文字指标", words.count() + "/" + all, form.spot(Spot.Part.FORM, 0));
        form.indicators(Kinds::worded)
                .forEach(i -> draft.operand(i.indicator().name(), i.indicator().target(), form.spot(i)));
        String share = Shown.share(words.count(), all);
        return List.of(
                points.signum() > 0
                        ? draft.operand("分值", Shown.number(words.points()) + "/" + Shown.number(points), null)
                                .say(
                                        POINTS,
                                        all,
                                        words.count(),
                                        share,
                                        Shown.number(words.points()),
                                        Shown.number(points))
                        : draft.say(WORDS, all, words.count(), share));
    }
}
