package org.mingzhang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A printed value")
class MeasureTest {
    @DisplayName("is read as a number with its comparator and unit")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = """
            # printed              | comparator | value | unit
            ≥85%                   | >=    | 85         | %
            >=85%                  | >=    | 85         | %
            ≧85%                   | >=    | 85         | %
            ＞＝８５％             | >=    | 85         | %
            '> = 85 %'             | >=    | 85         | %
            ≤3‰                    | <=    | 3          | ‰
            ≦3‰                    | <=    | 3          | ‰
            <=3‰                   | <=    | 3          | ‰
            >600.00(家)            | >     | 600        | 家
            ＞600.00（家）         | >     | 600        | 家
            <2%                    | <     | 2          | %
            ＜2％                  | <     | 2          | %
            =6                     | =     | 6          | ''
            ＝100%                 | =     | 100        | %
            97%                    | ''    | 97         | %
            0                      | ''    | 0          | ''
            =0起                   | =     | 0          | 起
            =0.00(%)               | =     | 0          | %
            ≤0.01%                 | <=    | 0.01       | %
            48.00(小时)            | ''    | 48         | 小时
            5.00()                 | ''    | 5          | ''
            5.00[个]               | ''    | 5          | 个
            5.00【个】             | ''    | 5          | 个
            ≤105.88(万元)          | <=    | 105.88     | 万元
            3.50万元               | ''    | 3.5        | 万元
            2亿元                  | ''    | 2          | 亿元
            5万                    | ''    | 5          | 万
            3千克                  | ''    | 3          | 千克
            ≤400.00(元/人/月)      | <=    | 400        | 元/人/月
            '<=700元/人 次'        | <=    | 700        | 元/人次
            20000/人月             | ''    | 20000      | /人月
            16000人/月             | ''    | 16000      | 人/月
            ≥200万笔               | >=    | 200        | 万笔
            1,200人                | ''    | 1200       | 人
            '≥1,234,567.50元'      | >=    | 1234567.5  | 元
            １，２００人           | ''    | 1200       | 人
            -3%                    | ''    | -3         | %
            ≥−3.5％                | >=    | -3.5       | %
            ≤30个工作日            | <=    | 30         | 个工作日
            7天内                  | <=    | 7          | 天
            =7天内                 | <=    | 7          | 天
            '2 小时之内'           | <=    | 2          | 小时
            3个月以内              | <=    | 3          | 个月
            98%以上                | >=    | 98         | %
            98%(含)以上            | >=    | 98         | %
            90分及以上             | >=    | 90         | 分
            5起以下                | <=    | 5          | 起
            达到98%以上            | >=    | 98         | %
            达98%                  | ''    | 98         | %
            控制在5%以内           | <=    | 5          | %
            不低于90%              | >=    | 90         | %
            不低于90%以上          | >=    | 90         | %
            不超过3次              | <=    | 3          | 次
            不得超过3次            | <=    | 3          | 次
            超过3次                | >     | 3          | 次
            低于3次                | <     | 3          | 次
            大于等于3次            | >=    | 3          | 次
            至少3次                | >=    | 3          | 次
            参加培训人数不少于2500人 | >=  | 2500       | 人
            满意度≥90%             | >=    | 90         | %
            未成年人数不少于50人   | >=    | 50         | 人
            20家企业               | ''    | 20         | 家企业
            12月                   | ''    | 12         | 月
            =12.00(月)             | =     | 12         | 月
            ≤6月                   | <=    | 6          | 月
            10年                   | ''    | 10         | 年
            # look-alikes of signs, and stops
            》=5场                 | >=    | 5          | 场
            》90%                  | >     | 90         | %
            《5%                   | <     | 5          | %
            =>95%                  | >=    | 95         | %
            =<20万元               | <=    | 20         | 万元
            ═1套                   | =     | 1          | 套
            ≥=90                   | >=    | 90         | ''
            ≥90%。                 | >=    | 90         | %
            ≥12次；                | >=    | 12         | 次
            # units
            ≥95百分比              | >=    | 95         | 百分比
            ≤55dB                  | <=    | 55         | dB
            ≤600元/人·年           | <=    | 600        | 元/人·年
            ≤600元/(人·年)         | <=    | 600        | 元/(人·年)
            ≥500m2                 | >=    | 500        | m²
            ≥2000米（2公里）       | >=    | 2000       | 米
            ≥300平方米(㎡)         | >=    | 300        | 平方米
            # one number inside words
            培训≥5场               | >=    | 5          | 场
            100%完成               | ''    | 100        | %
            3项工作                | ''    | 3          | 项
            共举办6期培训班        | ''    | 6          | 期
            每年≥4次               | >=    | 4          | 次
            提升至95%              | ''    | 95         | %
            7天内完成              | <=    | 7          | 天
            超100人                | >     | 100        | 人
            # Chinese numerals
            三次                   | ''    | 3          | 次
            两份                   | ''    | 2          | 份
            ≥十二次                | >=    | 12         | 次
            一万两千人次           | ''    | 12000      | 人次
            百分之九十五以上       | >=    | 95         | %
            百分之九十八点五       | ''    | 98.5       | %
            零                     | ''    | 0          | ''
            零事故                 | ''    | 0          | ''
            """)
    void isReadAsNumber(String printed, String comparator, String value, String unit) {
        assertReading(printed, List.of("number", comparator, value, "", unit));
    }

    @DisplayName("is read as a range with its unit")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥2万元且≤5万元         | 2     | 5     | 万元 | ≥2万元且≤5万元
            ≤5万元且≥2万元         | 2     | 5     | 万元 | ≥2万元且≤5万元
            ≥２万元 且 ＜５万元    | 2     | 5     | 万元 | ≥2万元且<5万元
            ≥2且≤5万元             | 2     | 5     | 万元 | ≥2万元且≤5万元
            5000元-1万元           | 5000  | 10000 | 元   | ≥5000元且≤10000元
            不低于80%，不高于95%   | 80    | 95    | %    | ≥80%且≤95%
            费用>2万元并且<5万元   | 2     | 5     | 万元 | >2万元且<5万元
            3-5次                  | 3     | 5     | 次   | ≥3次且≤5次
            =3-5次                 | 3     | 5     | 次   | ≥3次且≤5次
            3～5次                 | 3     | 5     | 次   | ≥3次且≤5次
            3至5天                 | 3     | 5     | 天   | ≥3天且≤5天
            80%—90%                | 80    | 90    | %    | ≥80%且≤90%
            ≥3月且≤7月             | 3     | 7     | 月   | ≥3月且≤7月
            3-7个月                | 3     | 7     | 个月 | ≥3个月且≤7个月
            3~5                    | 3     | 5     | ''   | ≥3且≤5
            1,000-1,200人          | 1000  | 1200  | 人   | ≥1000人且≤1200人
            """)
    void isReadAsRange(String printed, String lower, String upper, String unit, String text) {
        assertReading(printed, List.of("range", "", lower, upper, unit));
        assertEquals(text, Measure.of(printed).toText());
    }

    @DisplayName("is read as a date with its deadline or span")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            11月底                | '' | --11-30    | ''         | 11月底
            =11月底               | =  | --11-30    | ''         | =11月底
            11 月 末              | '' | --11-30    | ''         | 11月底
            11月底前              | <= | --11-30    | ''         | 不晚于11月底
            于11月底前完成        | <= | --11-30    | ''         | 不晚于11月底
            ≤11月底               | <= | --11-30    | ''         | 不晚于11月底
            2月底                 | '' | --02-29    | ''         | 2月底
            2023年2月底           | '' | 2023-02-28 | ''         | 2023年2月底
            2024年2月底           | '' | 2024-02-29 | ''         | 2024年2月底
            2100年2月底           | '' | 2100-02-28 | ''         | 2100年2月底
            2023年2月下旬         | '' | 2023-02-21 | 2023-02-28 | 2023年2月下旬
            年底                  | '' | --12-31    | ''         | 12月底
            2024年底前            | <= | 2024-12-31 | ''         | 不晚于2024年12月底
            12月上旬              | '' | --12-01    | --12-10    | 12月上旬
            =12月上旬             | =  | --12-01    | --12-10    | =12月上旬
            6月中旬               | '' | --06-11    | --06-20    | 6月中旬
            06月下旬              | '' | --06-21    | --06-30    | 6月下旬
            3-7月                 | '' | --03-01    | --07-31    | 3-7月
            =9-11月               | =  | --09-01    | --11-30    | =9-11月
            ３～７月              | '' | --03-01    | --07-31    | 3-7月
            3月至7月              | '' | --03-01    | --07-31    | 3-7月
            2024年1-2月           | '' | 2024-01-01 | 2024-02-29 | 2024年1-2月
            上半年                | '' | --01-01    | --06-30    | 1-6月
            第四季度              | '' | --10-01    | --12-31    | 10-12月
            2024年                | '' | 2024-01-01 | 2024-12-31 | 2024年
            不晚于2024年11月      | <= | 2024-11-30 | ''         | 不晚于2024年11月
            不迟于2024年11月30日  | <= | 2024-11-30 | ''         | 不晚于2024年11月30日
            最晚于11月            | <= | --11-30    | ''         | 不晚于11月
            2024年11月            | '' | 2024-11-01 | 2024-11-30 | 2024年11月
            11月份                | '' | --11-01    | --11-30    | 11月份
            11月前                | <  | --11-01    | ''         | 早于11月
            早于11月              | <  | --11-01    | ''         | 早于11月
            不早于3月             | >= | --03-01    | ''         | 不早于3月
            晚于3月               | >  | --03-31    | ''         | 晚于3月
            11月15日              | '' | --11-15    | ''         | 11月15日
            12月上旬前            | <  | --12-01    | ''         | 早于12月上旬
            3-7月前               | <  | --03-01    | ''         | 早于3-7月
            第3季度               | '' | --07-01    | --09-30    | 7-9月
            第三季度前            | <  | --07-01    | ''         | 早于7-9月
            6月30日（含）前       | <= | --06-30    | ''         | 不晚于6月30日
            每年6月30日前         | <= | --06-30    | ''         | 不晚于6月30日
            23年12月底前          | <= | 2023-12-31 | ''         | 不晚于2023年12月底
            当年完成              | <= | --12-31    | ''         | 不晚于12月31日
            11月15日前            | <= | --11-15    | ''         | 不晚于11月15日
            2024-11-30            | '' | 2024-11-30 | ''         | 2024年11月30日
            ≤2024.11.3            | <= | 2024-11-03 | ''         | 不晚于2024年11月3日
            """)
    void isReadAsDate(String printed, String comparator, String from, String to, String text) {
        assertReading(printed, List.of("date", comparator, from, to, ""));
        assertEquals(text, Measure.of(printed).toText());
    }

    @DisplayName("stays text when it cannot be read for certain")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "及时",
                "接近0",
                "5*8小时",
                "7*24小时",
                "支付业务量达到200万笔、非税14万笔",
                "按需及时",
                "财政部年度考核良好以上",
                "全国排名优良",
                "",
                "无",
                "—",
                "/",
                "%",
                "≥",
                "=",
                "=及时",
                "==5",
                "≥≤90",
                "90≥",
                "约90%",
                "每月≥4次",
                "每人≤500元",
                "提高5%",
                "增长≥5%",
                "人均5200元",
                "计划培训5场",
                "十余次",
                "一致",
                "一次性完成",
                "2023.9",
                "GB3095标准",
                "零距离",
                "《办法》5",
                "培训2期，100人",
                "90%左右",
                "100余人",
                "3成",
                "第3名",
                "前3名",
                "1:1",
                "1/3",
                "1e9",
                "007",
                "0,500元",
                "1,20人",
                "12,345,6人",
                "5.",
                ".5",
                "1.2.3",
                "1 200人",
                "2\n500人",
                "90%、95%",
                "3-5",
                "3-5日",
                "2023-2024年",
                "10-14月",
                "5-3次",
                "1万-5000元",
                "2-5万元以上",
                "≥5次且≤3次",
                ">3次且≤3次",
                "≥20人且费用≤50人",
                "≥20人且≤50%",
                "≥200万笔、≥14万笔",
                "≤90%以上",
                "超过90%以上",
                "5个内",
                "不会超过5次",
                "同比增长不低于5%",
                "未达到90%",
                "11-2月",
                "7-7月",
                "13月底",
                "2月30日",
                "2023年2月29日",
                "2024-13-01",
                "2024-11",
                "12月初",
                "不早于11月底前",
                "٣%",
                "１２三４"
            })
    void staysText(String printed) {
        assertEquals(new TextMeasure(printed.strip()), Measure.of(printed));
    }

    @Test
    @DisplayName("longer than a figure can be is text at once, whatever stands in it")
    void longIsText() {
        List<String> hostile = List.of("9", "≥", "1,", "且", "-", "月", "(", "元/", "3-7月", " ", "不低于", "9 ");
        for (String piece : hostile) {
            String printed = piece.repeat(1_000_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertEquals(new TextMeasure(printed.strip()), Measure.of(printed)));
        }
    }

    @Test
    @DisplayName("keeps every digit it has")
    void keepsEveryDigit() {
        String digits = "1" + "0".repeat(98) + "1";
        assertEquals(digits + ".01", Measure.of("≤" + digits + ".0100元").valueText());
    }

    private static void assertReading(String printed, List<String> expected) {
        Measure read = Measure.of(printed);
        List<String> found =
                List.of(read.kind(), read.bound().symbol(), read.valueText(), read.upperText(), read.unit());
        assertEquals(expected, found, printed);
        assertEquals(read, Measure.of(read.toText()), "printed back as " + read.toText());
    }
}
