package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingzhang.site.LittleSite.asked;
import static org.mingzhang.site.LittleSite.indicator;
import static org.mingzhang.site.LittleSite.spent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A finding about years or about the forms of a document")
class YearsAndFormsInWordsTest {
    private static final String TARGET = indicator("次数", "≥3次", "");
    private static final String TOTAL = "\"funding\": {\"total\": 2000000}";

    @TempDir
    private Path folder;

    private LittleSite site;

    @BeforeEach
    void oneDepartment() throws IOException {
        site = new LittleSite(folder).department("wen", "东市文化局");
    }

    private List<String> found(String rule) throws IOException {
        return site.rows("findings", rule + ",");
    }

    @Test
    @DisplayName("compares only what the same projects print in both years")
    void comparesTheSameProjects() throws IOException {
        site.document("wen", 2021, "target", "")
                .document("wen", 2022, "target", "")
                .form("wen/a 2021 target", 1, asked("4000000") + "," + TARGET)
                .form("wen/b 2021 target", 2, asked("3000000") + "," + TARGET)
                .form("wen/c 2021 target", 3, asked("2000000") + "," + TARGET)
                .form("wen/d 2021 target", 4, TOTAL + "," + TARGET)
                .form("wen/a 2022 target", 1, asked("4200000") + "," + TARGET)
                .form("wen/b 2022 target", 2, asked("3000000") + "," + TARGET)
                .form("wen/c 2022 target", 3, asked("2000000") + "," + TARGET)
                .form("wen/d 2022 target", 4, asked("2500000") + "," + TARGET)
                .build();
        assertTrue(
                found("department-change")
                        .getFirst()
                        .contains(
                                "2021 年 4 个项目、2022 年 4 个项目中，两年都印有这一金额的 3 个：2021 年年度资金申请总额合计 9,000,000.00 元，2022 年年度资金申请总额合计 9,200,000.00 元（+2.2%）。"),
                found("department-change").toString());
    }

    @Test
    @DisplayName("says nothing of sums where too few projects print the amount in both years")
    void fewAreNotTheSame() throws IOException {
        site.document("wen", 2021, "target", "")
                .document("wen", 2022, "target", "")
                .form("wen/a 2021 target", 1, asked("4000000") + "," + TARGET)
                .form("wen/b 2021 target", 2, TOTAL + "," + TARGET)
                .form("wen/a 2022 target", 1, asked("4200000") + "," + TARGET)
                .form("wen/b 2022 target", 2, asked("2500000") + "," + TARGET)
                .build();
        assertEquals(List.of(), found("department-change"));
    }

    @Test
    @DisplayName("says nothing of last year where a year lies between")
    void aYearBetweenIsNotLastYear() throws IOException {
        for (int year : List.of(2019, 2020, 2022, 2024)) {
            site.document("wen", year, "target", "")
                    .form("wen/b " + year + " target", 2, asked("7000000") + "," + TARGET);
        }
        site.form("wen/a 2019 target", 1, asked("1000000") + "," + TARGET)
                .form("wen/a 2020 target", 1, asked("1500000") + "," + TARGET)
                .form("wen/a 2022 target", 1, asked("2500000") + "," + TARGET)
                .form("wen/c 2020 target", 3, asked("1000") + "," + TARGET)
                .build();
        assertEquals(1, found("budget-change").size(), found("budget-change").toString());
        assertTrue(found("budget-change").getFirst().contains(",2020,"));
        assertEquals(
                1, found("budget-repeated").size(), found("budget-repeated").toString());
        assertEquals(List.of(), found("projects-gone"));
    }

    @Test
    @DisplayName("says of repeats and roll-ups only what there is")
    void saysWhatThereIs() throws IOException {
        site.department("cai", "东市财政局")
                .document("wen", 2022, "self-evaluation", "")
                .document("cai", 2022, "self-evaluation", "")
                .document("cai", 2023, "target", ", \"forms\": 4")
                .form("wen/a 2022 self-evaluation", 1, spent("", "10", "10") + "," + indicator("次数", "≥3次", "3次"))
                .form("wen/b 2022 self-evaluation", 2, spent("", "20", "20") + "," + indicator("次数", "≥3次", "3次"))
                .form("wen/z 2022 self-evaluation", 3, spent("", "30", "30") + "," + indicator("次数", "≥3次", "3次"))
                .form("cai/z 2022 self-evaluation", 1, spent("", "30", "30") + "," + indicator("次数", "≥3次", "3次"))
                .form("cai/y 2023 target", 1, asked("30") + "," + TARGET)
                .project("wen/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .project("cai/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        String found = found("document-forms").toString();
        assertTrue(found.contains("文件印有 3 张表，全年预算数合计 60.00 元；去掉汇总为 2 个项目、30.00 元。"), found);
        assertTrue(found.contains("文件印有 1 张表，全年预算数合计 30.00 元；全部是汇总。"), found);
        assertEquals(2, found("document-forms").size(), found);
    }

    @Test
    @DisplayName("says of no project that it is most of what others print nothing or less than nothing of")
    void nothingIsNoRest() throws IOException {
        site.document("wen", 2022, "self-evaluation", "").document("wen", 2023, "self-evaluation", "");
        String[] zero = {"1000", "0", "0"};
        String[] less = {"1000000", "600000", "-500000", "1"};
        for (int i = 0; i < zero.length; i++) {
            site.form("wen/p" + i + " 2022 self-evaluation", i + 1, spent("", zero[i], "") + "," + TARGET);
        }
        for (int i = 0; i < less.length; i++) {
            site.form("wen/q" + i + " 2023 self-evaluation", i + 1, spent("", less[i], "") + "," + TARGET);
        }
        site.build();
        assertEquals(List.of(), found("largest-project"));
    }
}
