package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a reader does with the search: types, walks, goes back, on a phone, without a mouse or a script. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchHandTest extends SearchPages {
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
    void theBoxOnEveryPageAnswersWhileOneTypes() {
        List<String> asked = new ArrayList<>();
        page.onRequest(r -> asked.add(r.url()));
        page.navigate(root() + "methodology/");
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
        assertNoTrouble();
    }

    @Test
    void aBoxWithoutItsIndexStillLeadsToTheSearch() {
        page.route(
                "**/search/index.json",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("application/json")
                        .setBody("{")));
        page.navigate(root() + "years/");
        page.locator("header .find input").focus();
        page.keyboard().type("会计");
        page.waitForTimeout(400);
        assertEquals(0, page.locator(".found li").count());
        page.keyboard().press("Enter");
        page.waitForURL("**/search/?q=**");
        assertNoTrouble();
    }

    @Test
    void aReaderNeedsNoMouse() {
        page.navigate(root());
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
        assertNoTrouble();
    }

    @Test
    void withoutJavaScriptThePageSaysSoAndOffersTheLists() {
        instead(360, false);
        page.navigate(root());
        page.locator("header .find input").fill("会计");
        page.locator("header .find input").press("Enter");
        page.waitForURL("**/search/?q=**");
        assertTrue(page.locator("main").innerText().contains("搜索要用到 JavaScript"));
        assertTrue(page.locator("main li a").allTextContents().containsAll(List.of("部门", "年度", "数据")));
        assertFalse(page.locator("[data-search]").isVisible());
    }

    @Test
    void itFitsAPhone() {
        instead(360, true);
        for (String query : List.of("", "q=%E6%BB%A1%E6%84%8F%E5%BA%A6&page=5", "q=wllj", "q=%E9%A4%8A")) {
            visit(query);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"), query);
        }
        assertNoTrouble();
    }

    @Test
    void backAndForwardReturnToTheLineThatWasRead() {
        search("培训");
        page.locator("[data-part=more]").click();
        settled();
        page.evaluate("scrollTo(0, 1500)");
        page.waitForFunction("() => history.state && history.state.y === 1500");
        String read =
                "() => Array.from(document.querySelectorAll('.results h2 a')).find(a => a.getBoundingClientRect().top > 0).textContent";
        Object before = page.evaluate(read);
        page.evaluate(
                "Array.from(document.querySelectorAll('.results h2 a')).find(a => a.getBoundingClientRect().top > 0).click()");
        page.waitForURL("**/projects/**");
        page.goBack();
        settled();
        page.waitForFunction("() => scrollY === 1500");
        assertEquals(before, page.evaluate(read));
        page.evaluate("scrollTo(0, 0)");
        page.locator("[data-part=input]").fill("出国");
        page.keyboard().press("Enter");
        page.waitForURL("**q=%E5%87%BA%E5%9B%BD**");
        settled();
        page.goBack();
        settled();
        assertEquals("培训", page.locator("[data-part=input]").inputValue());
        assertEquals(0, page.evaluate("scrollY"), "where the box is");
    }

    @Test
    void whatAResultSaysHasTheWholeWidth() {
        search("人大履职培训");
        double row = results().first().boundingBox().width;
        assertEquals(row, results().first().locator(".form").boundingBox().width, 1);
        assertEquals("block", results().first().locator(".form").evaluate("p => getComputedStyle(p).display"));
    }
}
