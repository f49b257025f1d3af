package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers are told in words where something changed. */
class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-target indicators “清淤 河道数” target|2024 年绩效目标表 · 指标 “清淤 河道数” · 年度指标值",
                "2024-self-evaluation execution “total”#2 executed|2024 年绩效自评表 · 预算执行 “total”#2 · 全年执行数",
                "2024-monitoring-2 funding parts “bonds” amount|2024 年运行监控表（第 2 张表） · 资金 · 其他来源 “bonds” · 金额",
                "2024-later some|2024-later · some",
                "title|标题",
                "''|''"
            })
    void placesAreToldInWords(String place, String said) {
        assertEquals(said, PlaceWords.of(Words.of("zh-CN"), place));
    }
}
