package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.page.AccessibilityCheck;
import org.mingzhang.site.Builds;

/** What can be measured of how the published pages look: accessibility, text in charts, and the printed page. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class LookTest {
    private static final String AXE = """
            async rules => (await axe.run(document, { ...rules, resultTypes: ['violations'] })).violations.flatMap(
                v => v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ' ' + n.any.map(a => a.message).join(' ')))
            """;

    /** What would be cut: a chart that may be broken over two pages, or is higher than one, or wider than the paper. */
    private static final String CUT = """
            ([width, height]) => Array.from(document.querySelectorAll('svg.chart')).filter(c => c.getClientRects().length).filter(c => {
              const box = c.getBoundingClientRect();
              return getComputedStyle(c).breakInside !== 'avoid' || box.height > height || box.right > width + 1;
            }).map(c => c.querySelector('title').textContent)
            """;

    /** A4 at 96 dots an inch without margins of 1 cm. */
    private static final int PAPER_WIDTH = 718;

    private static final int PAPER_HEIGHT = 1047;

    private static final List<String> LANGUAGES = List.of("", "en/");

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

    private interface Look {
        List<?> at(Page page);
    }

    /** What is wrong with each page in both languages, after its address. */
    private static List<String> everyPage(Browser.NewContextOptions options, Look look) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = browser.newContext(options.setLocale("zh-CN"))) {
            Page page = context.newPage();
            for (String path : inBothLanguages()) {
                page.navigate(server.root() + path);
                look.at(page).forEach(fault -> wrong.add(path + ": " + fault));
            }
        }
        return wrong;
    }

    private static List<String> inBothLanguages() {
        return PublishedPages.EVERY_KIND.stream()
                .flatMap(path -> LANGUAGES.stream().map(language -> language + path))
                .toList();
    }

    private static Browser.NewContextOptions screen(int width, String scheme) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.valueOf(scheme));
    }

    /** How a reader may have set up the screen. */
    private record Setting(int width, ColorScheme scheme, ForcedColors forced) {
        void on(Page page) {
            page.setViewportSize(width, 900);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
        }

        /** Only colours differ between light and dark, and looking at everything again takes minutes. */
        Map<String, Object> rules() {
            return scheme == ColorScheme.DARK ? Map.of("runOnly", List.of("color-contrast")) : Map.of("reporter", "v1");
        }
    }

    private static final List<Setting> SETTINGS = List.of(
            new Setting(1280, ColorScheme.LIGHT, ForcedColors.NONE),
            new Setting(1280, ColorScheme.DARK, ForcedColors.NONE),
            new Setting(360, ColorScheme.LIGHT, ForcedColors.NONE),
            new Setting(360, ColorScheme.DARK, ForcedColors.NONE),
            new Setting(1280, ColorScheme.LIGHT, ForcedColors.ACTIVE));

    @Test
    void noPageViolatesARuleOfAccessibility() {
        String axe = resource("/browser/axe.min.js");
        assertEquals(List.of(), everyPage(screen(1280, "LIGHT").setBypassCSP(true), page -> {
            page.evaluate(axe);
            List<String> wrong = new ArrayList<>();
            for (Setting setting : SETTINGS) {
                setting.on(page);
                ((List<?>) page.evaluate(AXE, setting.rules())).forEach(fault -> wrong.add(setting + " " + fault));
            }
            return wrong;
        }));
    }

    @Test
    void theStatementSaysWhatWasChecked() {
        AccessibilityCheck said = AccessibilityCheck.load();
        assertEquals(PublishedPages.EVERY_KIND.size(), said.pages(), "pages");
        assertEquals(LANGUAGES.size(), said.languages(), "languages");
        assertEquals(SETTINGS.size(), said.settings(), "settings");
        assertEquals(0, said.faults(), "faults, by the test above");
        assertTrue(resource("/browser/axe.min.js").startsWith("/*! axe v" + said.axe() + "\n"), said.axe());
    }

    /** The spacing that a reader may ask for, WCAG 2.2, 1.4.12. */
    private static final String SPACED = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }
            """;

    private static final String WIDER = """
            () => document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : []
            """;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTextInAChartOverlapsAnotherOrLeavesItAndNoPageIsWiderThanItsScreen(boolean spaced) {
        assertEquals(List.of(), everyPage(screen(1280, "LIGHT").setBypassCSP(true), page -> {
            page.evaluate("document.querySelectorAll('main details:not(.place)').forEach(d => { d.open = true; })");
            if (spaced) {
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
            }
            List<Object> wrong = new ArrayList<>();
            for (int width : List.of(1280, 360, 320)) {
                page.setViewportSize(width, 900);
                wrong.addAll((List<?>) page.evaluate(ChartTexts.OVERLAPS));
                wrong.addAll((List<?>) page.evaluate(WIDER));
            }
            return wrong;
        }));
    }

    @Test
    void noChartIsCutOnPaper() {
        assertEquals(List.of(), everyPage(screen(PAPER_WIDTH, "LIGHT"), page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return (List<?>) page.evaluate(CUT, List.of(PAPER_WIDTH, PAPER_HEIGHT));
        }));
    }

    @Test
    void aDarkScreenIsPrintedInInk() {
        try (BrowserContext context = browser.newContext(screen(PAPER_WIDTH, "DARK"))) {
            Page page = context.newPage();
            page.navigate(server.root() + "projects/songjiang-caizhengju/kuaiji-guanli/");
            page.evaluate("document.documentElement.dataset.theme = 'dark'");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(List.of("rgb(0, 0, 0)", "rgb(0, 0, 0)", "rgb(255, 255, 255)"), page.evaluate("""
                            () => [getComputedStyle(document.querySelector('h1')).color,
                                getComputedStyle(document.querySelector('svg.chart text')).fill,
                                getComputedStyle(document.body).backgroundColor]
                            """));
        }
    }

    @Test
    void aProjectIsPrintedOnA4() {
        try (BrowserContext context = browser.newContext(screen(PAPER_WIDTH, "DARK"))) {
            Page page = context.newPage();
            page.navigate(server.root() + "projects/songjiang-caizhengju/kuaiji-guanli/");
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertTrue(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(LookTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
