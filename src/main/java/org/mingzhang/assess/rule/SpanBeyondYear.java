package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;

/** Sees durations that the form's year has no room for. */
final class SpanBeyondYear implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "span-beyond-year",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("期限超出本表的起止日期", "A span longer than the form's own"))
            .looksAt(
                    "名称说的是年限、周期、期限、工期、服务期或持续时间，指标值以年、月、周或天计，而比表上印的起止日期长的指标；可持续影响指标本来说的是以后的年份，只看名称说的是服务、委托、合同、租赁或运维本身的；没有印起止日期的表不看。",
                    "Indicators about a duration, in years, months, weeks or days, that are longer than the dates of beginning and end on the form; of indicators of lasting effect (可持续影响), which are about later years, only those named after the service, contract or lease itself; silent on forms without dates.")
            .innocent(
                    "质保和使用年限本来就长于一年；合同可能签了多年。",
                    "Warranties and lifetimes are longer than a year; the contract may run for several.")
            .example(
                    "“系统维护周期”的指标值是 =24月，本表的起止为 2024-01-01 至 2024-12-31。本年度怎么衡量？",
                    "The target of 系统维护周期 is =24月; the form runs from 2024-01-01 to 2024-12-31. How is it measured this year?");
    private static final Text WORDS = Text.of(
            "“{0}”的指标值是 {1}，本表的起止为 {2} 至 {3}。本年度怎么衡量？",
            "The target of {0} is {1}; the form runs from {2} to {3}. How is it measured this year?");
    private static final Pattern LASTS = Pattern.compile("年限|周期|期限|持续|时长|期间|工期|合同期|租赁期|租期|服务期|运维期|(?:维护|服务|运维|租赁)时间");
    /** What is paid for, and no effect of it. */
    private static final Pattern PAID_FOR = Pattern.compile("服务|委托|合同|租赁|租用|运维|运营");

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        LocalDate start = form.disclosure().start();
        LocalDate end = form.disclosure().end();
        if (start == null || end == null || end.isBefore(start)) {
            return List.of();
        }
        return form
                .indicators(i -> LASTS.matcher(i.indicator().name()).find()
                        && !lasting(i.indicator())
                        && longer(i.target(), start, end.plusDays(1)))
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .operand("起止日期", start + " 至 " + end, form.spot(Spot.Part.FORM, 0))
                        .say(WORDS, i.indicator().name(), i.indicator().target(), start, end))
                .toList();
    }

    private static boolean lasting(Indicator indicator) {
        return (indicator.category() + indicator.subcategory()).contains("持续")
                && !PAID_FOR.matcher(indicator.name()).find();
    }

    /** Whether a printed span is longer than from one day to another, each in its own unit. */
    private static boolean longer(Measure target, LocalDate start, LocalDate after) {
        if (!(target instanceof NumberMeasure n)) {
            return false;
        }
        return switch (n.unit()) {
            case "年" ->
                n.value().multiply(YEAR).compareTo(BigDecimal.valueOf(ChronoUnit.MONTHS.between(start, after))) > 0;
            case "月", "个月" -> n.value().compareTo(BigDecimal.valueOf(ChronoUnit.MONTHS.between(start, after))) > 0;
            case "周" -> n.value().compareTo(BigDecimal.valueOf(ChronoUnit.WEEKS.between(start, after) + 1)) > 0;
            case "日", "天" -> n.value().compareTo(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, after))) > 0;
            default -> false;
        };
    }
}
