package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.site.Builds;

/** A reader walks through the published site in a real browser. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class WalkTest {

    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = new SiteServer(Builds.published());
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    private record Visit(BrowserContext context, Page page, List<String> trouble) implements AutoCloseable {
        static Visit of(int width, String scheme, boolean script) {
            BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(ColorScheme.valueOf(scheme))
                    .setJavaScriptEnabled(script)
                    .setLocale("zh-CN"));
            Page page = context.newPage();
            List<String> trouble = new ArrayList<>();
            page.onConsoleMessage(m -> {
                if (m.type().equals("error") || m.type().equals("warning")) {
                    trouble.add(page.url() + ": " + m.text());
                }
            });
            page.onPageError(e -> trouble.add(page.url() + ": " + e));
            page.onRequest(r -> {
                if (!r.url().startsWith(server.root())) {
                    trouble.add("request to " + r.url());
                }
            });
            page.onResponse(r -> {
                if (r.status() >= 400) {
                    trouble.add(r.status() + " for " + r.url());
                }
            });
            return new Visit(context, page, trouble);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280,LIGHT,true",
        "1280,DARK,true",
        "360,LIGHT,true",
        "360,DARK,true",
        "1280,LIGHT,false",
        "360,LIGHT,false"
    })
    void aReaderWalksFromHomeToTheDocumentWithoutTrouble(int width, String scheme, boolean script) {
        try (Visit visit = Visit.of(width, scheme, script)) {
            Page page = visit.page();
            page.navigate(server.root());
            assertEquals("明账", page.locator(".brand").textContent());
            assertEquals("107 项指标的“实际完成值”，没有一项与目标不同", page.locator("h1").textContent());
            follow(page, "上海市松江区财政局");
            assertTrue(page.locator("main").textContent().contains("15,442,480.00"));
            follow(page, "2023 年");
            follow(page, "政府采购管理");
            assertTrue(page.locator(".lead").textContent().startsWith("2023 年年初预算 20,000 元，调整为 5,600 元，全部支出；"));
            follow(page, "上海市松江区财政局2023年度财政项目支出绩效自评表");
            assertTrue(page.locator("main").textContent().contains("没有写明"));
            assertEquals(List.of(), visit.trouble());
        }
    }

    private static void follow(Page page, String text) {
        page.locator("main")
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click();
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "360,LIGHT", "360,DARK"})
    void noPageScrollsSideways(int width, String scheme) {
        try (Visit visit = Visit.of(width, scheme, true)) {
            List<String> wide = new ArrayList<>();
            for (String path : PublishedPages.EVERY_KIND) {
                visit.page().navigate(server.root() + path);
                Object over = visit.page().evaluate("document.documentElement.scrollWidth - innerWidth");
                if (((Number) over).intValue() > 0) {
                    wide.add(path + " by " + over);
                }
            }
            assertEquals(List.of(), wide);
            assertEquals(List.of(), visit.trouble());
        }
    }

    @Test
    void aLongTableIsFilteredByWords() {
        try (Visit visit = Visit.of(1280, "LIGHT", true)) {
            Page page = visit.page();
            page.navigate(server.root() + "indicators/");
            Locator table = page.locator(".filter + table.sortable").first();
            int all = table.locator("tbody tr:visible").count();
            assertTrue(all > 2, () -> all + " rows");
            page.locator(".filter input").first().fill("满意度");
            List<String> named = table.locator("tbody tr").allTextContents().stream()
                    .filter(row -> row.contains("满意度"))
                    .toList();
            assertFalse(named.isEmpty());
            assertEquals(named, table.locator("tbody tr:visible").allTextContents());
            page.locator(".filter input").first().fill("");
            assertEquals(all, table.locator("tbody tr:visible").count());
            assertEquals(List.of(), visit.trouble());
        }
    }

    @Test
    void theLinkOfAnIndicatorIsCopied() {
        try (Visit visit = Visit.of(1280, "LIGHT", true)) {
            visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = visit.page();
            page.navigate(server.root() + "projects/songjiang-caizhengju/zhengfu-caigou-guanli/");
            Locator row = page.locator("[id='2023-self-evaluation-1']");
            row.locator("summary").first().press("Enter");
            row.locator(".doings button", new Locator.LocatorOptions().setHasText("复制链接"))
                    .press("Enter");
            assertEquals(
                    server.root() + "projects/songjiang-caizhengju/zhengfu-caigou-guanli/#2023-self-evaluation-1",
                    page.evaluate("navigator.clipboard.readText()"));
            assertEquals(List.of(), visit.trouble());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void aLongPageSaysWhereOneIs(int width) {
        try (Visit visit = Visit.of(width, "LIGHT", true)) {
            Page page = visit.page();
            page.navigate(server.root() + "findings/");
            Locator place = page.locator(".place summary");
            assertEquals("本页目录", place.textContent());
            page.evaluate("document.querySelector('[data-id=no-basis]').scrollIntoView()");
            placeIs(page, "按规则");
            assertEquals("本页目录 › 按规则", place.textContent());
            place.press("Enter");
            page.locator(".place a", new Page.LocatorOptions().setHasText("按文件"))
                    .press("Enter");
            placeIs(page, "按文件");
            assertFalse(page.locator(".place ol").isVisible());
            assertEquals(List.of(), visit.trouble());
        }
    }

    private static void placeIs(Page page, String heading) {
        page.locator(".place b", new Page.LocatorOptions().setHasText(heading)).waitFor();
    }

    @Test
    void lightAndDarkAreSwitchedAndRemembered() {
        try (Visit visit = Visit.of(1280, "LIGHT", true)) {
            Page page = visit.page();
            page.navigate(server.root());
            String light = paper(page);
            page.locator(".top > .theme").press("Enter");
            String dark = paper(page);
            assertNotEquals(light, dark);
            page.navigate(server.root() + "departments/");
            assertEquals(dark, paper(page));
            page.locator(".top > .theme").press("Enter");
            assertEquals(light, paper(page));
            assertEquals(List.of(), visit.trouble());
        }
    }

    private static String paper(Page page) {
        return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void aTableSortsByTheColumnThatIsClicked() {
        try (Visit visit = Visit.of(1280, "LIGHT", true)) {
            Page page = visit.page();
            page.navigate(server.root() + "departments/songjiang-renda-bangongshi/");
            Locator table = page.locator("table.sortable", new Page.LocatorOptions().setHasText("人代会会议"));
            Locator header = table.locator("thead th", new Locator.LocatorOptions().setHasText("年度资金申请总额"));
            header.locator("button").click();
            assertEquals("descending", header.getAttribute("aria-sort"));
            assertTrue(table.locator("tbody tr").first().textContent().contains("1,060,000.00"));
            header.locator("button").click();
            assertEquals("ascending", header.getAttribute("aria-sort"));
            assertTrue(table.locator("tbody tr").first().textContent().contains("90,682.50"));
            assertEquals(List.of(), visit.trouble());
        }
    }
}
