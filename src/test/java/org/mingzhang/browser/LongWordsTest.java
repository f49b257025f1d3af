package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.site.Builds;

/** Words without a place to break, as long as content may have them, in every printed text, address and editors' page. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class LongWordsTest {
    private static final Path GOOD = Path.of("src/test/resources/sites/ok-small/content");
    private static final Pattern TEXT = Pattern.compile(
            "\"(title|description|publisher|name|kind|form|implementingUnit|nature|category|performanceType|summary|overall|annual"
                    + "|completion|number|section|group|item|quantity|unitPrice|periods|subcategory|target|actual|deviation|rate|note|total)\""
                    + "(\\s*:\\s*)\"([^\"]*)\"");

    /** The innermost elements that end beyond the right edge. */
    private static final String WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [document.documentElement.scrollWidth + '', ...Array.from(document.querySelectorAll('body *'))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.wide, pre'))
                .slice(-3).map(e => e.outerHTML.slice(0, 90))]
            """;

    @TempDir
    static Path folder;

    private static final List<String> PAGES = new ArrayList<>();

    @BeforeAll
    static void buildsASiteOfLongWords() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target, file.toString().endsWith(".json") ? lengthened(file) : Files.readString(file));
            }
        }
        // The page for missing addresses would look for its styles below the base address.
        Path site = content.resolve("site.json");
        Files.writeString(site, Files.readString(site).replaceFirst("\"baseUrl\": \"[^\"]*\",", ""));
        Files.writeString(content.resolve("pages/guanyu.md"), page());
        Files.writeString(
                content.resolve("notes/jiangcheng-wenhuaju/shequ-tushuguan.md"), page().replaceFirst("# ", "## "));
        assertEquals("", Builds.build(content, folder.resolve("site")));
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            files.filter(f -> f.toString().endsWith(".html"))
                    .map(f -> folder.resolve("site").relativize(f).toString())
                    .sorted()
                    .forEach(PAGES::add);
        }
    }

    private static String lengthened(Path file) throws IOException {
        return TEXT.matcher(Files.readString(file))
                .replaceAll(field ->
                        Matcher.quoteReplacement("\"" + field.group(1) + "\"" + field.group(2) + "\"" + field.group(3)
                                + "w".repeat(Math.max(0, 200 - field.group(3).length())) + "\""));
    }

    private static String page() {
        String word = "W".repeat(150);
        return "# " + word + "\n\n## " + word + "\n\n" + word + " `" + word + "` [" + word + "](https://example.org/"
                + word + ")\n\n"
                + "<https://example.org/" + word + ">\n\n- " + word + "\n\n> " + word + "\n\n```\n" + word + "\n```\n\n"
                + "|" + "列|".repeat(40) + "\n|" + "-|".repeat(40) + "\n|" + "数|".repeat(40) + "\n\n|甲|乙|\n|-|-|\n|"
                + word + "|" + word + "|\n";
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void noPageIsWiderThanTheScreen(int width) {
        List<String> wide = new ArrayList<>();
        try (SiteServer server = new SiteServer(folder.resolve("site"));
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(server.root() + path);
                List<?> over = (List<?>) page.evaluate(WIDE);
                if (!over.isEmpty()) {
                    wide.add(path + " " + over);
                }
            }
        }
        assertEquals(List.of(), wide, () -> String.join("\n", wide));
    }

    @Test
    void aWideTableScrollsOnItsOwn() {
        try (SiteServer server = new SiteServer(folder.resolve("site"));
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
            Page page = context.newPage();
            page.navigate(server.root() + "guanyu/index.html");
            assertEquals(
                    true,
                    page.evaluate("() => { const w = document.querySelector('.wide'); w.focus();"
                            + " return document.activeElement === w && w.scrollWidth > w.clientWidth; }"));
        }
    }
}
