package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mingzhang.browser.ChartTexts;
import org.mingzhang.browser.Chromium;

/** Puts every chart on one page, for looking at: {@code target/gallery/index.html}, and {@code dark.html}. Never published. */
class GalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final int WIDE = 400;

    @Test
    void everyChartStandsInTheGallery() throws IOException {
        Files.createDirectories(GALLERY);
        String light = page("light");
        Files.writeString(GALLERY.resolve("index.html"), light, StandardCharsets.UTF_8);
        Files.writeString(GALLERY.resolve("dark.html"), page("dark"), StandardCharsets.UTF_8);
        assertTrue(ChartCases.all().keySet().stream().allMatch(light::contains));
    }

    /** The texts are measured as drawn, in the type that a reader gets. */
    @Test
    @EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
    void noTextOfTheGalleryOverlapsAnotherOrLeavesItsChart() throws IOException {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newPage();
            page.setContent(page("light"));
            assertEquals(List.of(), page.evaluate(ChartTexts.OVERLAPS));
        }
    }

    private static String page(String theme) throws IOException {
        String css = Files.readString(Path.of("src", "main", "web", "chart.css"));
        StringBuilder html = new StringBuilder("<!doctype html><html lang=zh-CN data-theme=" + theme
                + "><meta charset=utf-8><style>" + css + FRAME + "</style><main>");
        for (Map.Entry<String, Chart> entry : ChartCases.all().entrySet()) {
            Chart chart = entry.getValue();
            html.append(chart.width() > WIDE ? "<figure class=wide>" : "<figure>")
                    .append(Svg.of(chart))
                    .append("<figcaption>")
                    .append(entry.getKey())
                    .append("<br>")
                    .append(chart.description())
                    .append("</figcaption></figure>");
        }
        return html.append("</main></html>").toString();
    }

    private static final String FRAME = """
            body { margin: 20px; background: var(--chart-paper); color: var(--chart-ink); font: 13px/1.4 sans-serif }
            main { display: grid; grid-template-columns: repeat(auto-fill, 330px); gap: 22px 20px; align-items: start }
            figure { margin: 0; border-top: 1px solid var(--chart-rule); padding-top: 8px }
            figure.wide { grid-column: span 2 }
            svg { outline: 1px dotted var(--chart-rule) }
            figcaption { font-size: 11px; color: var(--chart-muted); margin-top: 4px }
            """;
}
