package org.mingzhang.search.text;

/**
 * Terms of up to four UTF-16 units as numbers, a unit in 16 bits: pairs of characters and most pieces, which are counted a thousand times a
 * project and would be as many strings.
 */
public final class Term {
    /** The most units that fit. */
    static final int UNITS = Long.SIZE / Character.SIZE;

    /** The fewest characters of a term that is longer than a pair. */
    public static final int LEAST_GRAM = 3;

    private static final int BMP = 0x10000;

    private Term() {}

    /** A character. */
    public static long of(int character) {
        return character < BMP
                ? character
                : join(Character.highSurrogate(character), Character.lowSurrogate(character));
    }

    /** A pair of characters. */
    public static long of(int first, int second) {
        return (of(first) << (second < BMP ? Character.SIZE : 2 * Character.SIZE)) | of(second);
    }

    /** A text that is short enough. */
    public static long of(String text) {
        return of(text, 0, text.length());
    }

    /** A part of a text that is short enough. */
    public static long of(String text, int from, int to) {
        long term = 0;
        for (int i = from; i < to; i++) {
            term = join(term, text.charAt(i));
        }
        return term;
    }

    /** A term and another unit. */
    static long join(long term, char unit) {
        return (term << Character.SIZE) | unit;
    }

    /** Whether a term is a pair of Chinese characters, or three or four, none of them outside the basic plane. */
    public static boolean isPairOrMore(String term) {
        return term.length() > 1 && term.length() <= UNITS && term.chars().allMatch(Tokenizer::isHan);
    }

    /** Whether a term is of Chinese characters and longer than a pair. */
    public static boolean isGram(String term) {
        return Tokenizer.isHan(term.codePointAt(0)) && term.codePointCount(0, term.length()) >= LEAST_GRAM;
    }

    /** A term as text. */
    static String text(long term) {
        char[] units = new char[UNITS];
        int size = 0;
        for (int shift = Long.SIZE - Character.SIZE; shift >= 0; shift -= Character.SIZE) {
            char unit = (char) (term >>> shift);
            if (unit != 0) {
                units[size++] = unit;
            }
        }
        return new String(units, 0, size);
    }
}
