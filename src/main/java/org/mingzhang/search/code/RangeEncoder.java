package org.mingzhang.search.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes bits as text, the expected ones in less than a bit: a binary range coder with adaptive odds, as in LZMA (Igor Pavlov's specification),
 * but six bits a character and thirty bits of state, which a browser calculates with small integers.
 */
public final class RangeEncoder implements Bits {
    /** Bits of a character. */
    static final int DIGIT = 6;

    /** Characters that the state holds. */
    static final int DIGITS = 5;

    /** A smaller range is made larger by a character. */
    static final int TOP = 1 << (DIGIT * (DIGITS - 1));

    private static final int FULL = DIGIT * DIGITS;

    /** The range at first. */
    static final int ALL = (1 << FULL) - 1;

    private static final int LAST = (1 << DIGIT) - 1;
    private static final long BELOW = TOP - 1;

    private final int[] zero = Odds.even();
    private byte[] out = new byte[256];
    private int size;
    private long low;
    private int range = ALL;

    @Override
    public int ones(int context, int least, int most, int number) {
        int left = range; // in variables of their own: this is where a build encodes
        long from = low;
        for (int n = least; n < most && n <= number; n++) {
            int odds = zero[context + n];
            int bound = Odds.bound(left, odds);
            if (n < number) {
                zero[context + n] = Odds.afterOne(odds);
                from += bound;
                left -= bound;
            } else {
                zero[context + n] = Odds.afterZero(odds);
                left = bound;
            }
            while (left < TOP) {
                left <<= DIGIT;
                from = put(from);
            }
        }
        range = left;
        low = from;
        return number;
    }

    @Override
    public int bits(int count, int value) {
        range >>>= count;
        low += (long) value * range;
        while (range < TOP) {
            range <<= DIGIT;
            low = put(low);
        }
        return value;
    }

    /** Sets down the highest digit of a number and returns the rest of it, moved up. */
    private long put(long from) {
        if (size == out.length) {
            out = Arrays.copyOf(out, 2 * size);
        }
        if (from >>> FULL != 0) {
            carry();
        }
        out[size++] = (byte) (from >>> (FULL - DIGIT) & LAST);
        return (from & BELOW) << DIGIT;
    }

    /** Adds one to what was set down. */
    private void carry() {
        int at = size - 1;
        while (out[at] == LAST) {
            out[at--] = 0;
        }
        out[at]++;
    }

    /** The text; what a reader takes for granted, zeros at the end, is left out. */
    public String finish() {
        for (int i = 0; i < DIGITS; i++) {
            low = put(low);
        }
        int end = size;
        while (end > 0 && out[end - 1] == 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            out[i] = Digits.of(out[i]);
        }
        return new String(out, 0, end, StandardCharsets.US_ASCII);
    }
}
