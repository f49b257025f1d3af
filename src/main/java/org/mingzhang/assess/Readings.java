package org.mingzhang.assess;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.TextMeasure;

/**
 * The readings of an indicator's target and actual, each as printed. An indicator of time prints its days as 10.15 and its months as 2023.9,
 * unless its target is a length of time or a share.
 *
 * @param target of the target
 * @param actual of the actual, or null if none is printed
 */
record Readings(Measure target, @Nullable Measure actual) {
    private static final String MONTH = "月";
    private static final List<String> TIME_CATEGORIES = List.of("时效", "进度", "时间");
    private static final List<String> TIME_NAMES = List.of("时间", "日期", "时限", "时点", "月份");
    private static final List<String> LENGTHS = List.of("周期", "时长", "年限", "期限", "频");

    /** How long something takes: 响应时间 2.5 are hours, not a day of February. */
    private static final Pattern TAKEN = Pattern.compile(
            ".*(?:响应|反应|处置|处理|办理|办结|审批|审核|审查|受理|等候|等待|到场|到达|修复|恢复|抢修|维修|维护|排除|反馈|答复|回复|出警|送达|配送|运行|服务|培训|平均|用).{0,2}(?:时间|时限|用时|耗时).*");

    static Readings of(Indicator indicator) {
        boolean ofTime = ofTime(indicator);
        Measure target = ofTime ? Measure.ofTime(indicator.target()) : Measure.of(indicator.target());
        boolean dated =
                ofTime && !(target instanceof NumberMeasure n && !n.unit().equals(MONTH));
        String actual = indicator.actual();
        return new Readings(target, actual == null ? null : read(actual, dated));
    }

    /** A remark behind a figure is left aside where only then one figure stands there. */
    private static Measure read(String actual, boolean dated) {
        Measure whole = dated ? Measure.ofTime(actual) : Measure.of(actual);
        return whole instanceof TextMeasure && Measure.of(Remarks.without(actual)) instanceof NumberMeasure number
                ? number
                : whole;
    }

    /** Whether its values are times of the year rather than lengths of time or shares. */
    static boolean ofTime(Indicator indicator) {
        String name = indicator.name();
        boolean time = TIME_CATEGORIES.stream()
                        .anyMatch(word -> indicator.category().contains(word)
                                || indicator.subcategory().contains(word))
                || TIME_NAMES.stream().anyMatch(name::contains);
        return time
                && !Direction.isShare(name)
                && LENGTHS.stream().noneMatch(name::contains)
                && !TAKEN.matcher(name).matches();
    }
}
