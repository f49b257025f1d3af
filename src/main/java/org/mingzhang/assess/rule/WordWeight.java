package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;

/** Sees words that carry many points. */
final class WordWeight implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "word-weight",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("一个词占很多分", "One word carries many points"))
            .looksAt("目标是文字、分值达到 {0} 的单个指标。", "Single indicators whose target is a word and whose weight reaches {0}.")
            .innocent("可能另有打分办法没有印出。", "There may be a way of scoring that is not printed.")
            .example(
                    "“涉法事务风险”占 30 分，指标值与实际值均为“接近0”。以什么衡量？",
                    "Legal risk carries 30 points; target and result are “接近0”. How is it measured?")
            .threshold("20");
    private static final Text WORDS = Text.of(
            "“{0}”占 {1} 分，指标值为“{2}”，实际完成值为“{3}”。以什么衡量？",
            "{0} carries {1} points; the target is “{2}”, the result “{3}”. How is it measured?");
    private static final Text TARGET = Text.of(
            "“{0}”占 {1} 分，指标值为“{2}”。以什么衡量？", "{0} carries {1} points; the target is “{2}”. How is it measured?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> Kinds.worded(i)
                        && i.indicator().weight() != null
                        && i.indicator().weight().compareTo(threshold) >= 0)
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .operand(
                                "分值",
                                Shown.number(
                                        Objects.requireNonNull(i.indicator().weight())),
                                form.spot(i))
                        .say(
                                i.indicator().actual() == null ? TARGET : WORDS,
                                i.indicator().name(),
                                Shown.number(
                                        Objects.requireNonNull(i.indicator().weight())),
                                i.indicator().target(),
                                Priced.printed(i)))
                .toList();
    }
}
