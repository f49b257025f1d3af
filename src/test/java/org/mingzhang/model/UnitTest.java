package org.mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A unit")
class UnitTest {
    @DisplayName("converts exactly to its base")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "0.6, 万元, 6000, 元",
        "1.5, 亿元, 150000000, 元",
        "2, 元, 2, 元",
        "3, 千元, 3000, 元",
        "3, 千克, 3, 千克",
        "3, ‰, 0.3, %",
        "3, ‱, 0.03, %",
        "1.2, 万元/户, 12000, 元/户",
        "30, 元/万人, 0.003, 元/人",
        "2, 万元/户/年, 20000, 元/户/年",
        "5, 万, 50000, ''",
        "5, 万人次, 50000, 人次",
        "5, ( 元 / 人 ), 5, 元/人",
        "5, （万元）, 50000, 元",
        "5, 万物, 5, 万物",
        "20000, /人月, 20000, /人月",
        "7, '', 7, ''"
    })
    void convertsToItsBase(BigDecimal value, String printed, String inBase, String base) {
        Unit unit = Unit.of(printed);
        assertEquals(base, unit.base());
        assertEquals(inBase, unit.inBase(value).toPlainString());
    }

    @DisplayName("is commensurable with what names the same thing or converts exactly")
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "万元, 元, true",
        "元/户, 万元/户, true",
        "‰, %, true",
        "％, %, true",
        "人 次, 人次, true",
        "%, '', false",
        "人, 人次, false",
        "天, 日, true",
        "天, 工作日, false",
        "元/人, 元/户, false",
        "元/人月, 元/人/月, true",
        "元/人月, 元/人, false",
        "公顷, 亩, true",
        "小时, 分钟, true",
        "场次, 场, true",
        "万元, %, false"
    })
    void isCommensurableWithTheSameThing(String one, String other, boolean expected) {
        assertEquals(expected, Unit.of(one).commensurable(Unit.of(other)));
        assertEquals(expected, Unit.of(other).commensurable(Unit.of(one)));
    }

    @Test
    @DisplayName("converts whole measures")
    void convertsWholeMeasures() {
        NumberMeasure cost = (NumberMeasure) Measure.of("≤1.2万元/户");
        RangeMeasure fee = (RangeMeasure) Measure.of("≥2万元且<5万元");
        assertEquals("≤12000元/户", cost.inBaseUnit().toText());
        assertEquals("≥20000元且<50000元", fee.inBaseUnit().toText());
    }
}
