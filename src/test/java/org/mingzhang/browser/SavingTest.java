package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.export.FormulaGuard;
import org.mingzhang.site.Builds;
import org.w3c.dom.Document;
import tools.jackson.databind.json.JsonMapper;

/** What a reader saves from a page is complete and the same as in the open data. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SavingTest {
    private static final String PROJECT = "projects/songjiang-caizhengju/kuaiji-guanli/";

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

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

    private static BrowserContext context(ColorScheme scheme, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                .setLocale("zh-CN"));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Saved(String name, byte[] bytes) {
        static Saved by(Page page, Locator button) throws IOException {
            Download download = page.waitForDownload(() -> button.dispatchEvent("click"));
            return new Saved(download.suggestedFilename(), Files.readAllBytes(download.path()));
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aChartIsSavedWithWhatIsNeededToCiteIt(ColorScheme scheme) throws Exception {
        try (BrowserContext context = context(scheme, true)) {
            Page page = context.newPage();
            page.navigate(server.root() + PROJECT + "?from=search#2023-self-evaluation-3");
            Locator row = page.locator("#\\32 023-self-evaluation-1");
            Saved saved = Saved.by(page, row.locator(".save button").first());
            assertEquals("会计管理，2023-年绩效自评：为小微企业购买代理记账服务户数.svg", saved.name());
            String shown = shown(saved.text());
            assertTrue(shown.contains("会计管理，2023 年绩效自评：为小微企业购买代理记账服务户数"), shown);
            assertTrue(shown.contains("来源：上海市松江区财政局2023年度财政项目支出绩效自评表，第 7 张表"), shown);
            assertTrue(shown.contains("明账"), shown);
            assertTrue(shown.contains(server.root() + PROJECT + "#2023-self-evaluation-1"), shown);
            assertTrue(shown.contains("访问日期：" + LocalDate.now(ZoneId.systemDefault())), shown);
            assertTrue(shown.contains("15户"), shown);
            assertTrue(saved.text().contains("fill=\"#fbfaf6\""), "paper is light");
            assertFalse(saved.text().contains("class="), "it needs no stylesheet");
            assertEquals(
                    scheme == ColorScheme.DARK ? "rgb(23, 22, 19)" : "rgb(251, 250, 246)",
                    page.evaluate("getComputedStyle(document.body).backgroundColor"));
        }
    }

    @Test
    void aPictureHasTwiceTheSizeOfItsDrawing() throws Exception {
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(server.root() + PROJECT);
            Locator buttons = page.locator(".chart-block .save").first().locator("button");
            Document svg = parse(Saved.by(page, buttons.nth(0)).bytes());
            Saved saved = Saved.by(page, buttons.nth(1));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(saved.bytes()));
            assertTrue(saved.name().endsWith(".png"), saved.name());
            assertEquals(2 * Double.parseDouble(svg.getDocumentElement().getAttribute("width")), image.getWidth());
            assertEquals(2 * Double.parseDouble(svg.getDocumentElement().getAttribute("height")), image.getHeight());
            assertTrue(colours(image) > 3, "something is drawn");
        }
    }

    private static long colours(BufferedImage image) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(all).distinct().count();
    }

    @Test
    void everyChartCanBeSavedAndNamesItsSource() {
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> wrong = new ArrayList<>();
            for (String path : PublishedPages.EVERY_KIND) {
                page.navigate(server.root() + path);
                for (Object text : (List<?>) page.evaluate("""
                        async () => {
                          const made = [];
                          const real = URL.createObjectURL;
                          URL.createObjectURL = blob => { made.push(blob); return real(blob); };
                          HTMLAnchorElement.prototype.click = () => {};
                          const charts = Array.from(document.querySelectorAll('.chart-block, .indicators tr .chart'));
                          for (const chart of charts) {
                            const save = chart.closest('.chart-block, tr').querySelector('.save button');
                            if (save) save.click(); else made.push(new Blob(['no way to save']));
                          }
                          return Promise.all(made.map(blob => blob.text()));
                        }
                        """)) {
                    if (!String.valueOf(text)
                            .matches("(?s)<svg .*<title>.+：.+</title><desc>.+</desc>.*>来源：.*>访问日期：.*")) {
                        wrong.add(path + " " + text);
                    }
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void theIndicatorsOfAProjectAreTheRowsOfTheOpenData() throws IOException {
        indicatorsAreTheRowsOfTheOpenData(Builds.published(), server);
    }

    @Test
    void soAreThoseOfFormsWithMoreColumnsAndOfSecondForms(@TempDir Path site) throws IOException {
        assertEquals("", Builds.build(Path.of("src/test/resources/sites/ok-provinces/content"), site));
        try (SiteServer provinces = new SiteServer(site)) {
            indicatorsAreTheRowsOfTheOpenData(site, provinces);
        }
    }

    private static void indicatorsAreTheRowsOfTheOpenData(Path site, SiteServer server) throws IOException {
        String head = "";
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (String row : records(Files.readString(site.resolve("data/indicators.csv")))) {
            if (head.isEmpty()) {
                head = row;
            } else {
                rows.computeIfAbsent(row.substring(0, row.indexOf(',')), id -> new StringBuilder())
                        .append(row);
            }
        }
        assertFalse(rows.isEmpty());
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            for (Map.Entry<String, StringBuilder> project : rows.entrySet()) {
                page.navigate(server.root() + "projects/" + project.getKey() + "/");
                Saved saved = Saved.by(page, page.locator("[data-indicators] button"));
                assertEquals(project.getKey().replaceFirst(".*/", "") + ".csv", saved.name());
                assertEquals(head + project.getValue(), saved.text());
            }
        }
    }

    /** Its records with their ends; a quoted cell may hold an end of line. */
    private static List<String> records(String csv) {
        return Stream.of(csv.split("(?<=\r\n)(?=[a-z0-9-]+/[a-z0-9-]+,\\d{4},)", -1))
                .toList();
    }

    @RepeatedTest(value = 3, name = "seed {currentRepetition}")
    void aCellIsGuardedAndQuotedAsInTheOpenData(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> cells = Stream.generate(() -> hostile(random)).limit(400).toList();
        StringBuilder expected = new StringBuilder();
        for (String cell : cells) {
            expected.append("a/b,2023,target,1.50,")
                    .append(written(FormulaGuard.guard(cell)))
                    .append(",".repeat(19))
                    .append(",false,false")
                    .append(",".repeat(10))
                    .append("\r\n");
        }
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.route(
                    "**/data/projects/**", route -> route.fulfill(new Route.FulfillOptions().setBody(record(cells))));
            page.navigate(server.root() + PROJECT);
            String saved =
                    Saved.by(page, page.locator("[data-indicators] button")).text();
            assertEquals(expected.toString(), saved.substring(saved.indexOf("\r\n") + 2));
        }
    }

    private static String hostile(Random random) {
        String alphabet = "=+-@＝＋－＠'\" \t\r\n\u00a0\u200b,;#!19.,%％‰人次米²/()（）A\\{}:年\ud83d\udcb0";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String written(String cell) {
        return CSV.format("x", cell).substring("x,".length());
    }

    /** A project's record with an indicator for each category. */
    private static String record(List<String> categories) {
        JsonMapper mapper = new JsonMapper();
        return "{\"id\": \"a/b\", \"disclosures\": [{\"year\": 2023, \"stage\": \"target\", \"indicators\": ["
                + categories.stream()
                        .map(c -> "{\"sequence\": 1.50, \"category\": " + mapper.writeValueAsString(c)
                                + ", \"unitFromTarget\": false, \"placeholder\": false}")
                        .collect(Collectors.joining(","))
                + "]}]}";
    }

    @Test
    void aRecordThatCannotBeReadIsTold() {
        try (BrowserContext context = context(ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.route("**/data/projects/**", route -> route.abort());
            page.navigate(server.root() + PROJECT);
            page.locator("[data-indicators] button").click();
            page.locator("[data-indicators]:has-text('读不到本项目的数据')").waitFor();
        }
    }

    @Test
    void withoutScriptNothingIsOfferedThatCannotBeDone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(server.root() + PROJECT);
            assertEquals(0, page.locator(".save").count());
            assertEquals(0, page.locator("main button").count());
            assertTrue(page.locator(".chart-full svg.chart").first().isVisible());
        }
    }

    private static String shown(String svg) throws Exception {
        StringBuilder text = new StringBuilder();
        var texts = parse(svg.getBytes(StandardCharsets.UTF_8)).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            text.append(texts.item(i).getTextContent());
        }
        return text.toString();
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
