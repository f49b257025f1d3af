package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search says when its files cannot be read, each by its real cause. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchTroubleTest extends SearchPages {
    @Test
    void filesThatAreMissingCutOrOutOfReachAreSaidSo() {
        answer("**/search/*/t/**", 200, "{\"税\":\"AA");
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
        answer("**/search/*/m.json", 404, "");
        search("税收");
        assertTrue(status().startsWith("服务器上没有索引的文件"), status());
        answer("**/search/index.json", 200, "{\"at\":\"another/\"}");
        search("税收");
        assertTrue(status().startsWith("这个页面属于较早的一次发布"), status());
    }

    @Test
    void thePageIsBusyUntilTheCauseIsKnown() {
        page.addInitScript("const get = fetch; window.fetch = (at, ...more) => String(at).endsWith('/index.json')"
                + " ? new Promise(go => setTimeout(go, 400)).then(() => get(at, ...more)) : get(at, ...more)");
        answer("**/search/*/m.json", 404, "");
        search("税收");
        assertTrue(status().startsWith("服务器上没有索引的文件"), status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"00000000\",{\"税收\":\"A\"}]", "{\"税收\":\"A\"}", "[]", "null", "<!doctype html>"})
    void aFileOfAnotherReleaseIsNoticed(String body) {
        answer("**/search/*/t/**", 200, body);
        search("税收");
        assertTrue(status().startsWith("索引的一个文件不完整。"), status());
        assertNoTrouble();
    }

    @Test
    void aPageOfAnEarlierReleaseAsksToBeLoadedAgain() {
        search("会计");
        answer("**/search/*/*/**", 404, "");
        answer("**/search/index.json", 200, "{\"at\":\"another/\"}");
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
    void aScriptThatDoesNotBeginIsToldByItsCause() {
        Locator told = page.locator(".unanswered .late");
        answer("**/assets/search.*.js", 200, "let later = ?.;");
        page.navigate(root() + "search/?q=%E7%A8%8E");
        page.waitForTimeout(4_500);
        assertTrue(told.isVisible() && told.textContent().contains("可能太旧"), told.textContent());
        page.unroute("**/assets/search.*.js");
        answer("**/assets/search.*.js", 404, "");
        page.navigate(root() + "search/?q=%E7%A8%8E");
        page.waitForTimeout(4_500);
        assertTrue(told.isVisible() && told.textContent().startsWith("服务器上没有"), told.textContent());
        page.unroute("**/assets/search.*.js");
        page.route("**/assets/search.*.js", Route::abort);
        page.navigate(root() + "search/?q=%E7%A8%8E");
        page.waitForTimeout(4_500);
        assertTrue(told.isVisible() && told.textContent().contains("没有回应"), told.textContent());
    }

    @Test
    void aPageOpenedFromDiskSaysSo() {
        page.navigate(site().resolve("search/index.html").toUri() + "?q=%E7%A8%8E");
        settled();
        assertTrue(status().startsWith("这个页面是从硬盘打开的"), status());
    }

    @Test
    void whatIsOnlyNeededWhereNothingWasFoundIsMissedAloud() {
        answer("**/assets/more.*.js", 404, "");
        search("会计管理");
        assertTrue(status().startsWith("找到"), status());
        search("会记管理");
        assertTrue(status().startsWith("服务器上没有索引的文件"), status());
    }
}
