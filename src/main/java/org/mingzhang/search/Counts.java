package org.mingzhang.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the terms of one field of one project. Single characters and pairs are counted by number, for there are hundreds in a project and a
 * hundred thousand projects; everything else as text.
 */
final class Counts {
    /** A term that occurs four times counts as much as it can: more would hardly weigh, and every step costs the reader bytes. */
    private static final int MOST = 4;

    private static final int START = 256;
    private static final int CODE_POINT_BITS = 21;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys = new long[START];
    private int[] counts = new int[START];
    private int size;
    private final Map<String, Integer> words = new HashMap<>();

    /** The number of a pair of characters; that of a single one is the character. */
    static long pair(int first, int second) {
        return (long) first << CODE_POINT_BITS | second;
    }

    /** Counts a pair or a single character. */
    void add(long key) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(key);
        if (counts[at]++ == 0) {
            keys[at] = key;
            size++;
        }
    }

    void add(String word) {
        words.merge(word, 1, Integer::sum);
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * MIX) >>> Integer.SIZE) & mask;
        while (counts[at] > 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** The number of occurrences. */
    int length() {
        int all = words.values().stream().mapToInt(n -> rounded(n)).sum();
        return all + Arrays.stream(counts).map(n -> rounded(n)).sum();
    }

    /** 1, 2 or 4. */
    private static int rounded(int count) {
        return count >= MOST ? MOST : count > 1 ? 2 : count;
    }

    /** Every term with its count, for a field without counts 1. */
    void write(TermBytes out, boolean counted) {
        out.number(size + words.size());
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                out.pair((int) (keys[i] >>> CODE_POINT_BITS), (int) keys[i] & (1 << CODE_POINT_BITS) - 1);
                out.number(counted ? rounded(counts[i]) : 1);
            }
        }
        words.forEach((word, count) -> {
            out.text(word);
            out.number(counted ? rounded(count) : 1);
        });
    }
}
