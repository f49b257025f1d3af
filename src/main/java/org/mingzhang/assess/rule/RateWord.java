package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees rates without a figure. */
final class RateWord implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-word", Severity.QUESTION, Scope.INDICATOR, Text.of("比率写成文字", "A rate answered with a word"))
            .looksAt(
                    "名称以“率”结尾（“效率”除外）而指标值是文字的指标。",
                    "Indicators whose name ends in 率 (not 效率) and whose target is a word.")
            .innocent("可能有约定的标准写在合同里。", "A standard may be agreed in the contract.")
            .example(
                    "“故障响应及时率”是比率，指标值写为“及时”。是百分之几？",
                    "Timely response rate is a rate; its target is the word “及时”. What percentage?");
    private static final Text WORDS =
            Text.of("“{0}”是比率，指标值写为“{1}”。是百分之几？", "{0} is a rate; its target is the word “{1}”. What percentage?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(i -> Kinds.worded(i) && rate(i.indicator().name())).stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }

    static boolean rate(String name) {
        return name.strip().endsWith("率") && !name.strip().endsWith("效率");
    }
}
