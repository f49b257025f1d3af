package org.mingzhang.search;

/**
 * Terms of up to four UTF-16 units as numbers, a unit in 16 bits: pairs of characters and most pieces, which are counted a thousand times a
 * project and would be as many strings.
 */
final class Term {
    /** The most units that fit. */
    static final int UNITS = Long.SIZE / Character.SIZE;

    private static final int BMP = 0x10000;

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
        long term = 0;
        for (int i = 0; i < text.length(); i++) {
            term = join(term, text.charAt(i));
        }
        return term;
    }

    /** A term and another unit. */
    static long join(long term, char unit) {
        return (term << Character.SIZE) | unit;
    }
}
