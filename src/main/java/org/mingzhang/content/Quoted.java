package org.mingzhang.content;

import java.util.Locale;

/** Values from the input as they stand in a message: on one line, shortened, visible. */
public final class Quoted {
    private static final int MAX_LENGTH = 40;

    private Quoted() {}

    /** In double quotes, at most 40 characters of it. */
    public static String of(String value) {
        return '"' + shortened(value) + '"';
    }

    /** Without quotes, for numbers and the like. */
    static String shortened(String value) {
        boolean fits = value.codePointCount(0, value.length()) <= MAX_LENGTH;
        return printable(fits ? value : value.substring(0, value.offsetByCodePoints(0, MAX_LENGTH)) + "…");
    }

    /** With a code in place of every character that is not text, and of ends of line. */
    public static String printable(String value) {
        if (value.codePoints().noneMatch(Quoted::hidden)) {
            return value;
        }
        StringBuilder shown = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (hidden(c)) {
                shown.append(code(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The name of a character by its code: {@code U+0007}. */
    public static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static boolean hidden(int c) {
        return TextCharacters.isInvisible(c)
                || TextCharacters.isVariation(c)
                || TextCharacters.isNone(c)
                || c == '\n'
                || c == '\r'
                || c == '\t';
    }
}
