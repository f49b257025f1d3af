package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;

/** Sees satisfaction that is a word. */
final class SatisfactionWord implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "satisfaction-word",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("满意度指标只有文字", "The satisfaction indicators are words"))
            .looksAt(
                    "有满意度指标而全部是文字的项目；只说没有投诉的不看。",
                    "Projects whose satisfaction indicators are all words; where these only say that there are no complaints they are left alone.")
            .innocent("可能以年度考核代替满意度调查。", "A yearly review may stand in for a survey.")
            .example(
                    "满意度指标只有“年度考核情况”，指标值为“合格”。满意度是百分之几？",
                    "The only satisfaction indicator is 年度考核情况: “合格”. What percentage?");
    private static final int NAMES = 6;
    private static final Text WORDS = Text.of("满意度指标只有文字（{0}）。", "The satisfaction indicators are words ({0}).");
    private static final Pattern NONE = Pattern.compile("[无零没]");
    private static final Text ASK = Text.of("满意度是百分之几？", "What percentage?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether all of a form's satisfaction is words. */
    static boolean speaks(Form form) {
        List<AssessedIndicator> all = form.indicators(Kinds.SATISFACTION::fits);
        return !all.isEmpty()
                && all.stream().allMatch(Kinds::worded)
                && !all.stream().allMatch(SatisfactionWord::unopposed);
    }

    private static boolean unopposed(AssessedIndicator assessed) {
        return assessed.indicator().name().contains("投诉")
                && NONE.matcher(assessed.indicator().target()).find();
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<AssessedIndicator> all = form.indicators(Kinds.SATISFACTION::fits);
        if (!speaks(form)) {
            return List.of();
        }
        AssessedIndicator first = all.getFirst();
        Draft draft = form.draft(INFO, first);
        all.forEach(i -> draft.operand(i.indicator().name(), i.indicator().target(), form.spot(i)));
        Text list = Shown.indicators(Drafts.printed(all), Indicator::target, NAMES);
        return List.of(Drafts.about(draft, form.money())
                .say(WORDS.plus(Drafts.money(form.money())).plus(ASK), list));
    }
}
