package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verdict on")
class VerdictsTest {
    private static final long SEED = Long.getLong("seed", 20_240_229L);

    @DisplayName("a number")
    @ParameterizedTest(name = "{0} × {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # lower limits
            ≥90%          | 90%         | met
            ≥90%          | 90.00 (%)   | met
            ≥90%          | =95%        | met
            ≥90%          | 89.99%      | missed
            >600家        | 601家       | met
            >600家        | 600家       | missed
            达到98%以上   | 98%         | met
            # upper limits
            ≤20人次       | 20人次      | met
            ≤20人次       | 21人次      | missed
            ≤20人次       | 20.01人次   | missed
            ≤20人次       | 0人次       | met
            <2%           | 1.99%       | met
            <2%           | 2%          | missed
            7天内         | 7天         | met
            7天内         | 8天         | missed
            # figures promised as they are
            =100%         | 100%        | met
            =100%         | 100.00(%)   | met
            =100%         | 99.9%       | missed
            =30份         | 35份        | unknown
            =7个          | =7个        | met
            =7个          | =6个        | unknown
            =12月         | 12月        | met
            =0.6万元      | 0.6万元     | met
            # nothing printed before the target
            80元/人       | 80元/人     | met
            80元/人       | 75元/人     | unknown
            80元/人       | 85元/人     | unknown
            97%           | 99%         | unknown
            100%          | 100%        | met
            100%          | 98%         | missed
            100%          | 120%        | unknown
            100个         | 98个        | unknown
            # zero
            =0起          | 0起         | met
            =0起          | 1起         | missed
            =0%           | 0.00%       | met
            0起           | 0起         | met
            0起           | 1起         | missed
            0%            | 0.01%       | missed
            0%            | -1%         | unknown
            ≤0起          | 0起         | met
            <0.01%        | 0%          | met
            ≥0%           | 0%          | met
            >0起          | 0起         | missed
            ≥-3%          | -2%         | met
            ≥-3%          | -4%         | missed
            # units
            ≤12万元       | 120000元    | met
            ≤12万元       | 120000.01元 | missed
            =12万元       | 120,000元   | met
            ≤1.5万元/户   | 15000元/户  | met
            ≤1.5万元/户   | 15001元/户  | missed
            ≥1亿元        | 9999万元    | missed
            ≤3‰           | 0.3%        | met
            ≤3‰           | 0.31%       | missed
            ≥5万人次      | 50000人次   | met
            ≥90           | 95%         | unknown
            ≥90%          | 95          | met
            ≥90%          | 85          | missed
            ≥90%          | 0.95        | unknown
            ≤20人         | 20人次      | unknown
            =6            | 6次         | met
            =0起          | 0%          | unknown
            ≤60日         | 30天        | met
            ≤2元/人       | 2元/户      | unknown
            20000/人月    | 20000元/人月 | unknown
            """)
    void numbers(String target, String actual, String verdict) {
        assertVerdict(verdict, false, target, actual);
    }

    @DisplayName("a range")
    @ParameterizedTest(name = "{0} × {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥2万元且≤5万元 | 2万元      | met
            ≥2万元且≤5万元 | 50000元    | met
            ≥2万元且≤5万元 | 3.5万元    | met
            ≥2万元且≤5万元 | 1.99万元   | missed
            ≥2万元且≤5万元 | 50001元    | missed
            >2万元且<5万元 | 2万元      | missed
            >2万元且<5万元 | 5万元      | missed
            3-5次          | 4次        | met
            3-5次          | 6次        | unknown
            3-5次          | 4          | met
            3-5次          | 若干次     | unknown
            """)
    void ranges(String target, String actual, String verdict) {
        assertVerdict(verdict, false, target, actual);
    }

    @DisplayName("a date")
    @ParameterizedTest(name = "{0} × {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # deadlines
            =11月底           | 11月底            | met
            11月底            | =11月底           | met
            11月底            | 11月30日          | met
            11月底            | 10月底            | met
            11月底            | 11月上旬          | met
            11月底            | 3-7月             | met
            11月底            | 11月份            | met
            11月底            | 12月1日           | missed
            11月底            | 10-12月           | unknown
            11月15日前        | 11月15日          | met
            11月15日前        | 11月16日          | missed
            11月15日前        | 11月中旬          | unknown
            11月前            | 10月底            | met
            11月前            | 11月1日           | unknown
            11月前            | 12月1日           | missed
            11月前            | 10-12月           | unknown
            2月底             | 2月29日           | met
            2024年2月底       | 2024年2月29日     | met
            2023年2月底       | 2023年3月1日      | missed
            不晚于2024年11月  | 2024年11月30日    | met
            不晚于2024年11月  | 2024年11月        | met
            不晚于2024年11月  | 2023年12月        | met
            不晚于2024年11月  | 2025年1月         | missed
            # years printed on one side only, on a form of 2023
            不晚于2024年11月  | 10月底            | unknown
            不晚于2023年11月  | 10月底            | met
            11月底            | 2024年11月底      | missed
            11月底            | 2023年11月20日    | met
            # spans
            9-11月            | 9-11月            | met
            9-11月            | 10月份            | met
            9-11月            | 11月底            | met
            9-11月            | 12月份            | missed
            9-11月            | 8月份             | unknown
            9-11月            | 8-10月            | unknown
            9-11月            | 10-12月           | unknown
            =12月上旬         | 12月上旬          | met
            12月上旬          | 12月10日          | met
            12月上旬          | 12月中旬          | missed
            12月上旬          | 11月底            | unknown
            11月15日          | 11月15日          | met
            11月15日          | 11月16日          | missed
            11月15日          | 11月14日          | unknown
            # not before
            不早于3月         | 3月1日            | met
            不早于3月         | 2月底             | missed
            不早于3月         | 2-3月             | unknown
            晚于3月           | 4月1日            | met
            晚于3月           | 3月31日           | missed
            # other kinds
            11月底            | 11月              | met
            11月底            | 及时              | unknown
            7天内             | 11月底            | unknown
            """)
    void dates(String target, String actual, String verdict) {
        assertVerdict(verdict, false, target, actual);
    }

    @DisplayName("an actual that still carries a bound")
    @ParameterizedTest(name = "{0} × {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥90%             | ≥90%             | restated
            ≥90%             | ≥95%             | restated
            ≥90%             | ≤10%             | restated
            >=90             | >=90%            | restated
            <=16             | <=16             | restated
            <2%              | <2%              | restated
            =100%            | ≥90%             | restated
            7天内            | 7天内            | restated
            ≤7天             | 7天内            | restated
            ≥90%             | 90%以上          | restated
            ≥2万元且≤5万元   | ≥2万元且≤5万元   | restated
            ≥3次             | 3-5次            | restated
            11月底           | 11月底前         | restated
            不晚于2024年11月 | 不晚于2024年11月 | restated
            及时             | ≤3天             | restated
            良好以上         | 良好以上         | restated
            ≥80%左右         | ≥80%左右         | restated
            """)
    void restated(String target, String actual, String verdict) {
        assertVerdict(verdict, false, target, actual);
    }

    @DisplayName("words")
    @ParameterizedTest(name = "{0} × {1}: {2}, by judgement {3}")
    @CsvSource(delimiter = '|', textBlock = """
            及时                  | 及时                   | met     | true
            及时                  | '　及 时 '             | met     | true
            =及时                 | 及时                   | met     | true
            接近0                 | 接近0                  | met     | true
            接近0                 | 接近０                 | met     | true
            5*8小时               | 5*8小时                | met     | true
            及时                  | 不及时                 | missed  | false
            及时                  | 基本及时               | unknown | false
            提升                  | 提高                   | unknown | false
            接近0                 | 0                      | unknown | false
            5*8小时               | 40小时                 | unknown | false
            良好以上              | 优秀                   | unknown | false
            提升                  | 95%                    | unknown | false
            ≥90%                  | 提升                   | unknown | false
            ≥90%                  | 未达到90%              | unknown | false
            =0起                  | 无                     | unknown | false
            """)
    void words(String target, String actual, String verdict, boolean judgement) {
        assertVerdict(verdict, judgement, target, actual);
    }

    @Test
    @DisplayName("no actual is pending, whatever the target")
    void noActualIsPending() {
        for (String target : new String[] {"≥90%", "3-5次", "11月底", "及时", ""}) {
            assertVerdict("pending", false, target, null);
            assertVerdict("pending", false, target, "");
            assertVerdict("pending", false, target, " 　");
        }
    }

    @Test
    @DisplayName("any number does not depend on the unit it is printed in, and only bounds are restated")
    void doesNotDependOnTheUnitPrinted() {
        Random random = new Random(SEED);
        String[] signs = {"", "=", "≥", ">", "≤", "<"};
        for (int i = 0; i < 2_000; i++) {
            String sign = signs[random.nextInt(signs.length)];
            int target = 1 + random.nextInt(30);
            int actual = 1 + random.nextInt(30);
            String context = "seed " + SEED + ": " + sign + target + " × " + actual;
            Verdict verdict = of(sign + target + "万元/户", actual + "万元/户");
            assertEquals(verdict, of(sign + target + "0000元/户", actual + "万元/户"), context);
            assertEquals(verdict, of(sign + target + "万元/户", actual + "0000元/户"), context);
            assertFalse(verdict == Verdict.RESTATED || verdict == Verdict.PENDING, context);
            assertEquals(Verdict.RESTATED, of(sign + target + "元", "≥" + actual + "元"), context);
        }
    }

    private static Verdict of(String target, String actual) {
        return Compared.printed(target, actual).verdict();
    }

    private static void assertVerdict(String verdict, boolean judgement, String target, @Nullable String actual) {
        AssessedIndicator assessed = Compared.printed(target, actual);
        assertEquals(verdict, assessed.verdict().id());
        assertEquals(judgement, assessed.judgement());
    }
}
