package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Stage;

@DisplayName("A target of 2023 and the target of 2024 under its name")
class IndicatorChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one meaning in two spellings
                "质量指标 | 合格率 | 95%        | =95%         | same",
                "数量指标 | 次数   | =12次      | 12次         | same",
                "数量指标 | 次数   | ≥12次      | ≥12.00(次)   | same",
                "数量指标 | 次数   | ≥12次      | >=12         | same",
                "数量指标 | 场次   | ≥5场       | ≥5场次       | same",
                "时效指标 | 响应   | ≤2小时     | ≤120分钟     | same",
                "成本指标 | 成本   | ≤1万元     | ≤10000元     | same",
                "数量指标 | 人次   | ≥5万人次   | ≥50000人次   | same",
                "质量指标 | 合格率 | ≥90%       | 不低于90%    | same",
                "质量指标 | 合格率 | ≥90%       | 达到90%以上  | same",
                "数量指标 | 次数   | 3-5次      | ≥3次且≤5次   | same",
                "时效指标 | 时间   | 12月底前   | 12月31日前   | same",
                "时效指标 | 时间   | 年底前     | 12月底前     | same",
                "时效指标 | 时间   | 11月底     | =11月底      | same",
                "时效指标 | 时间   | 2023年12月底前 | 2024年12月底前 | same",
                "时效指标 | 时间   | 2023年2月底前  | 2024年2月底前  | same",
                "时效指标 | 时间   | 2023年12月底前 | 12月底前       | same",
                "质量指标 | 效果   | 及时       | 及时。       | same",
                "质量指标 | 效果   | 完成2023年任务 | 完成2024年任务 | same",
                // the figure is one and the sign is not: a reader can take it either way
                "质量指标 | 接种率 | ≥95%       | 95%          | respelled",
                "质量指标 | 接种率 | ≥95%       | =95%         | respelled",
                "质量指标 | 接种率 | 95         | ≥95%         | respelled",
                "质量指标 | 合格率 | >90%       | ≥90%         | respelled",
                "质量指标 | 完成率 | 100%       | ≥100%        | respelled",
                "质量指标 | 事故   | =0起       | ≤0起         | respelled",
                "成本指标 | 成本   | ≤1万元     | 10000元      | respelled",
                "时效指标 | 时间   | 11月底     | 11月底前     | respelled",
                "数量指标 | 次数   | 3-5次      | >3次且≤5次   | respelled",
                // another target
                "数量指标 | 户数   | ≥15户      | ≤15户        | flipped",
                "数量指标 | 户数   | ≥15户      | ≤18户        | flipped",
                "质量指标 | 接种率 | ≥95%       | ≥90%         | loosened",
                "质量指标 | 接种率 | ≥90%       | ≥95%         | tightened",
                "成本指标 | 成本   | ≤1万元     | ≤20000元     | loosened",
                "时效指标 | 响应   | ≤2小时     | ≤90分钟      | tightened",
                "数量指标 | 投诉件数 | ≤5件     | ≤3件         | tightened",
                "质量指标 | 差错率 | ≤2%        | ≤3%          | loosened",
                // neither looser nor tighter for certain: a ceiling on an output, a floor under a cost, a year that
                // only one prints
                "数量指标 | 评价数量 | ≤18个    | ≤12个        | changed",
                "成本指标 | 评价费 | ≥2万元     | ≥3万元       | changed",
                "成本指标 | 服务费 | ≤1200元/户 | ≤10000元/户/年 | changed",
                "成本指标 | 补贴标准 | ≤500元   | ≤600元       | changed",
                "数量指标 | 次数   | =12次      | =13次        | changed",
                "质量指标 | 接种率 | ≥95%       | 90%          | changed",
                "数量指标 | 数量   | ≥5户       | ≥5人         | changed",
                "时效指标 | 时间   | 2023年12月底前 | 2025年12月底前 | changed",
                "时效指标 | 时间   | 11月底前   | 12月底前     | changed",
                "质量指标 | 效果   | 及时       | ≥95%         | changed",
                "质量指标 | 效果   | 提高       | 提升         | changed",
                "数量指标 | 次数   | 每月1次    | 12次         | changed",
            })
    @DisplayName("differs only where no reader can say that it is the same")
    void differs(String kind, String name, String before, String after, String expected) {
        IndicatorChange change =
                IndicatorChange.of(indicator(kind, name, before, 2023), 2023, indicator(kind, name, after, 2024), 2024);
        assertEquals(expected, change.kind().id());
    }

    private static AssessedIndicator indicator(String kind, String name, String target, int year) {
        Indicator printed = new Indicator("产出指标", kind, name, target, null, null, null, null);
        return AssessedIndicator.of(1, printed, year, Stage.TARGET);
    }
}
