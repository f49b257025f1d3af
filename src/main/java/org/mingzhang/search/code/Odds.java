package org.mingzhang.search.code;

import java.util.Arrays;

/** How likely a zero is, in 4096ths, learned from the bits so far; writer and reader learn alike. */
final class Odds {
    private static final int PRECISION = 12;
    private static final int ALL = 1 << PRECISION;

    /** The higher, the slower they learn. */
    private static final int RATE = 5;

    private Odds() {}

    /** Those of every context before anything is known. */
    static int[] even() {
        int[] zero = new int[OccurrenceCode.CONTEXTS];
        Arrays.fill(zero, ALL / 2);
        return zero;
    }

    /** The part of a range that a zero gets. */
    static int bound(int range, int odds) {
        return (range >>> PRECISION) * odds;
    }

    static int afterZero(int odds) {
        return odds + ((ALL - odds) >> RATE);
    }

    static int afterOne(int odds) {
        return odds - (odds >> RATE);
    }
}
