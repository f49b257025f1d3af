package org.mingzhang.ingest;

/** What counts as a blank: it is never accounted for. */
public final class Blanks {
    /** Stands for a sign that is drawn without being told; it is no blank. */
    public static final char UNKNOWN = '\uFFFD';

    private Blanks() {}

    /** Whether a character prints nothing. */
    public static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
