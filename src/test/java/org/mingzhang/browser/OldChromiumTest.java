package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.site.Builds;

/** What the published site's scripts make in Chromium 79, the oldest engine that they are written for: {@code .ci/old-chromium} brings it. */
@EnabledIf(value = "there", disabledReason = "no Chromium 79: run .ci/old-chromium, or set OLD_CHROMIUM to one")
class OldChromiumTest {
    private static final int TRIES = 3;

    @TempDir
    static Path folder;

    private static SiteServer server;

    static Optional<Path> path() {
        return Stream.of(System.getenv("OLD_CHROMIUM"), "target/old-chromium/chromium")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(path -> Path.of(path).toAbsolutePath())
                .findFirst();
    }

    static boolean there() {
        return path().isPresent();
    }

    @BeforeAll
    static void start() {
        server = new SiteServer(Builds.published());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The page as it stands when its scripts have run; it fails if one of them could not. */
    private static Document open(String address) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "log", ".txt");
        Path page = Files.createTempFile(folder, "page", ".html");
        Process browser = new ProcessBuilder(List.of(
                        path().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--single-process",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        server.root() + address))
                .redirectError(log.toFile())
                .redirectOutput(page.toFile())
                .start();
        assertTrue(browser.waitFor(2, TimeUnit.MINUTES), address + " does not end");
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertFalse(said.contains("CONSOLE"), said);
        return Jsoup.parse(Files.readString(page, StandardCharsets.UTF_8));
    }

    /** The page with so many of what is asked for: the engine's own clock may run out before an answer has come, and it is asked again. */
    private static Document open(String address, String selector, int least) throws IOException, InterruptedException {
        Document page = open(address);
        for (int tries = 1; tries < TRIES && page.select(selector).size() < least; tries++) {
            page = open(address);
        }
        String made = page.select("main").outerHtml();
        assertTrue(page.select(selector).size() >= least, made);
        return page;
    }

    @Test
    void aSearchIsAnswered() throws Exception {
        for (String language : List.of("", "en/")) {
            Document page = open(language + "search/?q=%E5%9F%B9%E8%AE%AD", ".results > li", 6);
            assertTrue(page.select(".unanswered").hasAttr("hidden"));
        }
    }

    @Test
    void findingsAreFiltered() throws Exception {
        Document page = open("findings/?severity=contradiction", "#results .finding", 4);
        assertTrue(page.select("#leads").hasAttr("hidden"));
    }

    @Test
    void aTableIsSortedAndChartsAreOffered() throws Exception {
        Document page = open("departments/songjiang-caizhengju/");
        assertFalse(page.select("table.ranked thead button").isEmpty());
        assertFalse(page.select(".sort-by option").isEmpty());
        assertFalse(page.select(".save").isEmpty());
        assertFalse(page.select("button.theme").isEmpty());
    }
}
