package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/**
 * Whether a result counts more than was asked: the thing without the word that narrows it, the years before this one, or the sum where a figure
 * for each was promised.
 *
 * @param name the letters of the indicator's name
 * @param asked the letters of its name and target
 */
record WiderResult(String name, String asked) {
    /** 培训人数500人 does not say how many of 培训合格人数 there were. */
    private static final List<String> NARROWING = List.of(
            "合格", "达标", "优秀", "优良", "及格", "通过", "及时", "按时", "按期", "准时", "如期", "有效", "新增", "净增", "减少", "降低", "下降", "压减",
            "提升", "提高", "增长", "增加", "获奖", "完好", "办结", "结案", "整改", "超额", "重大", "有责", "高级", "中级", "初级", "重点", "首次", "主动");

    private static final Pattern OF_THIS_YEAR = Pattern.compile("新增|净增|当年|本年");
    private static final Pattern SINCE_EVER = Pattern.compile("^(?!.*(?:全年|年度|本年|当年|年内|新增|净增)).*(?:累计|总数|总量|历年)");

    private static final Pattern FOR_EACH = Pattern.compile("每(?!年)|[人户月日周季场次]均|平均|单[价次场笔个户人]|单位成本|均价|定额|标准");
    /** How many of them a year has. */
    private static final Map<String, Integer> PERIODS = Map.of("月均", 12, "季均", 4, "周均", 52, "日均", 365);

    private static final Pattern OF_ALL = Pattern.compile("共|累计|合计|总(?!体)|全年");

    static WiderResult of(String name, String target) {
        return new WiderResult(name, name + " " + target);
    }

    boolean is(String said) {
        return (Same.twoAlike(said, name) && NARROWING.stream().anyMatch(word -> dropped(word, said)))
                || (OF_THIS_YEAR.matcher(asked).find()
                        && SINCE_EVER.matcher(said).find())
                || (FOR_EACH.matcher(asked).find()
                        && OF_ALL.matcher(said).find()
                        && !FOR_EACH.matcher(said).find());
    }

    /** Whether a figure so far above what was promised of a month or a quarter may be that of the whole year: 36万元 for 月均支出 ≤3万元. */
    static boolean ofAllPeriods(String name, Promised promised, NumberMeasure actual) {
        return promised.any().value().signum() > 0
                && PERIODS.entrySet().stream()
                        .filter(period -> name.contains(period.getKey()))
                        .map(period -> BigDecimal.valueOf(period.getValue() / 2))
                        .anyMatch(half ->
                                scaled(actual).compareTo(scaled(promised.any()).multiply(half)) >= 0);
    }

    private static BigDecimal scaled(NumberMeasure number) {
        return Unit.of(number.unit()).onScale(number.value());
    }

    private boolean dropped(String word, String said) {
        return asked.contains(word) && !said.contains(word);
    }
}
