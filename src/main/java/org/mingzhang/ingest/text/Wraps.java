package org.mingzhang.ingest.text;

import org.mingzhang.ingest.Blanks;
import org.mingzhang.ingest.Traced;

/** Puts the lines of a cell together again. */
public final class Wraps {
    private Wraps() {}

    /** One line: breaks go, and blanks between Chinese and Latin characters, which typesetting adds. */
    public static Traced join(Traced text) {
        return join(text, false);
    }

    /** The same where a blank between two Chinese characters is a wrap too, as in text made from a picture. */
    public static Traced joinBlanks(Traced text) {
        return join(text, true);
    }

    private static Traced join(Traced text, boolean blanksAreWraps) {
        Traced bare = text.strip();
        Traced joined = Traced.EMPTY;
        int from = 0;
        int i = 0;
        while (i < bare.length()) {
            if (!Blanks.is(bare.text().charAt(i))) {
                i++;
                continue;
            }
            int to = i;
            while (Blanks.is(bare.text().charAt(to))) {
                to++;
            }
            String kept = between(bare.text(), i, to, blanksAreWraps);
            joined = joined.plus(bare.part(from, i)).plus(Traced.unprinted(kept));
            from = to;
            i = to;
        }
        return from == 0 ? bare : joined.plus(bare.part(from, bare.length()));
    }

    private static String between(String text, int from, int to, boolean blanksAreWraps) {
        char before = text.charAt(from - 1);
        char after = text.charAt(to);
        String gap = text.substring(from, to);
        boolean broken = gap.indexOf('\n') >= 0;
        if (Character.getType(text.charAt(from)) == Character.FORMAT && to - from == 1) {
            return "";
        }
        if (wide(before) != wide(after)) {
            return "";
        }
        if (wide(before)) {
            boolean printed = gap.replace("\n", "").chars().anyMatch(c -> c == ' ' || c == 0x3000);
            return blanksAreWraps || !printed ? "" : " ";
        }
        return broken ? (letter(before) && letter(after) ? " " : "") : " ";
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a character is as wide as a Chinese one. */
    public static boolean wide(char c) {
        return c >= 0x2E80 || (c >= 0x2018 && c <= 0x201D) || c == 0x2026 || c == 0x2014 || c == 0x00B7;
    }

    /** How wide a text is, in Chinese characters. */
    public static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += wide(text.charAt(i)) ? 1 : 0.5;
        }
        return width;
    }
}
