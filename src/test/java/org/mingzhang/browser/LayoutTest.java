package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.site.Builds;

/** How home, departments, years and regions of the published content are laid out, narrow and wide, with a reader's own text spacing and without. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class LayoutTest {
    private static final List<String> PAGES = List.of(
            "",
            "departments/shanghai-caizhengju/",
            "departments/songjiang-caizhengju/",
            "departments/songjiang-caizhengju/2023/",
            "departments/songjiang-renda-bangongshi/",
            "departments/songjiang-zhengfu-bangongshi/",
            "years/2023/",
            "years/2024/",
            "regions/songjiang/");

    /** The text spacing that a reader may set, by rule 1.4.12 of WCAG. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    /** Lines of text in the header, in tables and in lists that lie on one another, and a page wider than its screen. */
    private static final String FAULTS = """
            () => {
              const found = document.documentElement.scrollWidth > innerWidth ? ['wide ' + document.documentElement.scrollWidth] : [];
              const boxes = [];
              for (const e of document.querySelectorAll('.top a, .top summary, .top input, .top button, .tabs a, .key li, .stops li,'
                  + ' .ranked tbody :is(th, td) > :not(.barred), .barred > *, .rows li > *, .rows li > a > *, .parts :is(h3, li, svg), .coverage td')) {
                if (!e.checkVisibility()) continue;
                for (const b of e.getClientRects()) if (b.width > 1 && b.height > 1) boxes.push({ e, b });
              }
              boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
                if (one.e.contains(other.e) || other.e.contains(one.e)) return;
                const across = Math.min(one.b.right, other.b.right) - Math.max(one.b.left, other.b.left);
                const down = Math.min(one.b.bottom, other.b.bottom) - Math.max(one.b.top, other.b.top);
                if (across > 2 && down > 6) found.push(one.e.textContent.trim().slice(0, 30) + ' / ' + other.e.textContent.trim().slice(0, 30));
              }));
              return found;
            }
            """;

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

    private static BrowserContext screen(int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 780).setBypassCSP(true));
    }

    @ParameterizedTest
    @CsvSource({"320,false", "320,true", "360,false", "360,true", "1280,false", "1280,true"})
    void nothingLiesOnAnotherAndNoPageIsWiderThanItsScreen(int width, boolean spaced) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = screen(width)) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(server.root() + path);
                if (spaced) {
                    page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
                }
                ((List<?>) page.evaluate(FAULTS)).forEach(fault -> wrong.add(path + ": " + fault));
                ((List<?>) page.evaluate(ChartTexts.OVERLAPS)).forEach(fault -> wrong.add(path + ": " + fault));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theHeaderIsOneRow() {
        for (int width : List.of(320, 360, 1280)) {
            try (BrowserContext context = screen(width)) {
                Page page = context.newPage();
                page.navigate(server.root());
                assertEquals(56, page.evaluate("document.querySelector('.top').offsetHeight"), "at " + width);
            }
        }
    }

    @Test
    void theMenuOfAPhoneLeadsToEverySection() {
        try (BrowserContext context = screen(360)) {
            Page page = context.newPage();
            page.navigate(server.root());
            page.click(".menu summary");
            assertTrue((boolean) page.evaluate("Array.from(document.querySelectorAll('.menu a, .menu button'))"
                    + ".every(a => a.checkVisibility() && a.offsetHeight >= 24)"));
            page.keyboard().press("Escape");
            assertEquals(false, page.evaluate("document.querySelector('.menu').open"));
        }
    }

    /** At a width of 360 px: home in four and a half screens of 780 px, a department in five, a project of one year and ten indicators in 4,000 px. */
    @ParameterizedTest
    @CsvSource({
        "'',3510",
        "departments/shanghai-caizhengju/,3900",
        "departments/songjiang-caizhengju/,3900",
        "departments/songjiang-renda-bangongshi/,3900",
        "departments/songjiang-zhengfu-bangongshi/,3900",
        "projects/songjiang-caizhengju/zhengfu-caigou-guanli/,4000"
    })
    void aPhoneNeedsFewScreens(String path, int most) {
        try (BrowserContext context = screen(360)) {
            Page page = context.newPage();
            for (String language : List.of("", "en/")) {
                page.navigate(server.root() + language + path);
                Number height = (Number) page.evaluate("document.documentElement.scrollHeight");
                assertTrue(height.doubleValue() <= most, language + path + " is " + height + " px high");
            }
        }
    }

    @Test
    void aTableIsSortedOnAPhone() {
        try (BrowserContext context = screen(360)) {
            Page page = context.newPage();
            page.navigate(server.root() + "departments/songjiang-caizhengju/2023/");
            page.selectOption(".sort-by select", "2");
            assertEquals(
                    "政府采购管理",
                    page.textContent(".ranked tbody tr:last-child th a"),
                    "by what was spent of the initial budget, most first");
        }
    }
}
