package org.mingzhang.search.code;

import java.util.Arrays;

/** Reads what {@link RangeEncoder} wrote. The browser's script does the same. */
public final class RangeDecoder implements Bits {
    private static final int DIGIT = RangeEncoder.DIGIT;
    private static final int DIGITS = RangeEncoder.DIGITS;
    private static final int TOP = RangeEncoder.TOP;

    private final int[] zero = Odds.even();
    private byte[] digits;
    private int at;
    private int range = RangeEncoder.ALL;
    private int code;

    public RangeDecoder(String text) {
        this.digits = new byte[text.length() + DIGITS];
        for (int i = 0; i < text.length(); i++) {
            digits[i] = Digits.value(text.charAt(i));
        }
        for (int i = 0; i < DIGITS; i++) {
            code = code << DIGIT | digit();
        }
    }

    /** The next digit; behind the last one stand zeros. */
    private int digit() {
        if (at == digits.length) {
            digits = Arrays.copyOf(digits, 2 * at);
        }
        return digits[at++];
    }

    @Override
    public int ones(int context, int least, int most, int ignored) {
        int n = least;
        int left = range; // in variables of its own: this is where a build decodes
        int value = code;
        for (boolean one = true; one && n < most; ) {
            int odds = zero[context + n];
            int bound = Odds.bound(left, odds);
            one = value >= bound;
            if (one) {
                zero[context + n++] = Odds.afterOne(odds);
                value -= bound;
                left -= bound;
            } else {
                zero[context + n] = Odds.afterZero(odds);
                left = bound;
            }
            while (left < TOP) {
                left <<= DIGIT;
                value = value << DIGIT | digit();
            }
        }
        range = left;
        code = value;
        return n;
    }

    @Override
    public int bits(int count, int ignored) {
        range >>>= count;
        int value = code / range;
        code -= value * range;
        while (range < TOP) {
            range <<= DIGIT;
            code = code << DIGIT | digit();
        }
        return value;
    }
}
