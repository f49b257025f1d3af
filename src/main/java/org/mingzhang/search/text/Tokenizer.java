package org.mingzhang.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts folded text into what is indexed: overlapping pairs of Chinese characters, single ones that stand alone, and words of letters and
 * digits. The browser's script does the same: {@code docs/search.md}, "Tokens".
 */
public final class Tokenizer {
    /** Longer words are cut. */
    static final int LONGEST = 64;

    private static final int[][] HAN = {
        {0x3005, 0x3005}, {0x3007, 0x3007}, {0x3400, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF}
    };
    private static final int[][] LETTERS = {
        {'0', '9'},
        {'a', 'z'},
        {0x00DF, 0x00F6},
        {0x00F8, 0x02AF},
        {0x0370, 0x0374},
        {0x0376, 0x037D},
        {0x037F, 0x0386},
        {0x0388, 0x0481},
        {0x048A, 0x052F},
        {0x0620, 0x064A}, // Arabic letters: Uyghur, Kazakh
        {0x066E, 0x06D3},
        {0x06D5, 0x06D5},
        {0x06EE, 0x06FF},
        {0x0750, 0x077F},
        {0x0F20, 0x0F33}, // Tibetan, letters and vowels; the point between syllables separates
        {0x0F40, 0x0F6C},
        {0x0F71, 0x0F84},
        {0x0F90, 0x0FBC},
        {0x1810, 0x1819}, // Mongolian
        {0x1820, 0x1878},
        {0x1880, 0x18AA},
        {0x1950, 0x1974}, // Dai, in both its scripts
        {0x1980, 0x19DA},
        {0x3041, 0x3096},
        {0x30A1, 0x30FA},
        {0x30FC, 0x30FC},
        {0xA000, 0xA48C}, // Yi
        {0xA4D0, 0xA4FD}, // Lisu
        {0xAC00, 0xD7A3}
    };
    private static final int BMP = 0x10000;
    private static final byte A_HAN = 1;
    private static final byte A_LETTER = 2;
    private static final byte[] KINDS = kinds();
    private static final int THOUSAND = 3;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");

    private Tokenizer() {}

    /** What a token is. */
    public enum Kind {
        /** A pair of Chinese characters, or a word of letters and digits. */
        TERM,
        /** A Chinese character without a neighbour. */
        CHARACTER
    }

    /**
     * A piece of text.
     *
     * @param term as indexed
     * @param kind what it is
     * @param run the number of the run of Chinese characters it is part of, -1 for a word
     * @param start where it starts in the folded text
     * @param end where it ends there
     */
    public record Token(String term, Kind kind, int run, int start, int end) {}

    /** Takes tokens in order. */
    interface Sink {
        /** Two neighbours, the first of which starts somewhere in the folded text. */
        void pair(int start, int first, int second);

        /** A Chinese character without a neighbour. */
        void alone(int start, int character);

        /** A word of letters and digits as it is printed, but without its commas; {@link Tokenizer#term} makes of it what is indexed. */
        void word(int start, int end, String printed);
    }

    /** The tokens of a folded text in order. */
    public static List<Token> tokens(String folded) {
        List<Token> tokens = new ArrayList<>();
        scan(folded, new Sink() {
            private int run = -1;
            private int end;

            @Override
            public void pair(int start, int first, int second) {
                if (start >= end) {
                    run++;
                }
                end = start + Character.charCount(first) + Character.charCount(second);
                add(Kind.TERM, run, start, folded.substring(start, end));
            }

            @Override
            public void alone(int start, int character) {
                run++;
                end = start + Character.charCount(character);
                add(Kind.CHARACTER, run, start, folded.substring(start, end));
            }

            @Override
            public void word(int start, int end, String printed) {
                this.end = end;
                add(Kind.TERM, -1, start, term(printed));
            }

            private void add(Kind kind, int run, int start, String term) {
                tokens.add(new Token(term, kind, run, start, end));
            }
        });
        return tokens;
    }

    /** Cuts a folded text. */
    static void scan(String folded, Sink sink) {
        for (int i = 0; i < folded.length(); ) {
            int codePoint = folded.codePointAt(i);
            if (isHan(codePoint)) {
                i = han(folded, i, codePoint, sink);
            } else if (isLetter(codePoint)) {
                i = word(folded, i, sink);
            } else {
                i += Character.charCount(codePoint);
            }
        }
    }

    private static int han(String text, int start, int character, Sink sink) {
        int first = character;
        int at = start;
        int next = start + Character.charCount(first);
        while (next < text.length() && isHan(text.codePointAt(next))) {
            int second = text.codePointAt(next);
            sink.pair(at, first, second);
            first = second;
            at = next;
            next += Character.charCount(second);
        }
        if (at == start) {
            sink.alone(start, first);
        }
        return next;
    }

    private static int word(String text, int start, Sink sink) {
        int end = start + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isPoint(text, end) || isThousands(text, end))) {
            end++;
        }
        sink.word(start, end, withoutCommas(text.substring(start, end)));
        return end;
    }

    static String withoutCommas(String number) {
        return number.indexOf(',') < 0 ? number : number.replace(",", "");
    }

    /** A word as it is indexed. */
    static String term(String printed) {
        return withoutNeedlessZeros(printed.substring(0, Math.min(LONGEST, printed.length())));
    }

    private static boolean isPoint(String text, int i) {
        return text.charAt(i) == '.' && digit(text, i - 1) && digit(text, i + 1);
    }

    /** A comma between a digit and exactly three digits. */
    private static boolean isThousands(String text, int i) {
        if (text.charAt(i) != ',' || !digit(text, i - 1) || digit(text, i + THOUSAND + 1)) {
            return false;
        }
        for (int k = 1; k <= THOUSAND; k++) {
            if (!digit(text, i + k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** 364900.00 is 364900, and 95.50 is 95.5. */
    private static String withoutNeedlessZeros(String word) {
        if (word.indexOf('.') < 0 || !DECIMAL.matcher(word).matches()) {
            return word;
        }
        int end = word.length();
        while (word.charAt(end - 1) == '0') {
            end--;
        }
        return word.substring(0, word.charAt(end - 1) == '.' ? end - 1 : end);
    }

    public static boolean isHan(int codePoint) {
        return codePoint < BMP ? KINDS[codePoint] == A_HAN : Folding.within(HAN, codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return codePoint < BMP && KINDS[codePoint] == A_LETTER;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[BMP];
        fill(kinds, LETTERS, A_LETTER);
        fill(kinds, HAN, A_HAN);
        return kinds;
    }

    private static void fill(byte[] kinds, int[][] ranges, byte kind) {
        for (int[] range : ranges) {
            Arrays.fill(kinds, Math.min(range[0], BMP), Math.min(range[1] + 1, BMP), kind);
        }
    }
}
