package org.mingzhang.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Numbers terms in the order in which they first come. Lucene's table keeps them; in front of it stands one of the short terms, nearly all
 * there are, as numbers, for comparing those is what a build would do most.
 */
final class Dictionary {
    private static final int START = 1 << 10;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** What Lucene's table takes for a term: two numbers in arrays that are half empty, and some bytes. */
    private static final int TERM = 32;

    private final BytesRefHash terms = new BytesRefHash();
    private final BytesRef term = new BytesRef();

    /** By number of the term, if it is short: its key, else 0. */
    private long[] keys = new long[START];

    /** By what is made of a key, the number of its term and 1; 0 is a free place. */
    private int[] table = new int[2 * START];

    int size() {
        return terms.size();
    }

    /** The number of a term, a new one if it was not there. */
    int number(byte[] bytes, int from, int length) {
        if (length >= Long.BYTES) {
            return keep(bytes, from, length);
        }
        long key = key(bytes, from, length);
        int place = place(key);
        if (table[place] != 0) {
            return table[place] - 1;
        }
        int number = keep(bytes, from, length);
        if (number >= keys.length) {
            grow(number);
            place = place(key);
        }
        keys[number] = key;
        table[place] = number + 1;
        return number;
    }

    private int keep(byte[] bytes, int from, int length) {
        term.bytes = bytes;
        term.offset = from;
        term.length = length;
        int number = terms.add(term);
        return number < 0 ? -number - 1 : number;
    }

    /** The bytes behind a 1, which tells lengths apart. */
    private static long key(byte[] bytes, int from, int length) {
        long key = 1;
        for (int i = from; i < from + length; i++) {
            key = key << Byte.SIZE | (bytes[i] & 0xFF);
        }
        return key;
    }

    /** Where a key stands, or the free place for it. */
    private int place(long key) {
        int last = table.length - 1;
        int place = (int) ((key * MIX) >>> Long.numberOfLeadingZeros(last));
        while (table[place] != 0 && keys[table[place] - 1] != key) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow(int number) {
        keys = Arrays.copyOf(keys, 2 * Integer.highestOneBit(number));
        table = new int[2 * keys.length];
        for (int i = 0; i < number; i++) {
            if (keys[i] != 0) {
                table[place(keys[i])] = i + 1;
            }
        }
    }

    /** The numbers by the order of their terms' bytes; no term can be added any more. */
    int[] sorted() {
        table = new int[0];
        return Arrays.copyOf(terms.sort(), size());
    }

    /** Points at the bytes of a term. */
    BytesRef get(int number, BytesRef into) {
        return terms.get(number, into);
    }

    /** The memory it takes, nearly. */
    long bytes() {
        return (long) TERM * size() + (long) Long.BYTES * (keys.length + table.length / 2);
    }
}
