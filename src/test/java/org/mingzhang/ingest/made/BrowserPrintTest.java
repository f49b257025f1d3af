package org.mingzhang.ingest.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mingzhang.browser.Chromium;

/** A browser prints tables with rules of its own and names glyphs as its fonts do, radicals among them. */
class BrowserPrintTest {
    private static final int FORMS = 24;
    private static final String IN_NAMES = "窖修站仓";
    private static final String RULED =
            "<style>table{border-collapse:collapse}td{border:1px solid #000;padding:3px}tr{break-inside:avoid}</style><body>";

    /** In each document the font does not say what its glyphs of one character are. */
    @Test
    @EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
    void aGlyphWithoutACharacterIsDoubted() throws IOException {
        ErrorRates.Result result =
                measure((seed, pdf) -> UnnamedGlyphs.in(pdf, IN_NAMES.charAt((int) (seed % IN_NAMES.length()))));
        assertEquals(0, result.silent(), result.examples()::toString);
        assertTrue(result.right() < result.fields(), "some glyph was unnamed");
        assertTrue(result.sure() < result.forms(), "some form is doubted");
    }

    @Test
    @EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
    void whatABrowserPrintsIsReadAsItIsPrinted() throws IOException {
        ErrorRates.Result result = measure((seed, pdf) -> pdf);
        assertEquals(0, result.silent(), result.examples()::toString);
        assertEquals(result.fields(), result.right(), result.examples()::toString);
    }

    /** What is done to a document after it was printed. */
    private interface Damage {
        byte[] done(long seed, byte[] pdf) throws IOException;
    }

    private static ErrorRates.Result measure(Damage damage) throws IOException {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newPage();
            return ErrorRates.measure(
                    "printed by a browser",
                    (seed, made) -> {
                        page.setContent(
                                new String(OfficeMaker.html(made), StandardCharsets.UTF_8).replace("<body>", RULED));
                        return damage.done(seed, page.pdf());
                    },
                    FORMS);
        }
    }
}
