package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingzhang.site.LittleSite.asked;
import static org.mingzhang.site.LittleSite.indicator;
import static org.mingzhang.site.LittleSite.spent;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A sum, a share and a count on a page")
class SumsInWordsTest {
    private static final String TARGET = indicator("次数", "≥3次", "");
    private static final String MET = indicator("次数", "≥3次", "3次");

    @TempDir
    private Path folder;

    private LittleSite site;

    @BeforeEach
    void oneDepartment() throws IOException {
        site = new LittleSite(folder).department("wen", "东市文化局");
    }

    /** Whatever a test says, each number marked on its pages comes out of the tables again. */
    @AfterEach
    void everyMarkedNumberComesOutAgain() throws IOException {
        Recomputed data = new Recomputed(site.folder());
        try (Stream<Path> files = Files.walk(site.folder())) {
            for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Jsoup.parse(Files.readString(page)).select("[data-figure]").forEach(number -> {
                    String formula = number.attr("data-figure");
                    BigDecimal value = new BigDecimal(number.attr("value"));
                    assertEquals(0, value.compareTo(data.of(formula)), page.getFileName() + " " + formula);
                });
            }
        }
    }

    @Test
    @DisplayName("says of how many projects it is, also in the first sentence and what search engines read")
    void saysOverHowMany() throws IOException {
        site.document("wen", 2024, "target", "")
                .form("wen/a 2024 target", 1, asked("1200000") + "," + TARGET)
                .form("wen/b 2024 target", 2, TARGET)
                .form("wen/c 2024 target", 3, TARGET)
                .build();
        String sentence = "2024 年只有“项目a”一个项目印了金额：年度资金申请总额 1,200,000 元。";
        for (String page : List.of("departments/wen/", "years/2024/", "regions/shi/")) {
            assertTrue(site.page(page).contains(sentence), site.page(page));
            assertTrue(site.description(page).contains(sentence), site.description(page));
        }
        for (String page : List.of("years/2024/", "regions/shi/")) {
            assertTrue(site.page(page).contains("1,200,000.00 元 · 3 个项目中的 1 个"), site.page(page));
        }
        assertTrue(site.page("departments/wen/").contains("2024 年的 3 个项目"), site.page("departments/wen/"));
        assertTrue(
                site.description("documents/wen-2024-target/").contains("合计 1,200,000 元（3 个项目中的 1 个）"),
                site.description("documents/wen-2024-target/"));
    }

    @Test
    @DisplayName("is led by the largest, by all of them where several are, and by what is counted on another basis too")
    void leadsWithTheLargest() throws IOException {
        site.document("wen", 2024, "target", "")
                .document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2024 target", 1, asked("500") + "," + TARGET)
                .form("wen/b 2024 target", 2, asked("500") + "," + TARGET)
                .form("wen/c 2024 target", 3, asked("20") + "," + TARGET)
                .build();
        assertTrue(site.page("departments/wen/").contains("2024 年 3 个项目的年度资金申请总额中，最多的有 2 个，各 500 元。"));
        site = new LittleSite(folder.resolve("bases")).department("wen", "东市文化局");
        site.document("wen", 2024, "target", "")
                .document("wen", 2024, "self-evaluation", "")
                .form("wen/a 2024 target", 1, asked("500") + "," + TARGET)
                .form("wen/b 2024 self-evaluation", 1, spent("", "300", "300") + "," + MET)
                .build();
        String text = site.page("departments/wen/");
        assertTrue(text.contains("2024 年计入合计的年度资金申请总额只有“项目a”一个项目的：500 元。"), text);
        assertFalse(text.contains("一个项目印了金额"), text);
    }

    @Test
    @DisplayName("of one year names its projects where the row counts those of all years")
    void saysOverHowManyInARow() throws IOException {
        site.document("wen", 2024, "target", "")
                .document("wen", 2023, "target", "")
                .form("wen/a 2024 target", 1, asked("10") + "," + TARGET)
                .form("wen/b 2023 target", 1, asked("20") + "," + TARGET)
                .build();
        String list = site.page("departments/");
        assertTrue(list.contains("东市文化局 东市 2 2 10.00 2024 年年度资金申请总额，1 个项目合计"), list);
    }

    @Test
    @DisplayName("is a share of the amounts of the forms that tell their spending, which are named")
    void namesTheWholeOfAShare() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, spent("", "5000000", "4999000") + "," + MET)
                .form("wen/b 2023 self-evaluation", 2, spent("", "5000000", "") + "," + MET)
                .build();
        for (String page : List.of("years/", "departments/", "regions/", "documents/")) {
            String text = site.page(page);
            assertTrue(text.contains(">99.9% 占印有支出的表的 2023 年全年预算数 5,000,000.00 元"), page + text);
        }
        for (String page : List.of("years/2023/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("2023 年全年支出 499.90 万 元 4,999,000.00 元"), text);
            assertTrue(text.contains("占这些表全年预算数的 >99.9%（差 1,000 元） · 2 张表中的 1 张"), text);
        }
    }

    @Test
    @DisplayName("tells two spendings of one year apart, with their forms, and says what is in neither")
    void tellsSpendingsApart() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, spent("", "31000000", "30500000") + "," + MET)
                .form("wen/b 2023 self-evaluation", 2, spent("40000000", "", "39000000") + "," + MET)
                .form("wen/c 2023 self-evaluation", 3, spent("", "", "7000000") + "," + MET)
                .build();
        for (String page : List.of("years/2023/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("2023 年全年支出（印有全年预算数的表） 3,050.00 万 元"), text);
            assertTrue(text.contains("2023 年全年支出（印有年初预算数的表） 3,900.00 万 元"), text);
            assertTrue(text.contains("占这些表年初预算数的 97.5% · 1 张表"), text);
            assertTrue(text.contains("1 张表只印了支出、没有印预算，不在合计里"), text);
        }
    }

    @Test
    @DisplayName("counts roll-ups apart, and only departments and regions that published something")
    void countsWhatIsThere() throws IOException {
        site = new LittleSite(
                        folder.resolve("two"),
                        "{\"id\": \"shi\", \"name\": \"东市\"}, {\"id\": \"zhen\", \"name\": \"西镇\"}")
                .department("wen", "东市文化局")
                .department("kong", "西镇政府", "zhen", "")
                .document("wen", 2024, "target", "")
                .form("wen/a 2024 target", 1, asked("10") + "," + TARGET)
                .form("wen/b 2024 target", 2, asked("20") + "," + TARGET)
                .form("wen/z 2024 target", 3, asked("30") + "," + TARGET)
                .project("wen/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        String home = site.page("");
        assertTrue(home.contains("这里摊开了 1 个部门、2 个财政项目的 2 张绩效表（另有 1 张汇总表，不计入合计）：花多少钱、承诺什么。"), home);
        assertTrue(site.page("departments/").contains("1 个部门公开了项目绩效表。"));
        assertTrue(site.page("departments/").contains("没有公开绩效表的 西镇政府"));
        assertTrue(site.page("regions/").contains("公开了绩效表的部门分布在 1 个地区。"));
        assertTrue(site.page("regions/zhen/").contains("西镇还没有公开的项目。"));
        assertTrue(site.page("documents/wen-2024-target/").contains("2 张表（另有 1 张汇总表，不计入合计），年度资金申请总额合计 30 元。"));
    }

    @Test
    @DisplayName("says of a roll-up that it is one, in the heading, for search engines and where its parts name it")
    void marksRollUps() throws IOException {
        site.document("wen", 2024, "target", "")
                .form("wen/a 2024 target", 1, asked("10") + "," + TARGET)
                .form("wen/b 2024 target", 2, asked("20") + "," + TARGET)
                .form("wen/c 2024 target", 4, asked("5") + "," + TARGET)
                .form("wen/z 2024 target", 3, asked("30") + "," + TARGET)
                .project("wen/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        String page = "projects/wen/z/";
        assertEquals(
                "项目z（汇总）",
                Jsoup.parse(Files.readString(site.folder().resolve(page + "index.html")))
                        .select("h1")
                        .text());
        assertTrue(site.description(page).startsWith("东市文化局，项目z（汇总）："), site.description(page));
        assertTrue(
                site.page("projects/wen/a/").contains("这个项目的金额也被计入汇总表： 项目z（汇总） · 2024 年"),
                site.page("projects/wen/a/"));
        String names = site.page("indicators/");
        assertTrue(names.contains("次数 3 ≥3次") && !names.contains("项目z"), names);
    }

    @Test
    @DisplayName("of results counts those of two stages of one year once")
    void countsResultsOnce() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .document("wen", 2023, "evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, spent("9", "9", "9") + "," + indicator("里程", "≥100公里", "98.5公里"))
                .form("wen/a 2023 evaluation", 1, indicator("里程", "≥100公里", "90公里"))
                .build();
        String text = site.page("");
        assertTrue(text.contains("有结果栏的表共 1 项指标，1 项有“实际完成值”：1 项未达到。另有 1 项所在的表，同一项目同一年度还有更晚阶段的表报告结果"), text);
        assertTrue(text.contains("1 项自报的结果中，1 项没有达到目标"), text);
        assertTrue(text.contains("报告了什么结果 未达到 1 项目a 2023 年 自报的结果 自报的结果：未达到 1 项。"), text);
    }

    @Test
    @DisplayName("of results has an item for marks that stand for nothing, and lists no zeros")
    void countsPlaceholders() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, spent("9", "9", "9") + "," + indicator("里程", "≥100公里", "/"))
                .form("wen/b 2023 self-evaluation", 2, spent("9", "9", "9") + "," + MET)
                .build();
        for (String page : List.of("years/2023/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("表 2 张 含 2 项指标"), text);
            assertTrue(text.contains("自报的结果：达到 1 项，没有填结果 1 项。"), text);
            assertFalse(text.contains("无法判断"), text);
        }
        String home = site.page("");
        assertTrue(home.contains("有结果栏的表共 2 项指标，1 项有“实际完成值”：1 项报告的数字或时间达到目标。"), home);
        assertTrue(home.contains("没有填结果（填的是“/”“无”一类） 1 50.0%"), home);
        assertFalse(home.contains("无法判断"), home);
        assertTrue(site.rows("indicators", "wen/a").getFirst().endsWith(",true" + ",".repeat(10)));
        assertTrue(site.rows("indicators", "wen/b").getFirst().endsWith(",false" + ",".repeat(10)));
    }

    @Test
    @DisplayName("is preceded by the year and the stage where the rows of a list do not say them")
    void headsTheColumn() throws IOException {
        site.document("wen", 2020, "target", "")
                .form("wen/a 2020 target", 1, "\"funding\": {\"requested\": 10, \"requestedAs\": \"项目当年预算\"}," + TARGET)
                .build();
        String document = "documents/wen-2020-target/";
        assertTrue(
                site.heads(document).contains("2020 年绩效目标：项目当年预算（元）"),
                site.heads(document).toString());
        String department = "departments/wen/";
        assertTrue(
                site.heads(department).contains("项目当年预算（元）"),
                site.heads(department).toString());
        assertTrue(site.page(department).contains("2020 年的 1 个项目"), site.page(department));
    }

    @Test
    @DisplayName("leaves nothing and less than nothing out of what is large, and out of rates")
    void nothingIsNotLarge() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, spent("200000", "-30000", "-30000") + "," + MET)
                .form("wen/b 2023 self-evaluation", 2, spent("500000", "0", "0") + "," + MET)
                .form("wen/c 2023 self-evaluation", 3, spent("500000", "500000", "100") + "," + MET)
                .build();
        String text = site.page("");
        String largest = text.substring(text.indexOf("金额最大的项目"), text.indexOf("预算怎么变"));
        assertTrue(largest.contains("项目c") && !largest.contains("项目a") && !largest.contains("项目b"), largest);
        assertFalse(site.page("projects/wen/a/").contains("-15.0%"));
    }

    @Test
    @DisplayName("says over how many of the year's projects it goes, as the row and the tile beside it do")
    void saysOverHowManyOfTheYear() throws IOException {
        site.document("wen", 2024, "target", "")
                .document("wen", 2023, "target", "")
                .form("wen/a 2024 target", 1, asked("10") + "," + TARGET)
                .form("wen/b 2024 target", 2, TARGET)
                .form("wen/c 2023 target", 1, asked("20") + "," + TARGET)
                .build();
        for (String page : List.of("departments/wen/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("2024 年只有“项目a”一个项目印了金额：年度资金申请总额 10 元。"), text);
        }
        assertTrue(site.page("departments/wen/").contains("2024 年的 2 个项目"), site.page("departments/wen/"));
        for (String page : List.of("years/2024/", "regions/shi/")) {
            assertTrue(site.page(page).contains("10.00 元 · 2 个项目中的 1 个"), site.page(page));
        }
        site = new LittleSite(folder.resolve("whole")).department("wen", "东市文化局");
        site.document("wen", 2024, "target", "")
                .document("wen", 2023, "target", "")
                .form("wen/a 2024 target", 1, asked("10") + "," + TARGET)
                .form("wen/c 2023 target", 1, asked("20") + "," + TARGET)
                .build();
        assertTrue(site.page("departments/wen/").contains("2024 年的 1 个项目"), site.page("departments/wen/"));
    }

    @Test
    @DisplayName("of money that was withdrawn is no share")
    void noShareOfWhatWasWithdrawn() throws IOException {
        site.document("wen", 2022, "self-evaluation", "")
                .form("wen/a 2022 self-evaluation", 1, spent("", "1000000", "-50000") + "," + MET)
                .form("wen/b 2022 self-evaluation", 2, spent("", "600000", "600000") + "," + MET)
                .build();
        for (String page : List.of("years/2022/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("2022 年全年支出 55.00 万 元 550,000.00 元 · 2 张表"), text);
        }
        for (String page : List.of("years/2022/", "regions/shi/", "departments/wen/")) {
            String text = site.page(page);
            assertFalse(text.contains("占这些表全年预算数的"), text);
            assertFalse(text.contains("34.4%"), text);
        }
    }

    @Test
    @DisplayName("of results leaves out roll-ups, which repeat those of their parts")
    void leavesOutTheResultsOfRollUps() throws IOException {
        site.document("wen", 2022, "self-evaluation", "")
                .form("wen/a 2022 self-evaluation", 1, spent("", "10", "10") + "," + indicator("次数", "≥3次", "3次"))
                .form("wen/b 2022 self-evaluation", 2, spent("", "20", "20") + "," + indicator("次数", "≥3次", "2次"))
                .form("wen/z 2022 self-evaluation", 3, spent("", "30", "30") + "," + indicator("次数", "≥3次", "5次"))
                .project("wen/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        String home = site.page("");
        assertTrue(home.contains("2 项自报的结果中，1 项没有达到目标"), home);
        for (String page : List.of("", "departments/wen/")) {
            assertTrue(
                    site.page(page)
                            .contains("有结果栏的表共 2 项指标，2 项有“实际完成值”：1 项报告的数字或时间达到目标，1 项未达到。另有 1 项在汇总表上，与所含项目的指标重复，不计入比例。"),
                    site.page(page));
        }
        for (String page : List.of("", "departments/wen/", "years/2022/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("达到 1 未达到 1"), text);
        }
        for (String page : List.of("years/2022/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("3 张 其中 1 张汇总表；含 3 项指标"), text);
        }
    }

    @Test
    @DisplayName("of nothing but roll-ups, or of a document none of whose forms is here, is none")
    void saysWhatIsNotThere() throws IOException {
        site.department("cai", "东市财政局")
                .document("wen", 2022, "self-evaluation", "")
                .document("cai", 2022, "self-evaluation", "")
                .document("cai", 2024, "target", ", \"forms\": 2")
                .document("cai", 2025, "target", "")
                .form("wen/a 2022 self-evaluation", 1, spent("", "10", "10") + "," + MET)
                .form("wen/b 2022 self-evaluation", 2, spent("", "20", "20") + "," + MET)
                .form("cai/z 2022 self-evaluation", 1, spent("", "30", "30") + "," + MET)
                .project("cai/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        assertTrue(site.page("departments/cai/").contains("只有 1 张汇总表，其中的金额和结果是别的表的。"), site.page("departments/cai/"));
        assertEquals("2022 年绩效自评，只有 1 张汇总表，不计入合计。", site.description("documents/cai-2022-self-evaluation/"));
        assertEquals("2024 年绩效目标，印出 2 张表，都不在本站。", site.description("documents/cai-2024-target/"));
        assertEquals("2025 年绩效目标，其中的表都不在本站。", site.description("documents/cai-2025-target/"));
    }

    @Test
    @DisplayName(
            "that a document declares may count roll-ups and repeats; then the page finds no difference, as its findings do not")
    void comparesADeclarationInAnyWayThatMayBeMeant() throws IOException {
        site.document("wen", 2022, "target", ", \"forms\": 3, \"declared\": {\"projects\": 3, \"total\": \"60元\"}")
                .form("wen/a 2022 target", 1, asked("10") + "," + TARGET)
                .form("wen/b 2022 target", 2, asked("20") + "," + TARGET)
                .form("wen/z 2022 target", 3, asked("30") + "," + TARGET)
                .project("wen/z", "\"rollUpOf\": [\"wen/a\", \"wen/b\"]")
                .build();
        String page = site.page("documents/wen-2022-target/");
        assertEquals(2, page.split("按另一种数法一致", -1).length - 1, page);
        assertFalse(page.contains("不一致") || page.contains("收录比声明"), page);
        assertEquals(List.of(), site.rows("findings", "declared,"));
    }

    @Test
    @DisplayName("of money is not promised where no form prints any, and what is not listed is counted")
    void promisesNoMoneyWithoutAny() throws IOException {
        site.document("wen", 2023, "self-evaluation", "")
                .form("wen/a 2023 self-evaluation", 1, MET)
                .build();
        assertTrue(site.page("").contains("1 张绩效表：承诺什么、一年后报告做到了什么。"), site.page(""));
        site = new LittleSite(folder.resolve("many")).department("wen", "东市文化局").document("wen", 2024, "target", "");
        for (int i = 1; i <= 12; i++) {
            site.form("wen/p" + i + " 2024 target", i, asked(Integer.toString(i - 1)) + "," + TARGET);
        }
        site.build();
        assertTrue(site.page("").contains("项目p8 7 元 其余 7 个项目"), site.page(""));
    }

    @Test
    @DisplayName("that is rounded in large print says so")
    void saysAbout() throws IOException {
        site.document("wen", 2021, "self-evaluation", "")
                .form("wen/a 2021 self-evaluation", 1, spent("1400000", "1400000", "1399999.50") + "," + MET)
                .build();
        for (String page : List.of("years/2021/", "regions/shi/")) {
            String text = site.page(page);
            assertTrue(text.contains("2021 年全年预算数 140.00 万 元"), text);
            assertTrue(text.contains("2021 年全年支出 约 140.00 万 元"), text);
        }
    }

    @Test
    @DisplayName("is not promised by a site without forms, nor are its tables")
    void aSiteWithoutForms() throws IOException {
        site.document("wen", 2021, "target", "").build();
        assertTrue(site.page("").contains("这里还没有公开的绩效表。"));
        assertTrue(site.page("years/").contains("还没有公开的绩效表。"));
        assertTrue(site.page("documents/").contains("还没有收录文件中的绩效表。"));
        for (String list : List.of("", "years/", "departments/", "regions/", "documents/")) {
            assertEquals(List.of(), site.heads(list), list);
        }
    }
}
