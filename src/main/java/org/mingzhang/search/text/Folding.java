package org.mingzhang.search.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Brings text into the one spelling in which it is searched: compatible forms, lower case, simplified characters, one kind of bracket. Works
 * code point by code point, so that every folded character knows where it came from. The browser's script does the same: {@code
 * docs/search.md}, "Folding".
 */
public final class Folding {
    /** Stands for whatever separates words. */
    static final char GAP = ' ';

    private static final int BMP = 0x10000;

    /** Ranges whose characters are decomposed; closed, so that a newer Unicode cannot change them. */
    private static final int[][] COMPATIBLE = {
        {0x00A0, 0x024F},
        {0x1E00, 0x1EFF},
        {0x2000, 0x2BFF},
        {0x2E80, 0x2FDF},
        {0x3000, 0x33FF},
        {0xF900, 0xFAFF},
        {0xFB00, 0xFB06},
        {0xFB50, 0xFDFB},
        {0xFE30, 0xFE6F},
        {0xFE70, 0xFEFC},
        {0xFF00, 0xFFEF},
        {0x2F800, 0x2FA1F}
    };

    /** Marks and invisible characters that are left out. */
    private static final int[][] DROPPED = {
        {0x00AD, 0x00AD},
        {0x0300, 0x036F},
        {0x064B, 0x0652}, // vowel marks of Arabic
        {0x180B, 0x180E}, // how a Mongolian letter is drawn
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x2064},
        {0x3099, 0x309A},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF}
    };

    private static final int CASED_BELOW = 0x0530;
    private static final int FIRST_HAN = 0x20000;
    private static final int LAST_HAN = 0x3FFFF;
    private static final char COMMA = '，';

    /** What becomes of a character that is not decomposed: its lower case, simplified form, or one kind of brackets and comparators. */
    private static final char[] SIMPLE = simple();

    /** What becomes of a character that becomes one other or stays, otherwise 0: most texts are of such characters only. */
    private static final char[] ONE = SIMPLE.clone();

    /** What becomes of the others. */
    private static final String[] OTHERS = new String[BMP];

    static {
        int[][] others = {{0, 0}, {Character.MIN_SURROGATE, Character.MAX_SURROGATE}, {COMMA, COMMA}};
        Stream.of(COMPATIBLE, DROPPED, others).flatMap(Arrays::stream).forEach(Folding::compute);
    }

    private Folding() {}

    /**
     * Folded text.
     *
     * @param text in one spelling
     * @param origins for each of its characters where it starts in the text it came from, and at the end the length of that text
     */
    @SuppressWarnings("ArrayRecordComponent") // made and used within one call
    public record Folded(String text, int[] origins) {}

    /** Folds a text of which nobody will ask where its characters came from. */
    public static String text(String text) {
        int at = 0;
        while (at < text.length() && ONE[text.charAt(at)] == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text; // most are
        }
        char[] out = text.toCharArray();
        for (; at < out.length; at++) {
            out[at] = ONE[out[at]];
            if (out[at] == 0) {
                return fold(text).text();
            }
        }
        return new String(out);
    }

    /** Folds a text. */
    public static Folded fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 16];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String folded = fold(codePoint);
            if (origins.length <= out.length() + folded.length()) {
                origins = Arrays.copyOf(origins, 2 * origins.length + folded.length());
            }
            Arrays.fill(origins, out.length(), out.length() + folded.length(), i);
            out.append(folded);
            i += Character.charCount(codePoint);
        }
        origins[out.length()] = text.length();
        return new Folded(out.toString(), origins);
    }

    private static String fold(int codePoint) {
        if (codePoint >= BMP) {
            return compute(codePoint);
        }
        return ONE[codePoint] == 0 ? OTHERS[codePoint] : String.valueOf(ONE[codePoint]);
    }

    private static void compute(int[] range) {
        for (int c = range[0]; c <= Math.min(range[1], BMP - 1); c++) {
            String folded = compute(c);
            boolean one = folded.length() == 1 && !Character.isSurrogate((char) c);
            ONE[c] = one ? folded.charAt(0) : 0;
            OTHERS[c] = folded;
        }
    }

    private static String compute(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean unknown = codePoint >= BMP && (codePoint < FIRST_HAN || codePoint > LAST_HAN);
        if (surrogate || unknown || codePoint == COMMA) {
            return String.valueOf(GAP);
        }
        if (!within(COMPATIBLE, codePoint)) {
            return within(DROPPED, codePoint) ? "" : Character.toString(simple(codePoint));
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            if (!within(DROPPED, apart.codePointAt(i))) {
                out.appendCodePoint(simple(apart.codePointAt(i)));
            }
        }
        return out.toString();
    }

    private static int simple(int codePoint) {
        return codePoint < BMP ? SIMPLE[codePoint] : codePoint;
    }

    static boolean within(int[][] ranges, int codePoint) {
        for (int[] range : ranges) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static char[] simple() {
        char[] table = new char[BMP];
        for (int c = 0; c < BMP; c++) {
            table[c] = (char) (c < CASED_BELOW ? Character.toLowerCase(c) : c);
        }
        String[] pairs = Resource.FOLD.lines();
        replace(table, pairs[0], pairs[1]);
        replace(table, "〔【[(≧⩾≦⩽〕】])", "[[[[≥≥≤≤]]]]");
        return table;
    }

    private static void replace(char[] table, String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
    }
}
