package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.assess.Compared;
import org.mingzhang.model.Stage;

/** The sentence of an indicator says what its chart shows, and no more than is printed. */
class IndicatorSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<=20人次 | 20人次 | 目标不超过20人次，实际20人次，与目标值相等，在目标要求之内。",
                ">=12次 | 7次 | 目标不低于12次，实际7次，比目标值少5次，不在目标要求之内。",
                "≥90% | ≥90% | 目标不低于90%，实际栏写的还是目标“≥90%”，不是结果。",
                "≤15000元/户 | - | 目标不超过15000元/户。",
                "11月底 | 12月20日 | 目标11月底，实际12月20日，结束时间晚于目标，不在目标要求之内。",
                "及时 | 及时 | 目标写“及时”，实际写同样的文字，没有数字可以核对。",
                "健全 | 比较健全 | 目标写“健全”，实际写“比较健全”，没有数字可以核对。",
                "提升 | 95% | 目标写“提升”，实际写“95%”，程序读不出可比的数字。",
                "持续提升 | - | 目标写“持续提升”，没有数字可以核对。",
                ">=90 | >=90% | 目标不低于90，实际栏写的还是目标“>=90%”，不是结果。",
            })
    void anIndicatorIsToldInOneSentence(String target, String actual, String sentence) {
        DrawnPromise promise = Compared.promise(Compared.printed(target, actual));
        assertEquals(sentence, IndicatorChart.sentence(promise, ChartCases.CHINESE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"及时 | 及时 | the target says “及时”; the result says the same; there is no figure to check."})
    void soItIsInEnglish(String target, String actual, String sentence) {
        DrawnPromise promise = Compared.promise(Compared.printed(target, actual));
        assertEquals(sentence, IndicatorChart.sentence(promise, ChartCases.ENGLISH));
    }

    @DisplayName("never accuses where a reader could say otherwise, and says why it does not judge")
    @ParameterizedTest(name = "{1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "数量指标 | 走访次数 | =12次 | 13次 | 目标等于12次，实际13次，比目标值多1次，目标没有说明多少为好，不判断。",
                "质量指标 | 合格率 | =100% | 120% | 目标等于100%，实际120%，比目标值多20 个百分点，目标没有说明多少为好，不判断。",
                "成本指标 | 人均成本 | =3000元/人 | 2800元/人 | 目标等于3000元/人，实际2800元/人，比目标值少200元/人，目标没有说明多少为好，不判断。",
                "成本指标 | 人均成本 | ≥3000元/人 | 2800元/人 | 目标不低于3000元/人，实际2800元/人，比目标值少200元/人，这类指标以少为好，目标却写下限，不判断。",
                "成本指标 | 人均成本 | =3000元/人 | 3200元/人 | 目标等于3000元/人，实际3200元/人，比目标值多200元/人，不在目标要求之内。",
                "时效指标 | 响应时间 | 2-3天 | 1天 | 目标不低于2天且不超过3天，实际1天，比下限少1天，目标没有说明多少为好，不判断。",
                "满意度指标 | 满意度 | 85%-90% | 95% | 目标不低于85%且不超过90%，实际95%，比上限多5 个百分点，目标没有说明多少为好，不判断。",
                "质量指标 | 合格率 | ≥90% | 0.95 | 目标不低于90%，实际0.95，有一边没有印单位，换一种常用单位读，结论就不同，不判断。",
                "质量指标 | 合格率 | ≥90% | 95 | 目标不低于90%，实际95，比目标值多5 个百分点，在目标要求之内。",
                "数量指标 | 面积 | ≥10公顷 | 150亩 | 目标不低于10公顷，实际150亩，与目标值相等，在目标要求之内。",
                "时效指标 | 响应时间 | ≤2小时 | 90分钟 | 目标不超过2小时，实际90分钟，比目标值少0.5小时，在目标要求之内。",
                "数量指标 | 培训人数 | ≥300人 | / | 目标不低于300人，实际栏填“/”，没有给出结果。",
                "社会效益指标 | 效益 | 无 | 无 | 目标写“无”，实际栏填“无”，没有给出结果，没有数字可以核对。",
                "数量指标 | 培训人数 | ≥300人 | 达成预期指标 | 目标不低于300人，实际写“达成预期指标”，实际栏是文字，不与目标相比。",
                "数量指标 | 培训人数 | ≥300人 | 2期，共310人 | 目标不低于300人，实际写“2期，共310人”，程序读不出可比的数字。",
                "数量指标 | 业务量 | 200万笔、非税14万笔 | 198万笔 | 目标写“200万笔、非税14万笔”，实际写“198万笔”，程序读不出可比的数字。",
                "数量指标 | 巡查次数 | 每月≥2次 | 24次 | 目标写“每月≥2次”，实际写“24次”，“每月”“约”“提高”一类改变数字的词两边不同，无法比较。",
                "数量指标 | 巡查次数 | 每月≥2次 | 每月1次 | 目标写“每月≥2次”，实际写“每月1次”，不在目标要求之内。",
                "数量指标 | 参会人数 | ≥100人 | 约90人 | 目标不低于100人，实际写“约90人”，“每月”“约”“提高”一类改变数字的词两边不同，无法比较。",
                "数量指标 | 参训人数 | ≥10人 | 12人次 | 目标不低于10人，实际12人次，单位不同，无法比较。",
                "满意度指标 | 满意度 | ≥80% | ≥85% | 目标不低于80%，实际栏写的是另一个范围“≥85%”，不是结果。",
                "满意度指标 | 满意度 | ＞＝80% | >=80% | 目标不低于80%，实际栏写的还是目标“>=80%”，不是结果。",
                "时效指标 | 完成时间 | 12月前 | 12月15日 | 目标早于12月，实际12月15日，按目标的写法可以有两种理解，不判断。",
                "时效指标 | 完成时间 | 12月底前 | 2023年11月30日 | 目标不晚于12月底，实际2023年11月30日，结束时间早于目标，在目标要求之内。",
                "时效指标 | 完成时间 | 12月底前 | 2024年1月5日 | 目标不晚于12月底，实际2024年1月5日，结束时间晚于目标，不在目标要求之内。",
                "时效指标 | 完成时间 | 2024年11月底 | 10月底 | 目标2024年11月底，实际10月底，是哪一年不能确定，无法比较。",
                "成本指标 | 总成本 | ≤50万元 | 超支2万元 | 目标不超过50万元，实际写“超支2万元”，前后的文字与目标和指标名称不同，说的可能是一部分或另一件事，无法比较。",
                "质量指标 | 合格率 | ≥98% | 0.97 | 目标不低于98%，实际0.97，不在目标要求之内。",
                "成本指标 | 总成本 | ≤20万元 | 210000 | 目标不超过20万元，实际210000，不在目标要求之内。",
                "质量指标 | 达标率 | ≥0.9 | 85% | 目标不低于0.9，实际85%，有一边没有印单位，换一种常用单位读，结论就不同，不判断。",
                "质量指标 | 完成率 | 100 | 1 | 目标100，实际1，有一边没有印单位，换一种常用单位读，结论就不同，不判断。",
                "效益指标 | 成本 | 下降10%以上 | 下降12% | 目标写“下降10%以上”，实际写“下降12%”，在目标要求之内。",
                "时效指标 | 完成时间 | 12月底前 | 12月31日之前 | 目标不晚于12月底，实际栏写的还是目标“12月31日之前”，不是结果。",
                "数量指标 | 比赛 | ≥二十场 | 廿一场 | 目标不低于20场，实际写“廿一场”，程序读不出可比的数字。",
                "时效指标 | 完成时间 | 10.15前 | 10.20 | 目标不晚于10月15日，实际10月20日，结束时间晚于目标，不在目标要求之内。",
                "时效指标 | 实施时间 | 9-11月 | 9-11月 | 目标9-11月，实际9-11月，与目标时间相同。",
                "质量指标 | 完成情况 | 完成 | 已完成 | 目标写“完成”，实际写“已完成”，没有数字可以核对。",
                "质量指标 | 完成情况 | 完成 | 未完成 | 目标写“完成”，实际写“未完成”，与目标相反，没有数字可以核对。",
                "质量指标 | 公开 | 是 | 否 | 目标写“是”，实际写“否”，与目标相反，没有数字可以核对。",
            })
    void whatIsNotCertainIsNotJudged(String category, String name, String target, String actual, String sentence) {
        DrawnPromise promise = Compared.promise(Compared.printed(category, name, target, actual));
        assertEquals(sentence, IndicatorChart.sentence(promise, ChartCases.CHINESE));
    }

    @Test
    @DisplayName("says of a monitoring form what it prints and that nothing is due")
    void theMiddleOfTheYearIsNoResult() {
        DrawnPromise promise = Compared.promise(Compared.printed("数量指标", "培训人数", "≥300人", "120人", Stage.MONITORING));
        assertEquals("目标不低于300人，运行监控填“120人”，尚未到期。", IndicatorChart.sentence(promise, ChartCases.CHINESE));
    }
}
