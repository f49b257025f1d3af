package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.FormulaGuard;
import org.mingzhang.site.LittleSite;

/** The file of a search has what the page lists, in its order and as exactly as it is printed; and so has the page. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchFileTest {
    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        LittleSite site = new LittleSite(
                        folder,
                        "{\"id\": \"shi\", \"name\": \"东市\"}, {\"id\": \"xian\", \"name\": \"西县\", \"within\": \"shi\"}")
                .department("wen", "东市文化局", "shi", "")
                .department("lv", "西县旅游局", "xian", "")
                .document("lv", 2021, "self-evaluation", "")
                .document("wen", 2023, "self-evaluation", "")
                .document("wen", 2024, "target", "");
        // Moved: the form of 2021 is that of the body which asked for the money.
        site.form(
                        "wen/yichan 2021 self-evaluation",
                        1,
                        "lv-2021-self-evaluation",
                        LittleSite.spent("500000", "400000", "300000")
                                + ", "
                                + LittleSite.indicator("修缮处数", "=3处", "=2处"))
                .form(
                        "wen/yichan 2024 target",
                        1,
                        LittleSite.asked("700000.125") + ", " + LittleSite.indicator("修缮处数", "=IF(1,2)", ""))
                .project("wen/yichan", "\"formerly\": [{\"project\": \"lv/yichan\", \"until\": 2021}]");
        site.form("wen/a 2024 target", 2, LittleSite.asked("310000") + ", " + LittleSite.indicator("展览场数", "≥3场", ""))
                .form(
                        "wen/b 2023 self-evaluation",
                        1,
                        LittleSite.spent("", "990000.5", "0.005") + ", " + LittleSite.indicator("演出场数", "≥3场", "3场"))
                .form(
                        "wen/c 2024 target",
                        3,
                        LittleSite.asked("450000.01") + ", " + LittleSite.indicator("讲座场数", "≥3场", ""))
                .build();
        server = new SiteServer(site.folder());
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
        server.close();
    }

    private record Found(
            List<String> names, List<String> facts, List<String> hits, String status, List<CSVRecord> file) {
        List<String> column(String name) {
            return file.stream().map(row -> row.get(name)).toList();
        }
    }

    private static Found search(String query) throws IOException {
        try (Page page = browser.newPage()) {
            page.navigate(server.root() + "search/?" + query);
            page.locator("[data-search]:not([hidden]):not([aria-busy])").waitFor();
            page.locator("[data-part=list] > li").first().waitFor();
            page.waitForTimeout(500);
            Download file =
                    page.waitForDownload(() -> page.locator("[data-part=save]").click());
            String text = Files.readString(file.path()).substring(1);
            return new Found(
                    page.locator("[data-part=list] > li h2").allTextContents(),
                    page.locator("[data-part=list] > li > p").allTextContents(),
                    page.locator("[data-part=list] .hits li").allTextContents(),
                    page.locator("[data-part=status]").textContent(),
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(new StringReader(text))
                            .getRecords());
        }
    }

    @Test
    void aRangeIsListedAndSavedWithTheLargestFirst() throws IOException {
        Found found = search("q=30%E4%B8%87%E5%88%B0100%E4%B8%87"); // 30万到100万
        assertEquals(List.of("项目b", "项目yichan", "项目c", "项目a"), found.names());
        assertEquals(found.names(), found.column("project"));
        assertTrue(found.status().contains("项目最近的金额在 30 万—100 万元之间的，汇总表不在内。"), found.status());
    }

    /** Whatever the forms print, a reader who types the example finds something. */
    @Test
    void theAmountsThatTheHintNamesFindSomething() {
        try (Page page = browser.newPage()) {
            page.navigate(server.root() + "search/");
            page.locator("[data-search]:not([hidden]):not([aria-busy])").waitFor();
            Matcher named = Pattern.compile("金额（(.*?)）、金额范围（(.*?)）")
                    .matcher(page.locator("body").textContent());
            assertTrue(named.find());
            for (String example : List.of(named.group(1), named.group(2))) {
                page.navigate(server.root() + "search/?q=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
                page.locator("[data-part=list] > li").first().waitFor();
                assertEquals(
                        "项目a", page.locator("[data-part=list] > li h2").first().textContent(), example);
            }
        }
    }

    @Test
    void amountsAreThoseThatArePrinted() throws IOException {
        Found found = search("q=30%E4%B8%87%E5%88%B0100%E4%B8%87");
        assertEquals(List.of("990000.50", "700000.125", "450000.01", "310000.00"), found.column("amount_yuan"));
        assertTrue(
                found.facts().get(1).contains("年度资金申请总额 700,000.125 元"),
                found.facts().get(1));
        Found hit = search("q=990%2C000.5");
        assertTrue(
                hit.hits().toString().contains("全年预算数 · 990,000.50元"),
                hit.hits().toString());
        Found small = search("q=0.005");
        assertTrue(
                small.hits().toString().contains("全年执行数 · 0.005元"), small.hits().toString());
    }

    @Test
    void aFormIsOfTheBodyThatAskedForItsMoney() throws IOException {
        Found found = search("year=2021");
        assertEquals(List.of("西县旅游局"), found.column("department"));
        assertTrue(
                found.facts().getFirst().startsWith("西县旅游局 · 2021 绩效自评"),
                found.facts().toString());
        assertEquals(List.of("项目yichan"), search("department=lv").names(), "as its page counts it");
        assertEquals(List.of("东市文化局"), search("year=2024&q=yichan").column("department"));
    }

    @Test
    void targetAndResultSayWhatTheyAre() throws IOException {
        Found rows = search("by=indicator&q=%E6%BC%94%E5%87%BA%E5%9C%BA%E6%95%B0"); // 演出场数
        assertTrue(rows.facts().contains("目标 ≥3场 · 实际 3场"), rows.facts().toString());
        Found hits = search("q=%E6%BC%94%E5%87%BA%E5%9C%BA%E6%95%B0");
        assertTrue(
                hits.hits().toString().contains("演出场数 · 目标 ≥3场 · 实际 3场"),
                hits.hits().toString());
    }

    @Test
    void cellsFollowTheRuleOfTheOpenData() throws IOException {
        Found found = search("by=indicator&q=%E4%BF%AE%E7%BC%AE"); // 修缮
        assertEquals(List.of(FormulaGuard.guard("=IF(1,2)"), "=3处"), found.column("target"));
        assertEquals(List.of("", "=2处"), found.column("result"));
    }

    @Test
    void theFindingsOfAProjectAreNotThoseOfTheFormBesideThem() throws IOException {
        assertTrue(search("year=2024").file().getFirst().isMapped("project_findings"));
    }
}
