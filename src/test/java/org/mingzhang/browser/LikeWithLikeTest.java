package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.site.LittleSite;

/** Whatever a reader sorts by, a share or an amount stands only among those of its own kind. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class LikeWithLikeTest {
    private static final String INDICATOR = ", " + LittleSite.indicator("演出场数", "≥3场", "3场");

    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        LittleSite site = new LittleSite(folder)
                .department("a", "甲局")
                .department("b", "乙局")
                .department("c", "丙局");
        site.document("a", 2023, "self-evaluation", "")
                .document("b", 2023, "self-evaluation", "")
                .document("c", 2023, "self-evaluation", "")
                .form("a/half 2023 self-evaluation", 1, LittleSite.spent("", "100", "50") + INDICATOR)
                .form("b/most 2023 self-evaluation", 1, LittleSite.spent("", "200", "160") + INDICATOR)
                .form("c/first 2023 self-evaluation", 1, LittleSite.spent("150", "", "90") + INDICATOR)
                .form("c/some 2023 self-evaluation", 2, LittleSite.spent("40", "", "4") + INDICATOR)
                .build();
        server = new SiteServer(site.folder());
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
        server.close();
    }

    @Test
    void sharesOfTheWholeYearsBudgetComeBeforeThoseOfTheInitialOne() {
        try (Page page = browser.newPage()) {
            page.navigate(server.root() + "search/?q=%E9%A1%B9%E7%9B%AE&sort=rate"); // 项目
            page.locator("[data-search]:not([hidden]):not([aria-busy])").waitFor();
            page.locator("[data-part=list] > li").first().waitFor();
            assertEquals(
                    List.of("项目half", "项目most", "项目some", "项目first"),
                    page.locator("[data-part=list] > li h2").allTextContents());
        }
    }

    @Test
    void aColumnOfSharesAndOneOfSumsKeepTheirBasesApartInBothDirections() {
        try (Page page = browser.newPage()) {
            page.navigate(server.root() + "departments/");
            assertEquals(List.of("乙局", "甲局", "丙局"), sortedBy(page, "支出占该金额"));
            assertEquals(List.of("甲局", "乙局", "丙局"), sortedBy(page, "支出占该金额"));
            assertEquals(List.of("乙局", "甲局", "丙局"), sortedBy(page, "金额合计（元）"));
            assertEquals(List.of("甲局", "乙局", "丙局"), sortedBy(page, "金额合计（元）"));
        }
    }

    /** Clicks a head and reads the first column. */
    private static List<String> sortedBy(Page page, String head) {
        page.locator("thead th", new Page.LocatorOptions().setHasText(head))
                .locator("button")
                .click();
        Locator names = page.locator("tbody th a");
        return names.allTextContents();
    }
}
