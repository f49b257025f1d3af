package org.mingzhang.search;

/** Reads what {@link RangeEncoder} wrote. The browser's script does the same. */
final class RangeDecoder implements Bits {
    private static final int DIGIT = 6;
    private static final int DIGITS = 5;
    private static final int TOP = DIGIT * (DIGITS - 1);

    private final Odds odds = new Odds();
    private final String text;
    private int at;
    private int range = (1 << (DIGIT * DIGITS)) - 1;
    private int code;

    RangeDecoder(String text) {
        this.text = text;
        for (int i = 0; i < DIGITS; i++) {
            take();
        }
    }

    private void take() {
        int digit = at < text.length() ? Digits.value(text.charAt(at)) : 0;
        at++;
        code = code << DIGIT | digit;
    }

    @Override
    public int ones(int context, int least, int most, int ignored) {
        int n = least;
        while (n < most && bit(context + n) == 1) {
            n++;
        }
        return n;
    }

    private int bit(int context) {
        int bound = odds.bound(range, context);
        int bit = code < bound ? 0 : 1;
        odds.learn(context, bit);
        if (bit == 0) {
            range = bound;
        } else {
            code -= bound;
            range -= bound;
        }
        shift();
        return bit;
    }

    @Override
    public int bits(int count, int ignored) {
        range >>>= count;
        int value = code / range;
        code -= value * range;
        shift();
        return value;
    }

    private void shift() {
        while (range < 1 << TOP) {
            range <<= DIGIT;
            take();
        }
    }
}
