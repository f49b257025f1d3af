package org.mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Checksum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one field, numbered in the order in which they first come. Lucene's table keeps them; in front of it stands one of those with a short
 * {@link Term#key}, nearly all there are: finding terms is what a build does most, and it waits for memory, of which this is one place a term.
 */
final class Dictionary {
    private static final int START = 1 << 11;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int RECENT_BITS = 16;
    private static final int NUMBER_BITS = Long.SIZE - Term.KEY_BITS;
    private static final int NUMBER = (1 << NUMBER_BITS) - 1;

    private final BytesRefHash terms = new BytesRefHash();

    /** At a place made of its key, or behind: the key of a term, then its number and 1; 0 is free, and always more than half are. */
    private long[] table = new long[START];

    private int keys;

    /** At a place made of its hash, a long term that came not long ago, and its number: many amounts and document numbers come again. */
    private final @Nullable String[] recent = new String[1 << RECENT_BITS];

    private final int[] numbers = new int[1 << RECENT_BITS];
    private int @Nullable [] sorted;

    int size() {
        return terms.size();
    }

    /** The number of a short term, a new one if it was not there. */
    int number(long term) {
        long key = Term.key(term);
        if (key < 0) {
            return keep(Term.text(term));
        }
        int place = place(key);
        if (table[place] == 0) {
            table[place] = key << NUMBER_BITS | keep(Term.text(term)) + 1;
            if (++keys == table.length / 2) {
                grow();
                place = place(key);
            }
        }
        return ((int) table[place] & NUMBER) - 1;
    }

    /** The same for any term. */
    int number(String term) {
        if (term.length() <= Term.UNITS) {
            return number(Term.of(term));
        }
        int place = (term.hashCode() * (int) MIX) >>> (Integer.SIZE - RECENT_BITS);
        if (!term.equals(recent[place])) {
            recent[place] = term;
            numbers[place] = keep(term);
        }
        return numbers[place];
    }

    private int keep(String term) {
        int number = terms.add(new BytesRef(term.getBytes(StandardCharsets.UTF_8)));
        return number < 0 ? -number - 1 : number;
    }

    /** Where a key stands, or the free place for it. */
    private int place(long key) {
        int last = table.length - 1;
        int place = (int) ((key * MIX) >>> Long.numberOfLeadingZeros(last));
        while (table[place] != 0 && table[place] >>> NUMBER_BITS != key) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long term : old) {
            if (term != 0) {
                table[place(term >>> NUMBER_BITS)] = term;
            }
        }
    }

    /** The numbers by the order of their terms' bytes; no term can be added any more. */
    int[] sorted() {
        if (sorted == null) {
            table = new long[0];
            sorted = Arrays.copyOf(terms.sort(), size());
        }
        return sorted;
    }

    /** Points at the bytes of a term. */
    BytesRef get(int number, BytesRef into) {
        return terms.get(number, into);
    }

    /** A term by its number. */
    String get(int number) {
        return get(number, new BytesRef()).utf8ToString();
    }

    /** Adds every term to a checksum. */
    void print(Checksum print) {
        BytesRef term = new BytesRef();
        for (int i = 0; i < size(); i++) {
            get(i, term);
            print.update(term.length);
            print.update(term.bytes, term.offset, term.length);
        }
    }
}
