package org.mingzhang.search;

import java.util.Arrays;

/** How likely a zero is in every context, learned from the bits so far; writer and reader learn alike. */
final class Odds {
    /** Odds are shares of this power of two. */
    private static final int PRECISION = 12;

    /** The higher, the slower they learn. */
    private static final int RATE = 5;

    private final int[] zero = new int[OccurrenceCode.CONTEXTS];

    Odds() {
        Arrays.fill(zero, 1 << (PRECISION - 1));
    }

    /** The part of a range that a zero gets. */
    int bound(int range, int context) {
        return (range >>> PRECISION) * zero[context];
    }

    void learn(int context, int bit) {
        int p = zero[context];
        zero[context] = bit == 0 ? p + (((1 << PRECISION) - p) >> RATE) : p - (p >> RATE);
    }
}
