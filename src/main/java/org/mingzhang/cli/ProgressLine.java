package org.mingzhang.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.mingzhang.site.Progress;

/** Shows progress on one line that is written over, only where a person watches. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int STEP = 100;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;

    ProgressLine(Console console, boolean quiet) {
        this.err = console.err();
        this.terminal = console.terminal() && !quiet;
    }

    @Override
    public void report(Stage stage, int done, int all) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the program was told to end");
        }
        if (terminal && (done % STEP == 0 || done == all)) {
            String count = all == 0 ? "" : " " + done + "/" + all;
            err.print(CLEAR + stage.name().toLowerCase(Locale.ROOT) + count);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
