package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What home, departments, years and regions tell first, at every size. */
class OverviewPagesTest {
    private static final int MOST_BYTES = 150_000;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set by begin
    private LittleSite site;

    private LittleSite begin() throws IOException {
        site = new LittleSite(folder).department("wen", "东市文化局");
        return site;
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.folder().resolve(path + "index.html")));
    }

    /** Indicators of which each has a figure of its own and a result. */
    private static String results(int count, int from, int added) {
        StringBuilder indicators = new StringBuilder("\"indicators\": [");
        for (int i = 0; i < count; i++) {
            indicators
                    .append(i == 0 ? "" : ",")
                    .append("{\"category\": \"产出指标\", \"subcategory\": \"数量指标\", \"name\": \"第")
                    .append(i)
                    .append("种活动场次\", \"target\": \"=")
                    .append(from + i)
                    .append("场\", \"actual\": \"=")
                    .append(from + i + added)
                    .append("场\"}");
        }
        return indicators.append("]").toString();
    }

    private static final String NONE = ", \"indicators\": []";

    private static String asked(String amount) {
        return LittleSite.asked(amount) + NONE;
    }

    private static String adjusted(String initial, String adjusted, String executed) {
        return LittleSite.spent(initial, adjusted, executed);
    }

    @Test
    void resultsOfWhichNoneDiffersFromItsTargetLeadTheHomePage() throws IOException {
        begin().document("wen", 2023, "self-evaluation", "")
                .form("wen/deng 2023 self-evaluation", 1, adjusted("100", "90", "90") + ", " + results(12, 3, 0))
                .build();
        assertEquals("12 项指标的“实际完成值”，没有一项与目标不同", page("").select("h1").text());
        assertTrue(page("departments/wen/").select(".lead").text().contains("12 项指标的“实际完成值”，没有一项与目标不同"));
    }

    @Test
    void aMissLeadsWhereResultsDiffer() throws IOException {
        begin().document("wen", 2023, "self-evaluation", "")
                .form("wen/deng 2023 self-evaluation", 1, adjusted("100", "90", "90") + ", " + results(12, 3, -1))
                .build();
        assertEquals("12 项自报的结果中，12 项没有达到目标", page("").select("h1").text());
    }

    @Test
    void aCutLeadsWhereNoResultIsPrinted() throws IOException {
        begin().document("wen", 2023, "self-evaluation", "")
                .form(
                        "wen/deng 2023 self-evaluation",
                        1,
                        adjusted("100", "90", "") + ", " + LittleSite.indicator("培训场次", ">=3场", ""))
                .build();
        assertEquals("1 张印出年初和全年预算的表中，1 张的预算在年中被削减", page("").select("h1").text());
        assertTrue(page("").select(".two-thirds section").isEmpty(), "no results and no contradictions to show");
    }

    @Test
    void aProjectIsHeldAgainstTheYearBeforeOnALikeBasisThatIsNamed() throws IOException {
        begin().document("wen", 2023, "self-evaluation", "")
                .document("wen", 2024, "target", "")
                .form("wen/deng 2023 self-evaluation", 1, adjusted("480000", "364900", "364900") + NONE)
                .form("wen/deng 2024 target", 1, asked("450000"))
                .form("wen/xin 2024 target", 2, asked("20000"))
                .build();
        Document now = page("departments/wen/");
        assertEquals(
                "2023 年年初预算数 480,000",
                now.select(".ranked tbody tr:first-child th small").text());
        assertEquals(
                "金额：2024年年度资金申请总额 450,000 元，2023年年初预算数 480,000 元。",
                now.select(".ranked tbody tr:first-child .bar desc").text());
        assertEquals(
                List.of("只在收录的 2024 年的表里（1 个）："), now.select(".only summary").eachText());
        assertEquals(
                "两年的金额：项目deng：2023 年年初预算数 480,000 元，2024 年年度资金申请总额 450,000 元。",
                now.select(".chart-wide desc").text());
        Document before = page("departments/wen/2023/");
        assertEquals(
                "480,000 → 364,900 · 支出为年初的 76.0%",
                before.select(".ranked td:nth-child(3) small").text());
        assertTrue(now.select(".tabs a").eachAttr("href").getLast().endsWith("departments/wen/2023/"));
    }

    @Test
    void aProjectIsHeldAgainstTheOneThatEditorsSayItContinues() throws IOException {
        begin().document("wen", 2023, "target", "")
                .document("wen", 2024, "target", "")
                .form("wen/deng 2023 target", 1, asked("100"))
                .form("wen/xin 2024 target", 1, asked("90"))
                .project("wen/xin", "\"name\": \"灯会\", \"continues\": [\"wen/deng\"]")
                .build();
        Document now = page("departments/wen/");
        assertEquals("2023 年年度资金申请总额 100", now.select(".ranked tbody th small").text());
        assertTrue(now.select(".only").isEmpty(), "neither is in one year only");
    }

    @Test
    void aRollUpStandsLastAndHasNoBar() throws IOException {
        begin().document("wen", 2024, "target", "")
                .form("wen/deng 2024 target", 1, asked("100"))
                .form("wen/xin 2024 target", 2, asked("200"))
                .form("wen/zong 2024 target", 3, asked("300"))
                .project("wen/zong", "\"name\": \"汇总\", \"rollUpOf\": [\"wen/deng\", \"wen/xin\"]")
                .build();
        Document page = page("departments/wen/");
        assertEquals("2024 年的 2 个项目（另有 1 个汇总）", page.select("h2").eachText().getFirst());
        assertTrue(page.select(".ranked tbody tr:last-child").select("svg").isEmpty());
        assertEquals(
                "汇总", page.select(".ranked tbody tr:last-child").select(".tag").text());
    }

    @Test
    void whatIsNotHeldIsSaidAndNotCounted() throws IOException {
        begin().department("yi", "西市艺术局")
                .document("wen", 2024, "target", "")
                .document("yi", 2023, "target", "")
                .form("wen/deng 2024 target", 1, asked("100"))
                .form("yi/hua 2023 target", 1, asked("50"))
                .build();
        assertEquals(
                List.of("申报 1", "未收录", "未收录", "申报 1"),
                page("").select(".coverage td").eachText());
        assertFalse(page("").text().contains("150"), "the years are not added up");
    }

    @Test
    void yearsBeforeThoseShownAreSaidToBeHeld() throws IOException {
        begin();
        for (int year = 2018; year <= 2025; year++) {
            site.document("wen", year, "target", "").form("wen/deng " + year + " target", 1, asked("100"));
        }
        site.build();
        assertEquals(6, page("").select(".coverage td").size());
        assertEquals(
                "另有 2 个更早的年度，没有列在这里",
                page("").select("a[href=years/]").eachText().getLast());
    }

    @Test
    void aLongTableIsCutIntoPagesThatLinkToOneAnother() throws IOException {
        begin().document("wen", 2024, "target", "");
        for (int i = 1; i <= 120; i++) {
            site.form("wen/p" + i + " 2024 target", i, asked(Integer.toString(1000 + i)));
        }
        site.build();
        assertEquals(40, page("departments/wen/").select(".ranked tbody tr").size());
        assertEquals(
                40, page("departments/wen/2024/2/").select(".ranked tbody tr").size());
        assertEquals(
                40, page("departments/wen/2024/3/").select(".ranked tbody tr").size());
        assertEquals(
                List.of("1", "2", "3"),
                page("departments/wen/2024/2/").select(".tabs a").eachText());
        assertTrue(Files.size(site.folder().resolve("departments/wen/index.html")) < MOST_BYTES);
    }
}
