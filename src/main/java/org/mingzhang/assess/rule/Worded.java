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
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("一半以上的分在文字指标上", "More than half of the points are on words"))
            .strength(RuleInfo.SLIGHT)
            .looksAt(
                    "用文字表述的指标所占分值超过 {0} 的表，至少八个指标；没有印分值的表不看，整份文件另有一条。",
                    "Forms of eight indicators or more on which words carry more than {0} of the points; silent on forms that print no points, as a document has a rule of its own.")
            .innocent(
                    "有的效果没有可用的数字；小合同的成果就是做没做。", "Some effects have no figure; a small contract is either done or not.")
            .example(
                    "8 个指标中 4 个（50.0%）用文字表述，占 54 分（共 90 分）。这些分按什么给？",
                    "4 of 8 indicators (50.0%) are words, and carry 54 of 90 points. What are these points given for?")
            .threshold("0.5");
    private static final Text WORDS = Text.of(
            "{0} 个指标中 {1} 个（{2}）用文字表述，占 {3} 分（共 {4} 分）。这些分按什么给？",
            "{1} of {0} indicators ({2}) {1|is a word|are words}, and {1|carries|carry} {3} of {4 point|points}. What are these points given for?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        int all = form.indicators().size();
        Tally words = Tally.of(form.indicators(), Kinds::worded);
        BigDecimal points = Tally.of(form.indicators(), i -> true).points();
        boolean most = points.signum() > 0 && words.points().compareTo(threshold.multiply(points)) > 0;
        if (all < LEAST || words.isEmpty() || !most) {
            return List.of();
        }
        Draft draft = form.draft(INFO)
                .points(words.points())
                .operand("文字指标", words.count() + "/" + all, form.spot(Spot.Part.FORM, 0));
        form.indicators(Kinds::worded)
                .forEach(i -> draft.operand(i.indicator().name(), i.indicator().target(), form.spot(i)));
        return List.of(draft.operand("分值", Shown.number(words.points()) + "/" + Shown.number(points), null)
                .say(
                        WORDS,
                        all,
                        words.count(),
                        Shown.share(words.count(), all),
                        Shown.number(words.points()),
                        Shown.number(points)));
    }

    /** Where there are few indicators, one more or less would turn the share. */
    private static final int LEAST = 8;
}
