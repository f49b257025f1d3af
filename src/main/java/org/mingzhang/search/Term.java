package org.mingzhang.search;

/**
 * Terms of up to four UTF-16 units as numbers, a unit in 16 bits: pairs of characters and most pieces, which are counted a thousand times a
 * project and would be as many strings.
 */
final class Term {
    /** The most units that fit. */
    static final int UNITS = Long.SIZE / Character.SIZE;

    /** The bits of a short key. */
    static final int KEY_BITS = Integer.SIZE + 1;

    private static final int BMP = 0x10000;
    private static final int ASCII = 0x80;

    private Term() {}

    /** A character. */
    static long of(int character) {
        return character < BMP
                ? character
                : join(Character.highSurrogate(character), Character.lowSurrogate(character));
    }

    /** A pair of characters. */
    static long of(int first, int second) {
        return (of(first) << (second < BMP ? Character.SIZE : 2 * Character.SIZE)) | of(second);
    }

    /** A text that is short enough. */
    static long of(String text) {
        return of(text, 0, text.length());
    }

    /** A part of a text that is short enough. */
    static long of(String text, int from, int to) {
        long term = 0;
        for (int i = from; i < to; i++) {
            term = join(term, text.charAt(i));
        }
        return term;
    }

    /** A shorter number for two units, or for four of ASCII or the signs of values, as which no other term is known; -1 for others. */
    static long key(long term) {
        if (term >>> Integer.SIZE == 0) {
            return term;
        }
        long key = 1;
        for (int shift = Long.SIZE - Character.SIZE; shift >= 0; shift -= Character.SIZE) {
            int code = code((char) (term >>> shift));
            if (code < 0) {
                return -1;
            }
            key = key << Byte.SIZE | code;
        }
        return key;
    }

    private static int code(char unit) {
        return unit < ASCII
                ? unit
                : switch (unit) {
                    case '¥' -> ASCII;
                    case '≤' -> ASCII + 1;
                    case '≥' -> ASCII + 2;
                    default -> -1;
                };
    }

    /** A term and another unit. */
    static long join(long term, char unit) {
        return (term << Character.SIZE) | unit;
    }

    /** Whether a term is a pair of Chinese characters, or three or four, none of them outside the basic plane. */
    static boolean isPairOrMore(String term) {
        return term.length() > 1 && term.length() <= UNITS && term.chars().allMatch(Tokenizer::isHan);
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
