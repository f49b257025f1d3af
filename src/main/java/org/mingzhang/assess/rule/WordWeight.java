package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;

/** Sees words that carry many points. */
final class WordWeight implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "word-weight",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("一个词占很多分", "One word carries many points"))
            .looksAt(
                    "目标是文字、分值达到 {0} 的单个指标；满意度指标只有文字的由另一条规则列出；没有印分值的不看。",
                    "Single indicators whose target is a word and whose weight reaches {0}; another rule sees forms whose satisfaction is only words; silent where no points are printed.")
            .innocent(
                    "分值按类别定，这一类只有一个指标；可能另有打分办法没有印出。",
                    "Points are set by category, and this is the only one of it; there may be a way of scoring that is not printed.")
            .example(
                    "“涉法事务风险”占 30 分，指标值与实际值均为“接近0”。以什么衡量？",
                    "Legal risk carries 30 points; target and result are “接近0”. How is it measured?")
            .threshold("20");
    private static final Text TARGET =
            Text.of("“{0}”占 {1} 分，指标值为“{2}”", "{0} carries {1 point|points}; the target is “{2}”");
    private static final Text RESULT = Text.of("，实际完成值为“{3}”", ", the result “{3}”");
    private static final Text ALONE = Text.of("。它是“{4}”下唯一的指标", "; it is the only one under {4}");
    private static final Text ASK = Text.of("。以什么衡量？", ". How is it measured?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        boolean satisfaction = SatisfactionWord.speaks(form);
        return form
                .indicators(i -> Kinds.worded(i)
                        && !(satisfaction && Kinds.SATISFACTION.fits(i))
                        && i.indicator().weight() != null
                        && i.indicator().weight().compareTo(threshold) >= 0)
                .stream()
                .map(i -> finding(form, i))
                .toList();
    }

    private static Finding finding(Form form, AssessedIndicator assessed) {
        Indicator indicator = assessed.indicator();
        String weight = Shown.number(Objects.requireNonNull(indicator.weight()));
        Text words = indicator.actual() == null ? TARGET : TARGET.join(RESULT);
        return form.draft(INFO, assessed)
                .operand(indicator.name(), indicator.target(), form.spot(assessed))
                .operand("分值", weight, form.spot(assessed))
                .say(
                        (HeavyIndicator.alone(form, assessed) ? words.join(ALONE) : words).join(ASK),
                        indicator.name(),
                        weight,
                        indicator.target(),
                        Priced.printed(assessed),
                        indicator.category());
    }
}
