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
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Stage;

/** Sees outputs that zero would meet. */
final class OutputCeiling implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "output-ceiling", Severity.NOTE, Scope.INDICATOR, Text.of("产出写成上限", "A ceiling on an output"))
            .looksAt(
                    "培训、检查、评价、服务等约定要做的事，数量指标的指标值只有上限；人员、车辆、用量和越少越好的不看，印有实际数的也不看；实际完成值仍是上限的列出。",
                    "Quantity indicators of work that is promised (training, inspections, reviews, services) with no more than a ceiling; staff, vehicles, consumption and what is better rare are left alone, and so is what has a printed result; one that is a ceiling again is none.")
            .innocent("工作量随需求而定，或上限就是资金所允许的数量。", "The work depends on demand, or the ceiling is what the money allows.")
            .example(
                    "“会计监督检查户数”的指标值只有上限（≤20户）。最少要完成多少？",
                    "会计监督检查户数 has no more than a ceiling (≤20户). What is the least?");
    private static final Text WORDS =
            Text.of("“{0}”的指标值只有上限（{1}）。最少要完成多少？", "{0} has no more than a ceiling ({1}). What is the least?");

    private static final Text REPEATED = Text.of(
            "“{0}”的指标值只有上限（{1}），实际完成值也是（{2}）。最少要完成多少，完成了多少？",
            "{0} has no more than a ceiling ({1}), and so has its result ({2}). What is the least, and how many were done?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> Kinds.quantity(i)
                        && i.target().bound().ceiling()
                        && i.target() instanceof NumberMeasure n
                        && n.value().signum() > 0
                        && (i.indicator().actual() == null || ceilingAgain(form, i))
                        && promised(i.indicator().name()))
                .stream()
                .map(i -> finding(form, i))
                .toList();
    }

    private static Finding finding(Form form, AssessedIndicator assessed) {
        Indicator printed = assessed.indicator();
        Draft draft = form.draft(INFO, assessed).operand(printed.name(), printed.target(), form.spot(assessed));
        return printed.actual() == null
                ? draft.say(WORDS, printed.name(), printed.target())
                : draft.say(REPEATED, printed.name(), printed.target(), printed.actual());
    }

    private static boolean ceilingAgain(Form form, AssessedIndicator assessed) {
        return form.disclosure().stage() != Stage.MONITORING
                && assessed.actual() instanceof NumberMeasure actual
                && actual.bound().ceiling();
    }

    /** Work that the project is there to do. */
    private static final Pattern WORK = Pattern.compile(
            "(?:培训|检查|抽查|督查|评价|评估|巡检|巡查|监督|审计|分析|服务|记账|宣传|演出|讲座|辅导|调研|走访|养护|维护)价?(?:个?数量?|[户家场次人期件份项]次?数?量?|课时|学时)$");

    private static final Pattern STAFF = Pattern.compile("人员数|(?<!培训|服务|辅导)人数");
    /** What nobody wants more of, what is used up, and what is done on demand. */
    private static final Pattern OTHER =
            Pattern.compile("投诉|纠纷|事故|故障|差错|错误|违|丢失|出错|逾期|超|排放|亡|伤|案|灾|溺|学生流失|辍|债|耗|用[水电油气车]|车辆|公务|出国|境外|因公|"
                    + "信访|上访|中断|返[工修]|整改|发现|问题|重复|多头|涉企|入企|备件|应急|维修|抢修|会议|接待|(?<!预算|规划|方案|报告)编制|等候|候诊|检验|鉴定|评审");

    private static boolean promised(String name) {
        return WORK.matcher(name).find()
                && !STAFF.matcher(name).find()
                && !OTHER.matcher(name).find();
    }
}
