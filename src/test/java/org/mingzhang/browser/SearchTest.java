package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.Answers;
import org.mingzhang.search.Sampling;
import org.mingzhang.search.text.TokenSamples;
import org.mingzhang.site.Builds;
import org.mingzhang.site.SearchEntries;

/** The search page in a real browser, over the committed content. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchTest {
    private static final long SEED = 20_261_121;

    @TempDir
    static Path folder;

    private static Path site;
    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext context;
    private Page page;
    private final List<String> trouble = new ArrayList<>();

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

    @BeforeEach
    void open() {
        open(1280, true);
    }

    private void open(int width, boolean script) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
        page = context.newPage();
        page.onPageError(e -> trouble.add(e));
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                trouble.add(m.text());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void visit(String query) {
        page.navigate(server.root() + "search/?" + query);
        settled();
    }

    private void search(String typed) {
        visit("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private void settled() {
        page.locator("[data-search]:not([hidden]):not([aria-busy])").waitFor();
    }

    private String status() {
        return page.locator("[data-part=status]").textContent();
    }

    private Locator results() {
        return page.locator(".results > li");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "法律顾问 | 4 | 法律顾问费 | 聘请法律顾问",
                "会计 | 5 | 财务会计培训 | 会计培训",
                "扶贫 | 2 | 东西部扶贫帮困 | ",
                "出国 | 1 | 外事交流管理 | 出国",
                "松委〔2021〕12号 | 2 | 法律顾问费 | 松委〔2021〕12号",
                "松委[2021]12 | 2 | 法律顾问费 | 松委〔2021〕12号",
                "松委 2021 年 第12号 | 2 | 法律顾问费 | 松委〔2021〕12号",
                "代理记账 1200 | 2 | 会计管理 | 为小微企业购买代理记账服务费用",
                "代理記賬 １２００ | 2 | 会计管理 | 为小微企业购买代理记账服务费用",
                "2024 松江 培训 | 7 | 财务会计培训 | 培训",
                "政府採購 | 8 | 政府采购管理 | 政府采购",
                "3778万 | 1 | 东西部扶贫帮困 | 37,780,000.00元",
                "37,780,000 | 1 | 东西部扶贫帮困 | 37,780,000.00元",
                "税 | 3 | 非税收入管理系统运维 | 税"
            })
    void whatAJournalistTypesFindsTheProjectAndBelowItWhatMatched(String typed, int total, String first, String below) {
        search(typed);
        assertTrue(status().startsWith("找到 " + total + " 个项目"), status());
        assertEquals(first, results().first().locator("h2").textContent());
        if (below != null) {
            Locator hits = results().first().locator(".hits");
            hits.locator("li").first().waitFor();
            assertTrue(hits.textContent().contains(below), hits.textContent());
            assertTrue(hits.locator("mark").count() > 0, "what matched is marked");
        }
        assertEquals(List.of(), trouble);
    }

    @Test
    void whatMatchedLeadsToItsPlaceOnTheProjectsPage() {
        search("松委〔2021〕12号");
        Locator law = results().first().locator(".hits a", new Locator.LocatorOptions().setHasText("松委"));
        law.waitFor();
        law.click();
        page.waitForURL("**/projects/songjiang-zhengfu-bangongshi/**");
        String anchor = page.url().substring(page.url().indexOf('#'));
        assertTrue(
                page.locator("[id='" + anchor.substring(1) + "']").textContent().contains("松委〔2021〕12号"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "法律顾问 -外聘 | 法律顾问费 | 不含“外聘”。",
                "法律顾问 不含外聘 | 法律顾问费 | 不含“外聘”。",
                "国库 或 非税 | 财政国库业务经费 | “国库、非税”有一个就行。",
                "律师 政府 | 法律顾问费 | “律师”也找了“法律顾问”。",
                "大于3000万 | 东西部扶贫帮困 | 项目最近的金额多于 3,000 万元的，汇总表不在内。",
                "500万到600万 外事 | 外事交流管理 | 项目最近的金额在 500 万—600 万元之间的，汇总表不在内。",
                "三千七百七十八万 | 东西部扶贫帮困 | “三千七百七十八万”也按“37780000元”找。"
            })
    void howAQueryWasReadIsSaid(String typed, String first, String said) {
        search(typed);
        assertEquals(first, results().first().locator("h2").textContent());
        assertEquals(said, page.locator("[data-part=status] .read").textContent());
        assertEquals(List.of(), trouble);
    }

    @Test
    void whatHasOnlySomeOfTheWordsStandsApartAndSaysWhatItLacks() {
        search("课题调研 飞机票");
        assertTrue(status().startsWith("没有项目含有全部的词。"), status());
        assertEquals(0, page.locator("[data-part=list] > li").count());
        assertEquals("只含一部分词，缺少：飞机票", page.locator("[data-part=rest] h2.rest").textContent());
        assertEquals(
                "课题调研",
                page.locator("[data-part=rest-list] > li").first().locator("h2").textContent());
        assertEquals(List.of(), trouble);
    }

    @Test
    void aWrongCharacterIsCorrectedByWhatOccursAndTheTypedWordCanStillBeSearched() {
        search("会记管理");
        assertTrue(status().startsWith("找到的是“会计管理”。"), status());
        page.locator("[data-part=status] button", new Page.LocatorOptions().setHasText("仍要搜“会记管理”"))
                .click();
        page.waitForURL("**exact=1**");
        settled();
        assertTrue(status().startsWith("没有项目含有全部的词。"), status());
        search("东西部法判");
        assertFalse(status().contains("找到的是"), status());
        search("training");
        assertTrue(status().startsWith("没有找到。"), status());
        assertEquals(List.of(), trouble);
    }

    @Test
    void pagesAnswerDirectlyWithTheirFigures() {
        search("松江财政局");
        Locator answer = page.locator("[data-part=pages] li").first();
        assertEquals("部门", answer.locator("small").first().textContent());
        assertTrue(answer.textContent().contains("个项目"), answer.textContent());
        answer.locator("a").click();
        page.waitForURL("**/departments/songjiang-caizhengju/");
        search("松江人大");
        assertEquals(9, count(page.locator("[data-facet=department]"), "人民代表大会"), "all of the department: " + status());
        assertEquals(List.of(), trouble);
    }

    @Test
    void everySubmittedQueryIsAnEntryAndTypingIsOne() {
        search("法律顾问");
        int before = (int) page.evaluate("history.length");
        page.locator("[data-part=input]").fill("");
        page.locator("[data-part=input]").pressSequentially("出国");
        page.waitForURL("**q=%E5%87%BA%E5%9B%BD**");
        page.keyboard().press("Enter");
        settled();
        assertEquals(before + 1, page.evaluate("history.length"));
        assertTrue(page.title().startsWith("出国 - "), page.title());
        page.goBack();
        settled();
        assertEquals("法律顾问", page.locator("[data-part=input]").inputValue());
        assertTrue(status().startsWith("找到 4 个项目"), status());
    }

    @Test
    void yearAndStageAreThoseOfOneForm() {
        visit("year=2023&stage=target");
        assertTrue(status().contains("没有"), "2023 has only self-evaluations: " + status());
        visit("year=2023&stage=self-evaluation");
        int total = Integer.parseInt(status().replaceAll("\\D", ""));
        assertEquals(total, count(page.locator("[data-facet=year]"), "2023"));
        assertTrue(page.locator("[data-part=chosen]").textContent().contains("绩效自评"), "labels, never ids");
    }

    @Test
    void anUnknownChoiceInTheAddressIsSaidSo() {
        visit("q=%E5%9F%B9%E8%AE%AD&department=nobody");
        assertTrue(page.locator("[data-part=chosen]").textContent().contains("没有“nobody”这一项"));
        context.close();
        open(360, true);
        visit("stage=target");
        assertTrue(page.locator("[data-part=chosen]").textContent().contains("绩效目标"), "on a phone too");
    }

    @Test
    void indicatorsAreResultsOfTheirOwnAndAFileIsNamedAfterTheQuery() throws IOException {
        visit("q=%E6%BB%A1%E6%84%8F%E5%BA%A6&by=indicator");
        assertTrue(results().first().locator("h2").textContent().contains("满意度"));
        Download download =
                page.waitForDownload(() -> page.locator("[data-part=save]").click());
        assertEquals("mingzhang-满意度.csv", download.suggestedFilename());
        List<String> lines = Files.readAllLines(download.path());
        assertTrue(lines.getFirst()
                .endsWith("project_id,project,department,year,stage,amount_yuan,amount_basis,"
                        + "amount_words,roll_up,text,target,result,deviation,page"));
        assertEquals(results().count(), lines.size() - 1);
        assertEquals(List.of(), trouble);
    }

    @Test
    void indicatorsAndFindingsAreThoseOfTheChosenFormsVerdictsAndRules() {
        visit("q=%E4%BC%9A%E8%AE%A1%E7%AE%A1%E7%90%86&by=indicator&year=2023");
        assertTrue(results().count() > 1, "found by the name of its project");
        results().locator(".meta").allTextContents().forEach(facts -> assertTrue(facts.contains("2023 绩效自评"), facts));
        visit("by=indicator&verdict=restated");
        int some = results().count();
        assertTrue(some > 0);
        assertTrue(status().contains(some + " 条"), status());
        visit("by=finding&finding=cost-word");
        assertTrue(results().count() > 0);
        results().locator("h2").allTextContents().forEach(said -> assertTrue(said.contains("成本"), said));
    }

    @Test
    void aRangeWithoutItsEndLeavesThatAmountOut() {
        search("超过45万");
        int above = Integer.parseInt(status().replaceAll("个项目.*", "").replaceAll("\\D", ""));
        assertTrue(status().contains("金额多于 45 万元"), status());
        search("45万以上");
        assertEquals(
                above + 1, Integer.parseInt(status().replaceAll("个项目.*", "").replaceAll("\\D", "")));
    }

    @Test
    void aQuestionOfWhichOneWordOccursFindsWhatHasIt() {
        search("扶贫花了多少钱？");
        assertEquals("东西部扶贫帮困", page.locator("[data-part=rest-list] h2").first().textContent());
        search("疑点");
        assertTrue(page.locator("[data-part=pages] a").allTextContents().contains("疑点"));
    }

    @Test
    void theSlashKeyCanBeSwitchedOff() {
        search("法律顾问");
        page.locator("[data-part=slash]").uncheck();
        page.locator("[data-part=slash]").blur();
        page.keyboard().press("/");
        assertEquals(0, page.locator("[data-part=input]:focus").count());
        search("法律顾问");
        page.keyboard().press("/");
        assertEquals(0, page.locator("[data-part=input]:focus").count(), "remembered");
    }

    @Test
    void aResultKeepsItsHeightWhenWhatMatchedArrives() {
        page.route("**/data/projects/**", route -> {
            page.waitForTimeout(300);
            route.resume();
        });
        search("法律顾问");
        double before = results().first().boundingBox().height;
        results().first().locator(".hits a").first().waitFor();
        assertEquals(before, results().first().boundingBox().height, 1);
    }

    @Test
    void aQuotedPartIsExact() {
        search("\"绩效评价\"");
        assertEquals("财政监督绩效评价服务", results().first().locator("h2").textContent());
        assertEquals("找到 3 个项目。“绩效评价”要一字不差。", status());
        search("\"评价绩效\"");
        assertEquals(0, results().count());
    }

    @Test
    void whatIsNotThereIsSaidSoWithWhatWasTried() {
        search("養老");
        assertTrue(status().startsWith("没有找到。已经试过"), status());
        search("378万");
        assertTrue(status().startsWith("没有找到。已经试过"), status());
        assertEquals(0, results().count());
        page.locator("[data-part=status] button", new Page.LocatorOptions().setHasText("3778万元"))
                .click();
        settled();
        assertEquals("东西部扶贫帮困", results().first().locator("h2").textContent());
        assertEquals(List.of(), trouble);
    }

    @ParameterizedTest
    @CsvSource({"VPD, VPDN", "7780, 37", "≥9, ≥9", "委〔2021〕1, 松委〔2021〕12号"})
    void halfAWordIsFoundAndMarked(String typed, String within) {
        search(typed);
        assertTrue(status().startsWith("找到"), status());
        Locator hits =
                page.locator(".results .hits, .results h2").filter(new Locator.FilterOptions().setHasText(within));
        hits.first().waitFor();
        assertTrue(page.locator(".results mark").count() > 0);
        assertEquals(List.of(), trouble);
    }

    @Test
    void theEditorsPagesStandApartAndAreNotCounted() {
        search("上年结转资金");
        Locator pages = page.locator("[data-part=pages] li");
        pages.locator("small mark").first().waitFor();
        assertEquals("名词", pages.first().locator("a").textContent());
        assertTrue(
                pages.first().textContent().contains("上一年没用完、转到今年的钱"),
                pages.first().textContent());
        assertFalse(results().locator("h2").allTextContents().contains("名词"));
        pages.first().locator("a").click();
        page.waitForURL("**/glossary/");
        assertEquals(List.of(), trouble);
    }

    @Test
    void theBoxOnEveryPageAnswersWhileOneTypes() {
        List<String> asked = new ArrayList<>();
        page.onRequest(r -> asked.add(r.url()));
        page.navigate(server.root() + "methodology/");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertEquals(0, asked.stream().filter(u -> u.contains("search")).count(), "nothing before the box is entered");
        page.locator("header .find input").focus();
        page.keyboard().type("会计监督");
        Locator options = page.locator(".found li");
        // What matched the first characters may still be listed.
        page.waitForFunction("() => document.querySelector('.found li')?.textContent.startsWith('会计管理')");
        page.keyboard().press("ArrowDown");
        assertEquals(
                options.first().locator("a").getAttribute("id"),
                page.locator("header .find input").getAttribute("aria-activedescendant"));
        page.keyboard().press("Enter");
        page.waitForURL("**/projects/songjiang-caizhengju/kuaiji-guanli/");
        page.locator("header .find input").focus();
        page.keyboard().type("会计");
        options.first().waitFor();
        page.keyboard().press("Escape");
        assertFalse(options.first().isVisible());
        page.keyboard().press("Enter");
        page.waitForURL("**/search/?q=**");
        assertEquals(List.of(), trouble);
    }

    @Test
    void aBoxWithoutItsIndexStillLeadsToTheSearch() {
        page.route(
                "**/search/index.json",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("application/json")
                        .setBody("{")));
        page.navigate(server.root() + "years/");
        page.locator("header .find input").focus();
        page.keyboard().type("会计");
        page.waitForTimeout(400);
        assertEquals(0, page.locator(".found li").count());
        page.keyboard().press("Enter");
        page.waitForURL("**/search/?q=**");
        assertEquals(List.of(), trouble);
    }

    @ParameterizedTest
    @CsvSource({"kuaiji,会计,财务会计培训", "wljc,网络基础,财政网络基础平台(运维)", "vpnd,vpdn,VPDN、市局专线租赁费及灾备租赁服务"})
    void pinyinInitialsAndNearSpellingsLeadToWhatWasMeant(String typed, String meant, String first) {
        search(typed);
        assertTrue(status().contains("“" + meant + "”"), status());
        assertEquals(first, results().first().locator("h2").textContent().strip());
    }

    @Test
    void facetsCountWhatTheyWouldLeaveAndDoNotHideTheirAlternatives() {
        search("培训");
        String all = status();
        Locator years = page.locator("[data-facet=year]");
        years.locator("label", new Locator.LocatorOptions().setHasText("2024")).waitFor();
        int of2024 = count(years, "2024");
        int of2023 = count(years, "2023");
        assertTrue(of2023 > 0 && of2024 > 0);
        years.locator("label", new Locator.LocatorOptions().setHasText("2023")).click();
        page.waitForURL("**year=2023**");
        settled();
        assertEquals("找到 " + of2023 + " 个项目。", status());
        assertEquals(of2024, count(years, "2024"));
        page.goBack();
        settled();
        assertEquals(all, status());
        page.goForward();
        settled();
        assertEquals("找到 " + of2023 + " 个项目。", status());
        assertEquals(List.of(), trouble);
    }

    private static int count(Locator facet, String label) {
        return Integer.parseInt(facet.locator("label", new Locator.LocatorOptions().setHasText(label))
                .locator("small")
                .textContent());
    }

    @Test
    void resultsAreSortedAndSavedAsTheyAreListed() throws IOException {
        visit("q=%E7%AE%A1%E7%90%86&sort=amount");
        List<String> names = results().locator("h2").allTextContents();
        List<BigDecimal> amounts = new ArrayList<>();
        for (String facts : results().locator(".meta").allTextContents()) {
            amounts.add(
                    new BigDecimal(facts.replaceAll(".* ([0-9,.]+) 元.*", "$1").replace(",", "")));
        }
        assertEquals(
                amounts.stream().sorted(java.util.Comparator.reverseOrder()).toList(), amounts);
        Download download =
                page.waitForDownload(() -> page.locator("[data-part=save]").click());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals(
                "\ufeffproject_id,project,department,year,stage,amount_yuan,amount_basis,amount_words,roll_up,executed_share,"
                        + "other_forms,project_findings,page",
                lines.getFirst());
        for (int i = 0; i < names.size(); i++) {
            assertEquals(names.get(i), lines.get(i + 1).replaceFirst("^[^,]*,([^,]*),.*", "$1"));
        }
        assertTrue(status().equals("找到 " + (lines.size() - 1) + " 个项目。"), "all of " + status());
    }

    @Test
    void aReaderNeedsNoMouse() {
        page.navigate(server.root());
        page.locator("header .find input").focus();
        page.keyboard().type("会计");
        page.keyboard().press("Enter");
        page.waitForURL("**/search/?q=**");
        settled();
        page.keyboard().press("/");
        page.keyboard().press("End");
        page.keyboard().type(" 监督");
        page.waitForURL("**%E7%9B%91%E7%9D%A3**");
        settled();
        page.keyboard().press("ArrowDown");
        assertEquals("会计管理", page.evaluate("document.activeElement.textContent"));
        page.keyboard().press("Enter");
        page.waitForURL("**/projects/songjiang-caizhengju/kuaiji-guanli/");
        assertEquals(List.of(), trouble);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "__proto__",
                "constructor toString",
                "％％％",
                "\"",
                "“”",
                "(((((",
                "#|=¥",
                "=year:2024"
            })
    void hostileQueriesAreOnlyQueries(String typed) {
        search(typed);
        assertFalse(status().isEmpty());
        assertEquals(0, page.locator(".search script, .search img").count());
        assertEquals(List.of(), trouble);
    }

    @Test
    void aVeryLongQueryAndALoneSurrogateAreOnlyQueries() {
        search("税".repeat(10_000).substring(0, 3_000));
        assertTrue(status().startsWith("查询太长，只用了前 256 个字符。"), status());
        page.locator("[data-part=input]").fill("x");
        page.evaluate(
                "const i = document.querySelector('[data-part=input]'); i.value = '\\ud800会计\\udc00'; i.form.requestSubmit()");
        settled();
        assertTrue(status().contains("5"), status());
        assertEquals(List.of(), trouble);
    }

    @Test
    void filesThatAreMissingCutOrOutOfReachAreSaidSo() {
        page.route(
                "**/search/*/t/**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(200)
                        .setBody("{\"税\":\"AA")));
        search("税收");
        assertTrue(status().startsWith("索引的一个文件不完整。"), status());
        page.unroute("**/search/*/t/**");
        page.locator("[data-part=status] button").click();
        settled();
        assertTrue(status().startsWith("没有项目含有全部的词") || status().startsWith("找到"), status());
        page.route("**/search/*/m.json", route -> route.abort());
        search("税收");
        assertTrue(status().startsWith("读不到索引"), status());
        page.unroute("**/search/*/m.json");
        page.route(
                "**/search/*/m.json",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(404)));
        search("税收");
        assertTrue(status().startsWith("这个页面属于较早的一次发布"), status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"00000000\",{\"税收\":\"A\"}]", "{\"税收\":\"A\"}", "[]", "null", "<!doctype html>"})
    void aFileOfAnotherReleaseIsNoticed(String body) {
        page.route(
                "**/search/*/t/**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(200)
                        .setBody(body)));
        search("税收");
        assertTrue(status().startsWith("索引的一个文件不完整。"), status());
        assertEquals(List.of(), trouble);
    }

    @Test
    void aPageOfAnEarlierReleaseAsksToBeLoadedAgain() {
        search("会计");
        page.route(
                "**/search/*/*/**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(404)));
        page.locator("[data-part=input]").fill("培训 管理");
        page.locator("[data-part=status] button", new Page.LocatorOptions().setHasText("重新载入"))
                .waitFor();
        assertTrue(status().startsWith("这个页面属于较早的一次发布"), status());
        page.unroute("**/search/*/*/**");
        page.locator("[data-part=status] button").click();
        results().first().waitFor();
        assertTrue(status().startsWith("找到"), status());
    }

    @Test
    void withoutANetworkItSaysSoAndTriesAgain() {
        search("会计");
        context.setOffline(true);
        page.locator("[data-part=input]").fill("培训 管理");
        page.locator("[data-part=status] button", new Page.LocatorOptions().setHasText("再试一次"))
                .waitFor();
        assertTrue(status().startsWith("没有网络"), status());
        context.setOffline(false);
        page.locator("[data-part=status] button").click();
        results().first().waitFor();
        assertTrue(status().startsWith("找到"), status());
    }

    @Test
    void anIndexWithoutAProjectAnswersThatThereIsNone() throws IOException {
        Path content = folder.resolve("nothing");
        Files.createDirectories(content);
        Files.copy(Path.of("content/site.json"), content.resolve("site.json"));
        Path built = folder.resolve("empty");
        assertEquals("", Builds.build(content, built));
        try (SiteServer empty = new SiteServer(built)) {
            for (String query :
                    List.of("", "?q=%E7%A8%8E", "?q=wllj", "?q=378%E4%B8%87", "?q=%E7%A8%8E&year=2024&sort=amount")) {
                page.navigate(empty.root() + "search/" + query);
                settled();
                assertEquals(query.isEmpty() ? "" : "没有找到。", status().replaceFirst("。.*", "。"), query);
            }
            assertEquals(0, page.locator("[data-facet]:not([hidden])").count(), "facets without a choice");
        }
        assertEquals(List.of(), trouble);
    }

    @Test
    void withoutJavaScriptThePageSaysSoAndOffersTheLists() {
        context.close();
        open(360, false);
        page.navigate(server.root());
        page.locator("header .find input").fill("会计");
        page.locator("header .find input").press("Enter");
        page.waitForURL("**/search/?q=**");
        assertTrue(page.locator("main").innerText().contains("搜索要用到 JavaScript"));
        assertTrue(page.locator("main li a").allTextContents().containsAll(List.of("部门", "年度", "数据")));
        assertFalse(page.locator("[data-search]").isVisible());
    }

    @Test
    void itFitsAPhone() {
        context.close();
        open(360, true);
        for (String query : List.of("", "q=%E6%BB%A1%E6%84%8F%E5%BA%A6&page=5", "q=wllj", "q=%E9%A4%8A")) {
            visit(query);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"), query);
        }
        assertEquals(List.of(), trouble);
    }

    @Test
    void theBrowserAnswersAsLuceneDoes() throws IOException {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        List<Answers.Answer> answers = new ArrayList<>();
        String manifest = Answers.write(
                        entries.size(),
                        SearchEntries.source(Path.of("content")),
                        file -> {},
                        () -> new Sampling(entries, SEED).queries(650),
                        answers::add)
                .manifest()
                .value();
        assertTrue(Files.exists(site.resolve(manifest)), "the same index was published: " + manifest);
        assertAnswers(manifest, answers);
    }

    @Test
    void theBrowserAnswersAsLuceneDoesOnALargeSite() throws IOException {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        List<Answers.Answer> answers = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        String manifest = Answers.writeAsOfALargeSite(
                        SearchEntries.source(Path.of("content")),
                        files::add,
                        () -> new Sampling(entries, SEED).queries(650),
                        answers::add)
                .manifest()
                .value();
        page.route("**/search/**", route -> {
            String address = route.request().url();
            files.stream()
                    .filter(file -> address.endsWith("/" + file.path().value()))
                    .findFirst()
                    .ifPresentOrElse(
                            file -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                                    .setBody(new String(file.bytes(), StandardCharsets.UTF_8))),
                            route::resume);
        });
        assertAnswers(manifest, answers);
        Object grams = page.evaluate(
                "async manifest => Array.from((await mingzhangSearch.open('../' + manifest).start()).heavy).filter(t => t.length === 4).length",
                manifest);
        assertTrue((int) grams > 10, grams + " terms of four characters");
    }

    private static String answering() throws IOException {
        return "("
                + Files.readString(Path.of("src/test/resources/search/answer.js"))
                        .replaceFirst("^//.*", "") + ")";
    }

    /** Asks the index of a manifest what Lucene was asked. */
    private void assertAnswers(String manifest, List<Answers.Answer> answers) throws IOException {
        page.navigate(server.root() + "search/");
        String script = """
                async ([manifest, lines]) => {
                  const index = mingzhangSearch.open("../" + manifest);
                  const answer = ANSWER;
                  const out = [];
                  for (const line of lines) out.push(JSON.stringify(await answer(index, JSON.parse(line))));
                  return out;
                }""".replace("ANSWER", answering());
        List<String> expected = answers.stream().map(Answers.Answer::toJson).toList();
        List<?> lines = (List<?>) page.evaluate(script, List.of(manifest, expected));
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), String.valueOf(lines.get(i)), "seed " + SEED);
        }
    }

    @Test
    void theBrowserCutsTextAsJavaDoes() {
        List<String> texts = TokenSamples.of(20_000, SEED);
        page.navigate(server.root() + "search/");
        // The index has the traditional characters it needs; here all must be there.
        page.route("**/fold.json", route -> {
            String there = route.fetch().text();
            String release = there.substring(0, there.indexOf(',') + 1);
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(release + TokenSamples.foldTable() + "]"));
        });
        page.evaluate(
                "async () => mingzhangSearch.open(document.querySelector('[data-search]').dataset.search).ask({ query: '養老' }).then(() => 0)");
        Object cut = page.evaluate("""
                texts => texts.map(t => {
                  const s = JSON.parse(t);
                  const f = mingzhangSearch.fold(s);
                  return [f.origins.join(), ...mingzhangSearch.tokens(f.text).map(k => `${k.term} ${k.single} ${k.run} ${k.start} ${k.end}`),
                    ...mingzhangSearch.values(f.text).map(v => `${v.term} ${v.start} ${v.end}`)].join("\\n");
                })""", texts.stream().map(TokenSamples::toJson).toList());
        List<?> actual = (List<?>) cut;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertEquals(TokenSamples.cut(text), actual.get(i), () -> TokenSamples.toJson(text) + ", seed " + SEED);
        }
    }

    /** What is expected first of queries of many kinds, written down before they were run: the mean reciprocal rank of each kind. */
    @Test
    void whatIsExpectedFirstIsFoundFirst() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"));
        page.navigate(server.root() + "search/");
        List<?> ranks = (List<?>) page.evaluate("""
                async lines => {
                  const index = mingzhangSearch.open(document.querySelector("[data-search]").dataset.search);
                  const out = [];
                  for (const line of lines) {
                    const [, query, expected] = line.split("\\t");
                    const found = await index.ask({ query, count: 10 });
                    const projects = [...found.page, ...found.some.page];
                    const cards = await index.cards([...projects, ...found.pages]);
                    const ids = projects.map(d => cards.get(d)[0].split("/").pop());
                    const pages = found.pages.map(d => cards.get(d)[0]);
                    const ranks = expected.split("|").map(e => e[0] === "@" ? pages.findIndex(p => p.startsWith(e.slice(1))) : ids.indexOf(e));
                    const first = Math.min(...ranks.filter(r => r >= 0));
                    out.push(first < 10 ? 1 / (1 + first) : 0);
                  }
                  return out;
                }""", lines.subList(1, lines.size()));
        Map<String, List<Double>> classes = new java.util.TreeMap<>();
        for (int i = 0; i < ranks.size(); i++) {
            classes.computeIfAbsent(lines.get(i + 1).replaceFirst("\t.*", ""), c -> new ArrayList<>())
                    .add(((Number) ranks.get(i)).doubleValue());
        }
        assertTrue(ranks.size() >= 150, "at least 150 queries");
        double sum = 0;
        for (Map.Entry<String, List<Double>> each : classes.entrySet()) {
            double mean = each.getValue().stream().mapToDouble(r -> r).average().orElse(0);
            assertTrue(mean >= 0.85, each.getKey() + ": " + mean);
            sum += mean;
        }
        assertTrue(sum / classes.size() >= 0.95, classes.toString());
    }

    /** Script, manifest, terms, cards and facets: whatever is typed first, with an empty cache. */
    @Test
    void noFirstSearchOfTheCommittedContentCostsThirtyEightKilobytes() throws IOException {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        List<String> queries = new ArrayList<>(List.of("養老", "378万", "wllj", "代理记账 1200", "2024 松江 培训", "\"绩效评价\""));
        new Sampling(entries, SEED).queries(400).forEach(a -> queries.add(a.text()));
        page.navigate(server.root() + "search/");
        Object fetched = page.evaluate("""
                async queries => {
                  const plain = globalThis.fetch;
                  let urls = [];
                  globalThis.fetch = (u, o) => { urls.push(new URL(u).pathname.slice(1)); return plain(u, o); };
                  const out = [];
                  for (const query of queries) {
                    urls = [];
                    const index = mingzhangSearch.open(document.querySelector("[data-search]").dataset.search);
                    const found = await index.ask({ query, count: 10 });
                    await index.cards([...found.page, ...found.pages, ...found.some.page]);
                    await index.count(found, "year");
                    out.push([...new Set(urls)].join(" ") + (found.used === "all" && found.total ? "" : " -"));
                  }
                  return out;
                }""", queries);
        String script = page.locator("script[src*='assets/search.']")
                .getAttribute("src")
                .replace("../", "");
        Map<String, Integer> sizes = new java.util.TreeMap<>();
        List<?> each = (List<?>) fetched;
        for (int i = 0; i < queries.size(); i++) {
            int sum = size(sizes, script);
            String files = String.valueOf(each.get(i));
            boolean found = !files.endsWith(" -");
            for (String file : files.replace(" -", "").split(" ", -1)) {
                sum += size(sizes, file);
            }
            assertTrue(sum < (found ? 38_000 : 50_000), queries.get(i) + ": " + sum + " bytes");
        }
    }

    private static int size(Map<String, Integer> sizes, String file) throws IOException {
        Integer known = sizes.get(file);
        int size = known == null ? TokenSamples.gzipped(Files.readAllBytes(site.resolve(file))) : known;
        sizes.put(file, size);
        return size;
    }
}
