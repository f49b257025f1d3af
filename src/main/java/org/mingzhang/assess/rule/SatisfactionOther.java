package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees satisfaction that is something else. */
final class SatisfactionOther implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "satisfaction-other",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("满意度指标不是满意度", "Satisfaction that is something else"))
            .looksAt(
                    "列在满意度指标下，名称里却没有满意、投诉、好评、评价、问卷、测评、获得感一类字样的指标；满意度指标全是文字的表由另一条规则列出；满意度指标全是文字时这里不列。",
                    "Indicators listed under satisfaction whose name speaks of no satisfaction, complaint, praise, rating, survey or approval; another rule sees forms whose satisfaction is only words; silent where that rule speaks.")
            .innocent("以考核结果代替问卷。", "The result of a review stands for a survey.")
            .example(
                    "“代理银行协议履行考评”列在满意度指标下，指标值为 达到98%以上。由谁来评？",
                    "代理银行协议履行考评 is listed under satisfaction with the target 达到98%以上. Who rates it?")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS = Text.of(
            "“{0}”列在满意度指标下，指标值为 {1}。由谁来评？", "{0} is listed under satisfaction with the target {1}. Who rates it?");
    private static final Pattern OPINION = Pattern.compile(
            "满意|投诉|好评|差评|评价|认可|认同|评分|打分|信访|评议|口碑|反馈|问卷|调查|测评|[获幸安][得福全]感|支持|赞成|知晓|表扬|锦旗|意见|举报|体验|信任|欢迎");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        if (SatisfactionWord.speaks(form)) {
            return List.of();
        }
        return form
                .indicators(i -> Kinds.SATISFACTION.fits(i)
                        && !OPINION.matcher(i.indicator().name()).find())
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target()))
                .toList();
    }
}
