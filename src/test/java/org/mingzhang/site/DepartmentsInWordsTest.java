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

@DisplayName("A department, its projects and those of its name")
class DepartmentsInWordsTest {
    private static final String MET = indicator("次数", "≥3次", "3次");

    @TempDir
    private Path folder;

    private LittleSite site;

    @BeforeEach
    void twoTowns() throws IOException {
        site = new LittleSite(folder, """
                        {"id": "bei", "name": "北京市"}, {"id": "bei-zhao", "name": "朝阳区", "within": "bei"},
                        {"id": "chang", "name": "长春市"}, {"id": "chang-zhao", "name": "朝阳区", "within": "chang"}""")
                .department("b", "朝阳区教育局", "bei-zhao", """
                        , "earlierNames": [{"name": "朝阳区教委", "until": 2018}]""")
                .department("c", "朝阳区教育局", "chang-zhao", "")
                .department("old", "朝阳区成教局", "bei-zhao", """
                        , "successors": ["b"]""");
    }

    @Test
    @DisplayName("tells what it was called until when, and who took over its tasks")
    void namesAndSuccessors() throws IOException {
        site.document("b", 2024, "target", "")
                .document("old", 2016, "self-evaluation", "")
                .form("b/a 2024 target", 1, asked("10") + "," + MET)
                .form("old/a 2016 self-evaluation", 1, spent("7", "7", "7") + "," + MET)
                .build();
        assertTrue(site.page("departments/b/").contains("曾用名：朝阳区教委（到 2018 年）"), site.page("departments/b/"));
        assertTrue(site.page("departments/old/").contains("职能并入 朝阳区教育局（北京市朝阳区）"), site.page("departments/old/"));
        String row = site.rows("departments", "b,").getFirst();
        assertTrue(row.contains("朝阳区教委") && row.contains("2018"), row);
    }

    @Test
    @DisplayName("is told apart from another of its name by region wherever both can stand, its projects with it")
    void everywhere() throws IOException {
        site.document("b", 2024, "target", "")
                .document("c", 2024, "target", "")
                .named("校舍维修", "b/xue 2024 target", 1, asked("200") + "," + indicator("次数", "≥3次", ""))
                .named("校舍维修", "c/xue 2024 target", 1, asked("900") + "," + indicator("次数", "≥3次", ""))
                .build();
        for (String page : List.of("", "departments/", "years/2024/")) {
            String text = site.page(page);
            assertTrue(text.contains("朝阳区教育局（北京市朝阳区）") && text.contains("朝阳区教育局（长春市朝阳区）"), text);
        }
        for (String page : List.of("", "years/2024/")) {
            String text = site.page(page);
            assertTrue(text.contains("校舍维修 · 朝阳区教育局（长春市朝阳区）"), text);
            assertTrue(text.contains("校舍维修 · 朝阳区教育局（北京市朝阳区）"), text);
        }
        assertEquals(1, site.rows("disclosures", "b/xue,b,朝阳区教育局").size());
        assertTrue(site.rows("departments", "c,").getFirst().contains("chang-zhao"), "the region of its id");
    }

    @Test
    @DisplayName("keeps the money of the years in which it asked for it, where a project moved on")
    void moved() throws IOException {
        site.document("old", 2016, "self-evaluation", "")
                .document("b", 2018, "self-evaluation", "")
                .form("b/move 2016 self-evaluation", 1, "old-2016-self-evaluation", spent("70", "70", "70") + "," + MET)
                .form("b/move 2018 self-evaluation", 1, spent("80", "80", "80") + "," + MET)
                .project("b/move", """
                        "formerly": [{"project": "old/move", "until": 2016}]""")
                .build();
        String list = site.page("departments/");
        assertTrue(list.contains("其中 1 个项目后来由别的部门负责 1 1 70.00 2016 年全年预算数"), list);
        assertTrue(
                site.page("projects/old/move/").contains("从 2017 年起由朝阳区教育局（北京市朝阳区）负责；到 2016 年为止的资金仍计在朝阳区成教局名下。"),
                site.page("projects/old/move/"));
        assertTrue(
                site.page("projects/b/move/").contains("2016 年及以前由朝阳区成教局申请资金，计在该部门名下。"), site.page("projects/b/move/"));
        // Two forms of one project that print both budgets are two forms.
        assertTrue(site.page("").contains("2016 年") && !site.page("").contains("2 个印出"), site.page(""));
    }

    @Test
    @DisplayName("counts forms where it speaks of forms that print both budgets")
    void formsThatWereCut() throws IOException {
        String missing = indicator("质量", "合理", "较好");
        site.document("b", 2018, "self-evaluation", "")
                .document("b", 2019, "self-evaluation", "")
                .form("b/a 2018 self-evaluation", 1, spent("100", "90", "90") + "," + missing)
                .form("b/a 2019 self-evaluation", 1, spent("100", "100", "90") + "," + missing)
                .form("b/z 2019 self-evaluation", 2, spent("0", "0", "0") + "," + missing)
                .build();
        String ranked = site.page("departments/b/");
        assertTrue(ranked.contains("年初、全年、支出相同") && ranked.contains("100 → 90 · 支出为年初的 90.0%"), ranked);
        String home = site.page("");
        assertTrue(home.contains("3 张印出年初和全年预算的表中，1 张的预算在年中被削减"), home);
        assertTrue(home.contains("3 张表印出年初和全年预算，这里是变动最大的 2 张；"), home);
    }

    @Test
    @DisplayName("tells all three amounts where the spending comes back to the initial budget")
    void backWhereItBegan() throws IOException {
        site.document("b", 2019, "self-evaluation", "")
                .form("b/a 2019 self-evaluation", 1, spent("100", "90", "100") + "," + MET)
                .form("b/z 2019 self-evaluation", 2, spent("50", "", "50") + "," + MET)
                .build();
        String ranked = site.page("departments/b/");
        assertTrue(ranked.contains("100 → 90 → 100 · 支出为年初的 100%"), ranked);
        assertTrue(ranked.contains("年初、支出相同"), ranked);
    }

    @Test
    @DisplayName("uses the form's own words for its amounts")
    void ownWords() throws IOException {
        site.document("b", 2020, "target", "")
                .form("b/zong 2020 target", 1, """
                        "funding": {"total": 500, "totalAs": "项目总预算", "requested": 50, "requestedAs": "项目当年预算"},""" + indicator("次数", "≥3次", ""))
                .build();
        String page = site.page("projects/b/zong/");
        assertTrue(page.contains("项目总预算 500.00 项目当年预算 50.00"), page);
        assertTrue(page.contains("2020 年项目当年预算 50 元"), page);
        assertTrue(!page.contains("项目资金总额") && !page.contains("申请"), page);
        String row = site.rows("disclosures", "b/zong").getFirst();
        assertTrue(row.contains("项目当年预算") && row.contains("项目总预算"), row);
        assertTrue(site.page("years/").contains("50.00 2020 年项目当年预算"), site.page("years/"));
    }

    @Test
    @DisplayName("has not spent all of nothing, nor what was taken back")
    void nothingIsNotSpent() throws IOException {
        site.document("b", 2023, "self-evaluation", "")
                .form("b/zero 2023 self-evaluation", 1, spent("0", "0", "0") + "," + MET)
                .form("b/back 2023 self-evaluation", 2, spent("1000", "-50", "-50") + "," + MET)
                .form("b/near 2023 self-evaluation", 3, spent("", "5000000", "4999999.99") + "," + MET)
                .build();
        for (String project : List.of("zero", "back")) {
            String page = site.page("projects/b/" + project + "/");
            assertTrue(!page.contains("100%") && !page.contains("全部支出") && !page.contains("全部用完"), page);
        }
        assertTrue(site.page("projects/b/zero/").contains("2023 年年初预算 0 元，支出 0 元；"), site.page("projects/b/zero/"));
        String near = site.page("projects/b/near/");
        assertTrue(near.contains("支出 4,999,999.99 元（差 0.01 元）") && near.contains(">99.9%"), near);
        assertTrue(!near.contains("100%") && !near.contains("99.99%"), near);
    }
}
