package org.mingzhang.cli;

/** What the program's exit code says. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** The input has problems. */
    static final int PROBLEMS = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** A bug of this program, or a broken disk. */
    static final int BUG = 70;

    private ExitCode() {}
}
