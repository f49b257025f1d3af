package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mingzhang.site.Builds;

/** A reader of the English pages, with their scripts. */
@DisplayName("In English")
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class EnglishSiteTest {
    /** Text of the page with Chinese in it, none of whose elements says so. */
    private static final String UNMARKED = """
            () => {
              const found = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = walk.nextNode(); text; text = walk.nextNode()) {
                const said = text.parentElement.closest("[lang]");
                if (/\\p{Script=Han}/u.test(text.data) && !said.getAttribute("lang").startsWith("zh")) found.push(text.data.trim());
              }
              return found;
            }""";

    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Path site = Builds.published();
        server = new SiteServer(site);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    private static Page open(String path) {
        Page page = browser.newPage();
        page.navigate(server.root() + path);
        return page;
    }

    private static Page search(String query) {
        Page page = open("en/search/?" + query);
        page.waitForSelector(".search:not([hidden]):not([aria-busy])");
        page.waitForCondition(
                () -> !page.locator("[data-part=status]").textContent().isBlank());
        return page;
    }

    private static List<?> unmarked(Page page) {
        return (List<?>) page.evaluate(UNMARKED);
    }

    @Test
    void noPageHasChineseThatItDoesNotMark() {
        Map<String, List<?>> found = new TreeMap<>();
        for (String path : PublishedPages.EVERY_KIND) {
            Page page = open("en/" + path);
            List<?> texts = unmarked(page);
            if (!texts.isEmpty()) {
                found.put(path, texts);
            }
            page.close();
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void theSwitchStaysOnThePageAndAtItsPlace() {
        String place = "projects/songjiang-caizhengju/kuaiji-guanli/#2024-target";
        Page page = open("en/" + place);
        page.locator(".top > a.language").click();
        page.waitForURL(server.root() + place);
        assertEquals("zh-CN", page.locator("html").getAttribute("lang"));
        page.locator(".top > a.language").click();
        page.waitForURL(server.root() + "en/" + place);
        assertEquals("en", page.locator("html").getAttribute("lang"));
        page.close();
    }

    @Test
    void theSwitchKeepsWhatIsSearchedFor() {
        Page page = search("q=%E5%9F%B9%E8%AE%AD&stage=target");
        page.locator(".top > a.language").click();
        page.waitForURL("**/search/?q=%E5%9F%B9%E8%AE%AD&stage=target");
        page.waitForCondition(
                () -> page.locator("[data-part=status]").textContent().startsWith("找到"));
        page.close();
    }

    @Test
    void aSearchIsAnsweredInEnglish() {
        Page page = search("q=%E5%9F%B9%E8%AE%AD");
        String status = page.locator("[data-part=status]").textContent();
        assertTrue(status.matches("(?s)[0-9]+ projects found\\..*"), status);
        page.waitForCondition(() -> page.locator("[data-facet=stage] label").count() > 0);
        assertTrue(page.locator("[data-facet=stage]").textContent().contains("target form"));
        assertEquals(List.of(), unmarked(page));
        page.locator("[data-facet=stage] label", new Page.LocatorOptions().setHasText("target form"))
                .locator("input")
                .check();
        page.waitForCondition(() -> page.locator(".chosen button").count() == 1);
        assertEquals("Stage: target form ×", page.locator(".chosen button").textContent());
        assertTrue(page.locator(".results .form").first().textContent().contains("CNY "));
        assertTrue(page.locator(".results a").first().getAttribute("href").contains("/en/projects/"));
        page.close();
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        Page page = search("q=qqqqzzzz");
        assertTrue(page.locator("[data-part=status]").textContent().startsWith("Nothing found."));
        page.close();
    }

    @Test
    void theBoxOnEveryPageLeadsToEnglishPages() {
        Page page = open("en/departments/");
        page.locator(".find input").fill("财政");
        page.waitForSelector("#found a");
        for (Object href :
                page.locator("#found a").evaluateAll("links => links.map(a => a.pathname)") instanceof List<?> l
                        ? l
                        : List.of()) {
            assertTrue(href.toString().startsWith("/en/"), href.toString());
        }
        assertEquals(List.of(), unmarked(page));
        page.close();
    }

    @Test
    void findingsAreFilteredInEnglish() {
        Page page = open("en/findings/?severity=question");
        page.waitForCondition(() ->
                page.locator(".finding-filter [role=status]").textContent().contains(" match"));
        assertEquals(List.of(), unmarked(page));
        page.close();
    }
}
