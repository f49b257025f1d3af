package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.site.Builds;

/** A reader narrows the findings down, shares what he sees, goes back, and loses nothing without the script. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class FindingFilterTest {
    private static final int MOST_BYTES = 10 * 1024;

    private static Path site = Path.of("");
    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = Builds.published();
        server = new SiteServer(site);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    private static BrowserContext open(int width, boolean script) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
    }

    private static Page at(BrowserContext context, String query) {
        Page page = context.newPage();
        page.navigate(server.root() + "findings/" + query);
        return page;
    }

    private static String told(Page page) {
        page.waitForCondition(() ->
                !page.locator(".finding-filter [role=status]").textContent().matches("|正在读取…"));
        return page.locator(".finding-filter [role=status]").textContent();
    }

    /** The stories of findings.csv that a query asks for, each with how many of its findings the query is about. */
    private static Map<String, Long> inTable(String rule, String severity, String department, String year)
            throws IOException {
        try (Reader reader = Files.newBufferedReader(site.resolve("data/findings.csv"))) {
            Map<String, List<CSVRecord>> stories =
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                            .collect(Collectors.groupingBy(row -> row.get("story")));
            Map<String, Long> fit = new TreeMap<>();
            stories.forEach((story, rows) -> {
                long told = rows.stream()
                        .filter(row -> rule.isEmpty() || row.get(0).equals(rule))
                        .count();
                if (told > 0
                        && !story.isEmpty()
                        && severity(rows).contains(severity)
                        && rows.stream()
                                .allMatch(row -> (row.get("project_id") + row.get("document_id")).startsWith(department)
                                        && row.get("fiscal_year").contains(year))) {
                    fit.put(story, told);
                }
            });
            return fit;
        }
    }

    /** A story has the severity of the finding that tells it: of what is said about the document, if anything is, the strongest. */
    private static String severity(List<CSVRecord> rows) {
        List<CSVRecord> whole =
                rows.stream().filter(row -> row.get("project_id").isEmpty()).toList();
        List<CSVRecord> telling = whole.isEmpty() ? rows : whole;
        return Stream.of("contradiction", "question", "note")
                .filter(severity ->
                        telling.stream().anyMatch(row -> row.get("severity").equals(severity)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'?rule=rate-word',rate-word,'','',''",
        "'?year=2024','','','',2024",
        "'?severity=contradiction','',contradiction,'',''",
        "'?department=songjiang-caizhengju','','',songjiang-caizhengju,''",
        "'?rule=rate-word&year=2020',rate-word,'','',2020",
        "'?department=songjiang-caizhengju&severity=question&year=2023','',question,songjiang-caizhengju,2023"
    })
    void everyFilterListsExactlyTheStoriesOfTheTable(
            String query, String rule, String severity, String department, String year) throws IOException {
        Map<String, Long> expected = inTable(rule, severity, department, year);
        long findings = expected.values().stream().mapToLong(Long::longValue).sum();
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, query);
            assertEquals("符合条件的有 " + expected.size() + " 件，含 " + findings + " 处，全部列在下面。", told(page));
            assertEquals(expected.keySet(), new TreeSet<>((List<?>)
                    page.locator("#results .finding:visible").evaluateAll("cards => cards.map(c => c.dataset.story)")));
            assertTrue(findings > 0);
        }
    }

    @Test
    void theTablesCountTheStoriesAndTheirFindingsAsTheFilterDoes() {
        try (BrowserContext context = open(1280, true)) {
            for (String by : List.of("severity", "department", "year")) {
                Page page = at(context, "");
                for (Locator row :
                        page.locator("table[data-by=" + by + "] tbody tr").all()) {
                    if (row.getAttribute("data-count").equals("0")) {
                        continue;
                    }
                    List<String> numbers = row.locator("td.number").allTextContents();
                    String told = told(at(context, "?" + by + "=" + row.getAttribute("data-id")));
                    assertTrue(
                            told.startsWith(
                                    "符合条件的有 " + numbers.get(numbers.size() - 2) + " 件，含 " + numbers.getLast() + " 处"),
                            row.getAttribute("data-id") + " " + numbers + told);
                }
            }
        }
    }

    @Test
    void aChoiceThatTheSiteDoesNotHaveIsSaidSo() {
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, "?rule=no-such-rule");
            assertEquals("没有“no-such-rule”这一项，没有按它筛选。", told(page));
            assertTrue(page.locator("#leads").isVisible());
            page = at(context, "?rule=no-such-rule&year=2024");
            assertTrue(told(page).startsWith("没有“no-such-rule”这一项，没有按它筛选。符合条件的有 "), told(page));
        }
    }

    @Test
    void theAddressFollowsTheChoiceAndTheWayBackLeadsBack() throws IOException {
        Map<String, Long> fit = inTable("", "contradiction", "", "");
        String all = "符合条件的有 " + fit.size() + " 件，含 "
                + fit.values().stream().mapToLong(Long::longValue).sum() + " 处，全部列在下面。";
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, "");
            assertTrue(page.locator("#leads").isVisible());
            Locator severity = page.locator("select[name=severity]");
            severity.selectOption("contradiction");
            assertEquals(all, told(page));
            assertEquals(server.root() + "findings/?severity=contradiction", page.url());
            assertFalse(page.locator("#leads").isVisible());
            page.locator("select[name=year]").selectOption("2023");
            assertEquals(server.root() + "findings/?severity=contradiction&year=2023", page.url());
            page.goBack();
            page.waitForCondition(() -> told(page).equals(all));
            assertEquals("contradiction", severity.inputValue());
            assertEquals("", page.locator("select[name=year]").inputValue());
            page.goBack();
            page.locator("#leads").waitFor();
            assertEquals("", severity.inputValue());
        }
    }

    @Test
    void whereNothingFitsThePageSaysSoAndTheFilterIsClearedByKeyboard() {
        try (BrowserContext context = open(360, true)) {
            Page page = at(context, "?rule=rate-word&severity=contradiction");
            assertEquals("没有符合条件的疑点。可以换一个条件，或清除筛选。", told(page));
            assertFalse(page.locator("#results").isVisible());
            page.locator(".finding-filter button[type=button]").focus();
            page.keyboard().press("Enter");
            assertTrue(page.locator("#leads").isVisible());
            assertEquals("severity", page.evaluate("document.activeElement.name"));
            assertEquals(server.root() + "findings/", page.url());
        }
    }

    @Test
    void theLinksOfWhatIsFoundLeadToTheFigures() {
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, "?rule=outputs-exceed-spent");
            told(page);
            page.locator("#results .operands a").first().click();
            // Returns when the page has been read to its end, where the place that the link names may be.
            page.waitForURL(server.root() + "projects/songjiang-caizhengju/zhengfu-caigou-guanli/#2023-self-**");
            assertTrue(page.locator(":target").count() > 0);
        }
    }

    @Test
    void everyFigureOfAFindingLeadsToARowOfTheProjectsPage() {
        try (BrowserContext context = open(360, true)) {
            Page page = context.newPage();
            page.navigate(server.root() + "projects/songjiang-caizhengju/zhengfu-caigou-guanli/");
            Locator finding =
                    page.locator(".finding", new Page.LocatorOptions().setHasText("20人次 × 700元/人次 + 3次 × 2,000元/次"));
            assertEquals(
                    List.of(
                            "专家评审人次 20人次 TR",
                            "专家评审费 700元/人次 TR",
                            "检验、检测、鉴定场次 3次 TR",
                            "检验、检测、鉴定费 2000元/次 TR",
                            "全年执行数 5,600.00 TR",
                            "年初预算数 20,000.00 TR"),
                    finding.locator(".operands")
                            .first()
                            .locator("li:has(a)")
                            .evaluateAll(
                                    "rows => rows.map(r => r.textContent.trim() + ' ' + document.getElementById(decodeURIComponent(r.querySelector('a').hash.slice(1))).tagName)"));
        }
    }

    @Test
    void anUnknownChoiceIsNoChoice() {
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, "?rule=%3Cb%3E&year=1066");
            assertTrue(page.locator("#leads").isVisible());
        }
    }

    @Test
    void aListThatCannotBeReadIsLinkedTo() {
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, "");
            page.route("**/findings/rate-word/", route -> route.abort());
            page.locator("select[name=rule]").selectOption("rate-word");
            assertEquals("读不到这份列表。可以直接打开它：" + server.root() + "findings/rate-word/", told(page));
        }
    }

    @Test
    void whereAListIsCutThePageSaysHowManyThereAre() {
        try (BrowserContext context = open(1280, true)) {
            Page page = at(context, "");
            page.route("**/findings/rate-word/", route -> {
                APIResponse response = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(response)
                        .setBody(response.text().replaceAll("(rate-word [a-z]+ 2024) \\d+ \\d+", "$1 5012 5014")));
            });
            page.navigate(server.root() + "findings/?rule=rate-word&year=2024");
            assertEquals("符合条件的有 5,012 件，含 5,014 处，下面列出其中 2 件；其余的见“数据”中的疑点表，选定部门可以列出更多。", told(page));
        }
    }

    @Test
    void withoutTheScriptEveryListIsAPage() {
        try (BrowserContext context = open(360, false)) {
            Page page = at(context, "");
            assertFalse(page.locator(".finding-filter").isVisible());
            assertTrue(page.locator("#leads .finding").count() > 0);
            page.locator("table[data-by=department] a").first().click();
            page.locator(".finding").first().waitFor();
        }
    }

    @Test
    void theScriptsOfAPageAreSmall() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            for (String script : List.of("site.js", "findings.js")) {
                packed.write(Files.readString(Path.of("src/main/web", script)).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertTrue(bytes.size() < MOST_BYTES, bytes.size() + " bytes");
    }
}
