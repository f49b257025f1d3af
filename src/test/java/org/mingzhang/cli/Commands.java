package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Commands, for tests of what they write. */
public final class Commands {
    private Commands() {}

    /** Runs one in a folder; it must end well. @return what it printed */
    public static String run(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Console(new PrintWriter(out), new PrintWriter(err), false, folder), arguments);
        assertEquals(ExitCode.DONE, code, err::toString);
        return out.toString();
    }
}
