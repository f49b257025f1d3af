package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** How results are narrowed down, listed and saved. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchListTest extends SearchPages {
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
        instead(360, true);
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
                        + "amount_words,roll_up,text,target,result,deviation,page,part"));
        assertEquals(results().count(), lines.size() - 1);
        assertNoTrouble();
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
        assertNoTrouble();
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
        assertEquals(amounts.stream().sorted(Comparator.reverseOrder()).toList(), amounts);
        Download download =
                page.waitForDownload(() -> page.locator("[data-part=save]").click());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals(
                "\ufeffproject_id,project,department,year,stage,amount_yuan,amount_basis,amount_words,roll_up,executed_share,"
                        + "other_forms,project_findings,page,part",
                lines.getFirst());
        for (int i = 0; i < names.size(); i++) {
            assertEquals(names.get(i), lines.get(i + 1).replaceFirst("^[^,]*,([^,]*),.*", "$1"));
        }
        assertTrue(status().equals("找到 " + (lines.size() - 1) + " 个项目。"), "all of " + status());
    }

    @Test
    void theLowestAndTheHighestAmountAreTypedBesideTheBands() {
        search("培训");
        page.locator("[data-facet=amount] summary").click();
        page.locator("[data-part=least]").fill("30");
        page.locator("[data-part=least]").press("Enter");
        page.waitForURL("**30%E4%B8%87**");
        settled();
        page.locator("[data-part=most]").fill("50.5");
        page.locator("[data-part=most]").press("Enter");
        page.waitForURL("**50.5**");
        settled();
        assertEquals("培训 30万到50.5万", page.locator("[data-part=input]").inputValue());
        assertTrue(status().contains("30 万—50.5 万元之间"), status());
        int between = results().count();
        assertTrue(between > 0);
        page.locator("[data-part=least]").fill("");
        page.locator("[data-part=least]").press("Enter");
        page.waitForURL("**q=%E5%9F%B9%E8%AE%AD+50.5**");
        settled();
        assertEquals("培训 50.5万以下", page.locator("[data-part=input]").inputValue());
        page.goBack();
        settled();
        assertEquals("30", page.locator("[data-part=least]").inputValue());
        assertEquals(between, results().count());
        assertNoTrouble();
    }

    @Test
    void anEndThatIsLeftOutStandsBesideTheBandsAsItWasTyped() {
        search("培训 >50万 -车辆");
        assertEquals("50", page.locator("[data-part=least]").inputValue());
        assertEquals("", page.locator("[data-part=most]").inputValue());
        page.locator("[data-facet=amount] summary").click();
        page.locator("[data-part=most]").fill("300");
        page.locator("[data-part=most]").press("Enter");
        page.waitForURL("**300%E4%B8%87**");
        settled();
        assertEquals("培训 -车辆 50万到300万", page.locator("[data-part=input]").inputValue());
        assertNoTrouble();
    }
}
