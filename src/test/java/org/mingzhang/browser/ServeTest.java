package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.init.NewSite;
import org.mingzhang.problem.Problems;
import org.mingzhang.serve.SiteServing;
import org.mingzhang.site.Progress;

/** An editor writes with the page open beside it. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class ServeTest {
    @TempDir
    private Path folder;

    @Test
    void theOpenPageShowsWhatIsWrittenAndWhatIsWrong() throws IOException, InterruptedException {
        NewSite.write(folder);
        Path about = folder.resolve("content/pages/about.md");
        SiteServing serving = SiteServing.begin(new SiteServing.Request(folder.resolve("content"), null, null, null), 0)
                .orElseThrow();
        Thread thread = new Thread(() -> serving.run(Progress.NONE, new Silent()));
        thread.start();
        List<String> blocked = new ArrayList<>();
        try (serving;
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newPage();
            page.onConsoleMessage(message -> blocked.add(message.text()));
            page.navigate(serving.address() + "about/");
            page.locator("h1:has-text('关于本站')").waitFor(new Locator.WaitForOptions().setTimeout(60_000));

            Files.writeString(about, "# 我们\n\n坏链接：[这里](/nowhere/)。\n");
            Locator problems = page.locator("#mingzhang-problems");
            problems.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertTrue(problems.textContent().contains("pages/about.md:3:5: error M050"), problems.textContent());
            assertEquals("关于本站", page.locator("h1").textContent());

            Files.writeString(about, "# 我们\n\n好了。\n");
            page.locator("h1:has-text('我们')").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertEquals(0, problems.count());
            blocked.removeIf(text -> text.contains("404") || text.contains("503"));
            assertEquals(List.of(), blocked);
        } finally {
            thread.interrupt();
            thread.join();
        }
    }

    private record Silent() implements SiteServing.Listener {
        @Override
        public void built(long millis) {
            // the page shows it
        }

        @Override
        public void refused(Problems problems) {
            // the page shows it
        }
    }
}
