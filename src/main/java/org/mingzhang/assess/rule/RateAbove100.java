package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees shares above the whole. */
final class RateAbove100 implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-above-100", Severity.QUESTION, Scope.INDICATOR, Text.of("比率超过 100%", "A rate above 100 %"))
            .looksAt(
                    "名称是合格、覆盖、满意、及时一类的率或度、目标超过 100% 的指标；本来可以超过 100% 的（计划和预算的完成率、增长、保值增值、流动比率等）不看。",
                    "Indicators named as a rate or degree of quality, coverage, satisfaction, punctuality and the like whose target is above 100 %; what can be above it by nature (fulfilment of a plan or budget, growth, preservation of capital, liquidity) is left alone.")
            .innocent("可能是笔误；也可能以上年或计划数为 100%。", "It may be a slip; or last year or the plan may be the base.")
            .example(
                    "“游客满意度”的指标值是 120%，超过 100%。以什么为 100%？",
                    "The target of visitor satisfaction is 120%, above 100 %. What is 100%?");
    private static final Text WORDS =
            Text.of("“{0}”的指标值是 {1}，超过 100%。以什么为 100%？", "The target of {0} is {1}, above 100%. What is 100%?");

    /** A part of a whole. */
    private static final Pattern PART = Pattern.compile(
            "(?:合格|覆盖|满意|及时|到位|达标|准确|正确|知晓|优良|优秀|通过|入学|就学|就业|出勤|到课|普及|落实|办结|处置|处理|符合|规范|公开|安全|完好|成功|认可|签约|建档|接种|兑现)[性]?[率度]$");

    private static final Pattern OPEN = Pattern.compile("毛|增长|增值|保值|超额|拨备|流动|偿付|投资|回报|收益|产出");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> i.target() instanceof NumberMeasure n
                        && n.inBaseUnit().unit().equals("%")
                        && n.inBaseUnit().value().compareTo(new BigDecimal(100)) > 0
                        && PART.matcher(i.indicator().name()).find()
                        && !OPEN.matcher(i.indicator().name()).find())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
