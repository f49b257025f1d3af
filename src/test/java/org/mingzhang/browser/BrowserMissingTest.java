package org.mingzhang.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Says loudly that the browser tests did not run. */
class BrowserMissingTest {
    @Test
    void theBrowserTestsRan() {
        if (!Chromium.there()) {
            System.err.println("""

                    ************************************************************************
                    NOT RUN: the browser tests (WalkTest, LookTest), because there is no Chromium in
                    /usr/bin and CHROMIUM does not name one. Install it and run again.
                    ************************************************************************
                    """);
        }
        Assumptions.assumeTrue(Chromium.there(), "no Chromium: the browser tests did not run");
    }
}
