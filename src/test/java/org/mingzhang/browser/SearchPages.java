package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mingzhang.site.Builds;

/** A browser on the search page of the committed content, for each test a window of its own. */
@ResourceLock("the browser that all of these share")
abstract class SearchPages {
    static final long SEED = 20_261_121;

    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    BrowserContext context;
    Page page;
    final List<String> trouble = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = new SiteServer(site());
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    static Path site() {
        return Builds.published();
    }

    static String root() {
        return server.root();
    }

    @BeforeEach
    void open() {
        open(1280, true);
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Another window than the one that is open. */
    void instead(int width, boolean script) {
        context.close();
        open(width, script);
    }

    private void open(int width, boolean script) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
        page = context.newPage();
        page.onPageError(e -> trouble.add(e));
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                trouble.add(m.text());
            }
        });
    }

    void visit(String query) {
        page.navigate(root() + "search/?" + query);
        settled();
    }

    void search(String typed) {
        visit("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    void settled() {
        page.locator("[data-search]:not([hidden]):not([aria-busy])").waitFor();
    }

    String status() {
        return page.locator("[data-part=status]").textContent();
    }

    Locator results() {
        return page.locator(".results > li");
    }

    /** What a choice of a facet says that it would leave. */
    static int count(Locator facet, String label) {
        return Integer.parseInt(facet.locator("label", new Locator.LocatorOptions().setHasText(label))
                .locator("small")
                .textContent());
    }

    /** Requests for some addresses get another answer. */
    void answer(String addresses, int status, String body) {
        page.route(
                addresses,
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(status).setBody(body)));
    }

    void assertNoTrouble() {
        assertEquals(List.of(), trouble);
    }
}
