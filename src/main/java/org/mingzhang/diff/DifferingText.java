package org.mingzhang.diff;

import org.jspecify.annotations.Nullable;

/** Long texts, of which only what is different matters. */
final class DifferingText {
    /** A text that is no longer is told as it is. */
    private static final int SHORT = 300;

    /** How much is told around what is different. */
    private static final int AROUND = 40;

    /** How much of a text is told at most. */
    private static final int MOST = 2000;

    private static final String LEFT_OUT = "…";

    private DifferingText() {}

    /** The change without the characters at the beginning and end that two long texts have in common, but for some around what is different. */
    static Change differing(Change change) {
        String before = change.before();
        String after = change.after();
        if (before == null || after == null) {
            return told(change, before == null ? null : cut(before), after == null ? null : cut(after));
        }
        if (Math.max(before.length(), after.length()) <= SHORT) {
            return change;
        }
        int shorter = Math.min(before.length(), after.length());
        int first = 0;
        while (first < shorter && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
            last++;
        }
        return told(change, part(before, first, last), part(after, first, last));
    }

    private static Change told(Change change, @Nullable String before, @Nullable String after) {
        return new Change(change.kind(), change.subject(), change.place(), before, after);
    }

    /** Without most of the first and last characters, and never cut within one of two halves. */
    private static String part(String text, int first, int last) {
        int from = start(text, first - AROUND);
        int to = start(text, Math.min(text.length(), text.length() - last + AROUND));
        return (from > 0 ? LEFT_OUT : "") + cut(text.substring(from, to)) + (to < text.length() ? LEFT_OUT : "");
    }

    private static int start(String text, int at) {
        int inside = Math.max(0, at);
        return inside > 0 && inside < text.length() && Character.isLowSurrogate(text.charAt(inside))
                ? inside - 1
                : inside;
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, start(text, MOST - 1)) + LEFT_OUT;
    }
}
