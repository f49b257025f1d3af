package org.mingzhang.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of {@code docs/search.md} by example. */
class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会计管理 | 会计 计管 管理",
                "税 | 税",
                "VPDN专线 | vpdn 专线",
                "ＡＰＩ接口２０２３ | api 接口 2023",
                "1,234.56元 | 1234.56 元",
                "364,900.00 | 364900",
                "100,20 | 100 20",
                "GB/T 7714-2015 | gb t 7714 2015",
                "養老服務 | 养老 老服 服务",
                "㎡ | m2",
                "二〇二三 | 二〇 〇二 二三",
                "Ångström | angstrom",
                "İ | i",
                "项目、指标 | 项目 指标",
                "≥90% | 90",
                "ᥖᥭᥰ ᥖᥬᥳ | ᥖᥭᥰ ᥖᥬᥳ",
                "ᦒᦺᦟᦹᧉ | ᦒᦺᦟᦹᧉ",
                "ꓡꓲ-ꓢꓴ | ꓡꓲ ꓢꓴ"
            })
    void textIsCutByTheRules(String text, String terms) {
        assertEquals(
                terms,
                Tokenizer.tokens(Folding.fold(text).text()).stream()
                        .map(Tokenizer.Token::term)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "松委〔2021〕12号 ; #松委|2021|12",
                "根据松委［2021］第012号 ; #松委|2021|12",
                "松委（2021）12 ; #松委|2021|12",
                "松委2021年12号 ; #松委|2021|12",
                "378万 ; ¥3780000",
                "37.8万元 ; ¥378000",
                "3,780,000.00元 ; ¥3780000",
                "1.5亿 ; ¥150000000",
                "5.8百万元 ; ¥5800000",
                "3千万 ; ¥30000000",
                "37,780千元 ; ¥37780000",
                "27.5万亿元 ; ¥27500000000000",
                "25.00（万元） ; ¥250000",
                "400.00（元/人/月） ; ¥400",
                ">=90% ; ≥90%",
                "≧ 90.00(%) ; ≥90%",
                "＜＝１２００元/户 ; ≤1200",
                "2023年 ; ~"
            },
            quoteCharacter = '\'',
            nullValues = "~")
    void valuesHaveOneSpelling(String text, String value) {
        assertEquals(
                value == null ? "" : value,
                Values.values(Folding.fold(text).text()).stream()
                        .map(Values.Value::term)
                        .collect(Collectors.joining(" ")));
    }
}
