package org.mingzhang.search;

import java.util.Arrays;

/**
 * Writes bits as text, the expected ones in less than a bit: a binary range coder with adaptive odds, as in LZMA (Igor Pavlov's specification),
 * but six bits a character and thirty bits of state, which a browser calculates with small integers.
 */
final class RangeEncoder implements Bits {
    private static final int DIGIT = 6;
    private static final int DIGITS = 5;
    private static final int TOP = DIGIT * (DIGITS - 1);
    private static final int FULL = DIGIT * DIGITS;
    private static final int LAST = (1 << DIGIT) - 1;

    private final Odds odds = new Odds();
    private byte[] out = new byte[256];
    private int size;
    private long low;
    private int range = (1 << FULL) - 1;
    private int held;
    private int waiting = 1;

    @Override
    public int ones(int context, int least, int most, int number) {
        for (int n = least; n < most && n <= number; n++) {
            bit(context + n, n < number ? 1 : 0);
        }
        return number;
    }

    private void bit(int context, int bit) {
        int bound = odds.bound(range, context);
        odds.learn(context, bit);
        if (bit == 0) {
            range = bound;
        } else {
            low += bound;
            range -= bound;
        }
        shift();
    }

    @Override
    public int bits(int count, int value) {
        range >>>= count;
        low += (long) value * range;
        shift();
        return value;
    }

    private void shift() {
        while (range < 1 << TOP) {
            range <<= DIGIT;
            put();
        }
    }

    /** Sets down the highest digit, once nothing can be carried into it any more. */
    private void put() {
        int carry = (int) (low >>> FULL);
        if (carry == 1 || low < (long) LAST << TOP) {
            for (int digit = held; waiting > 0; waiting--) {
                add((digit + carry) & LAST);
                digit = LAST;
            }
            held = (int) (low >>> TOP) & LAST;
        }
        waiting++;
        low = (low & ((1 << TOP) - 1)) << DIGIT;
    }

    private void add(int digit) {
        if (size == out.length) {
            out = Arrays.copyOf(out, 2 * size);
        }
        out[size++] = Digits.of(digit);
    }

    /** The text; what a reader takes for granted, a zero at the start and zeros at the end, is left out. */
    @SuppressWarnings("deprecation") // the one way from ASCII bytes to a string without a copy in between
    String finish() {
        for (int i = 0; i <= DIGITS; i++) {
            put();
        }
        int end = size;
        while (end > 1 && out[end - 1] == Digits.of(0)) {
            end--;
        }
        return new String(out, 0, 1, end - 1);
    }
}
