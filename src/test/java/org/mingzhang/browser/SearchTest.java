package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.site.Builds;

/** What the search page finds in the committed content, in a real browser. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchTest extends SearchPages {
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
        assertNoTrouble();
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
                "三千七百七十八万 | 东西部扶贫帮困 | “三千七百七十八万”也按“37780000元”找。",
                "三千多万的项目 扶贫 | 东西部扶贫帮困 | 项目最近的金额在 3,000 万—4,000 万元之间的，汇总表不在内。",
                "600万左右 外事 | 外事交流管理 | 项目最近的金额在 540 万—660 万元之间的，汇总表不在内。",
                "会计 NOT \"培训\" 松江 | 会计管理 | 不含“培训”。",
                "(扶贫 OR 国库) AND 2020 | 财政国库业务经费 | “扶贫、国库”有一个就行。"
            })
    void howAQueryWasReadIsSaid(String typed, String first, String said) {
        search(typed);
        assertEquals(first, results().first().locator("h2").textContent());
        assertEquals(said, page.locator("[data-part=status] .read").textContent());
        assertNoTrouble();
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
        assertNoTrouble();
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
        assertNoTrouble();
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
        assertNoTrouble();
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
        assertNoTrouble();
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
        assertNoTrouble();
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
        assertNoTrouble();
    }

    @ParameterizedTest
    @CsvSource({"kuaiji,会计,财务会计培训", "wljc,网络基础,财政网络基础平台(运维)", "vpnd,vpdn,VPDN、市局专线租赁费及灾备租赁服务"})
    void pinyinInitialsAndNearSpellingsLeadToWhatWasMeant(String typed, String meant, String first) {
        search(typed);
        assertTrue(status().contains("“" + meant + "”"), status());
        assertEquals(first, results().first().locator("h2").textContent().strip());
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
        assertNoTrouble();
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
        assertNoTrouble();
    }

    @Test
    void anIndexWithoutAProjectAnswersThatThereIsNone(@TempDir Path folder) throws IOException {
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
        assertNoTrouble();
    }

    @Test
    void whatIsOnlyLeftOutLeavesAllOthers() {
        search("-培训");
        int without = Integer.parseInt(status().replaceAll("个项目.*", "").replaceAll("\\D", ""));
        search("培训");
        int with = Integer.parseInt(status().replaceAll("个项目.*", "").replaceAll("\\D", ""));
        visit("year=2020&year=2023&year=2024&year=2025");
        assertEquals(Integer.parseInt(status().replaceAll("\\D", "")), with + without);
    }

    @Test
    void aRangeIsKeptWhereNotAllWordsMatch() {
        search("三千万以上的飞机票");
        assertEquals(
                List.of("东西部扶贫帮困"), page.locator("[data-part=rest-list] h2").allTextContents());
        assertEquals("只含一部分词，缺少：飞机票", page.locator("[data-part=rest] h2.rest").textContent());
        search("五亿元以上 培训");
        assertEquals(0, results().count(), "no project has so much: " + status());
    }

    /** A word of fitting pieces, and one that is like another only in where it stands, are no corrections. */
    @ParameterizedTest
    @ValueSource(strings = {"没有结果", "下载数据", "按原文", "政府采购属性", "东西部法判"})
    void whatIsNoSlipIsNotCorrected(String typed) {
        search(typed);
        assertFalse(status().contains("找到的是"), status());
    }

    /** Each correction stands to the letter in what is found. */
    @ParameterizedTest
    @CsvSource({
        "扶贪帮困, 扶贫帮困",
        "外亊交流, 外事交流",
        "会记管理, 会计管理",
        "法律问顾, 法律顾问",
        "songjiang peixun, 松江 培训",
        "wzz, 稳增长",
        "yunnan 出访, 云南 出访"
    })
    void aSlipIsCorrectedByWhatOccurs(String typed, String meant) {
        search(typed);
        assertTrue(status().startsWith("找到的是“" + meant + "”。"), status());
        assertTrue(results().count() > 0);
        assertNoTrouble();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25万 援藏 | 东西部扶贫帮困 | ≤25.00(万元)",
                "13300元/人/月 | 非编人员工作经费 | ≤13300.00(元/人/月)",
                "5.8百万 | 外事交流管理 | 5,800,000.00元",
                "37,780千元 | 东西部扶贫帮困 | 37,780,000.00元",
                "两百八十二万五 | 松江区街镇村居网络租赁(运维)(历年已批复) | 2,825,000.00元",
                "九万零六百八十二块五 | 松江人大网络信息系统维护 | 90,682.50元"
            })
    void amountsAreReadAsTheyAreTypedAndPrinted(String typed, String first, String below) {
        search(typed);
        assertEquals(first, results().first().locator("h2").textContent());
        results()
                .first()
                .locator(".hits", new Locator.LocatorOptions().setHasText(below))
                .waitFor();
        assertNoTrouble();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "未达到 | search/?by=indicator&verdict=missed",
                "只写了目标 | search/?by=indicator&verdict=restated",
                "对不上 | findings/severities/contradiction/",
                "满意度 | indicators/satisfaction/",
                "2024年 | years/2024/",
                "隐私 | privacy/",
                "松江财政局 2023年 | departments/songjiang-caizhengju/2023/",
                "松江财政局的疑点有哪些 | findings/departments/songjiang-caizhengju/"
            })
    void whatThePagesSayIsAnsweredByThem(String typed, String address) {
        search(typed);
        List<String> links = page.locator("[data-part=pages] a").all().stream()
                .map(link -> String.valueOf(link.evaluate("a => a.href")).replace(root(), ""))
                .toList();
        assertTrue(links.contains(address), typed + ": " + links);
        assertTrue(address.startsWith("privacy")
                || page.locator("[data-part=pages] li")
                        .nth(links.indexOf(address))
                        .textContent()
                        .matches(".*[0-9].*"));
    }
}
