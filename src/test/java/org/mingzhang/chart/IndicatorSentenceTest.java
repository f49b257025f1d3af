package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.assess.Compared;

/** The sentence of an indicator says what its chart shows, and no more than is printed. */
class IndicatorSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<=20人次 | 20人次 | 目标不超过20人次，实际20人次，与目标值相等，在目标要求之内。",
                ">=12次 | 7次 | 目标不低于12次，实际7次，比目标值少5次，不在目标要求之内。",
                "≥90% | ≥90% | 目标不低于90%，实际栏重述“≥90%”，仍是界限，不是结果。",
                "≤15000元/户 | - | 目标不超过15000元/户。",
                "11月底 | 12月20日 | 目标11月底，实际12月20日，结束时间晚于目标，不在目标要求之内。",
                "及时 | 及时 | 目标写“及时”，实际写同样的文字，没有数字可以核对。",
                "健全 | 比较健全 | 目标写“健全”，实际写“比较健全”，没有数字可以核对。",
                "提升 | 95% | 目标写“提升”，实际写“95%”，没有数字可以核对。",
                "持续提升 | - | 目标写“持续提升”，没有数字可以核对。",
                ">=90 | >=90% | 目标不低于90，实际栏重述“>=90%”，仍是界限，不是结果。",
            })
    void anIndicatorIsToldInOneSentence(String target, String actual, String sentence) {
        Promise promise = Compared.promise(Compared.printed(target, actual));
        assertEquals(sentence, IndicatorChart.sentence(promise, ChartWords.CHINESE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"及时 | 及时 | the target says “及时”, the actual says the same, there is no figure to check."})
    void soItIsInEnglish(String target, String actual, String sentence) {
        Promise promise = Compared.promise(Compared.printed(target, actual));
        assertEquals(sentence, IndicatorChart.sentence(promise, ChartWords.ENGLISH));
    }
}
