package org.mingzhang.search.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of one field of one project. Short ones are known by their number ({@link Term}), for there are hundreds in a project and
 * a hundred thousand projects; long ones by their hash, and kept as text.
 */
public final class Counts {
    /** A term that occurs four times counts as much as it can: more would hardly weigh, and every step costs the reader bytes. */
    private static final int MOST = 4;

    private static final int GROWTH = 2;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** What the number of a long term begins with; no short one does, as U+FFFF is no character. */
    private static final long LONG = 0xFFFF_0000_0000_0000L;

    /** The numbers of the terms in the order in which they came first, those that are long, and how often each came. */
    private long[] terms;

    private @Nullable String[] words = new String[0];
    private int[] counts;
    private int size;
    private int removed;

    /** Where to find them: 1 more than the place of a term, 0 for none; always more than half empty. */
    private int[] places;

    /**
     * Begins.
     *
     * @param room for how many terms there is room at first, a power of two: what most projects have, for to make room again costs as much
     *     time as memory that nobody needed
     */
    public Counts(int room) {
        terms = new long[room];
        counts = new int[room];
        places = new int[2 * room];
    }

    public void add(String term) {
        if (term.length() <= Term.UNITS) {
            add(Term.of(term));
            return;
        }
        int slot = slot(term);
        if (places[slot] > 0) {
            counts[places[slot] - 1]++;
            return;
        }
        if (words.length < terms.length) {
            words = Arrays.copyOf(words, terms.length);
        }
        words[size] = term;
        keep(slot, number(term));
    }

    /** Counts a short term. */
    public void add(long term) {
        int slot = slot(term);
        if (places[slot] > 0) {
            counts[places[slot] - 1]++;
        } else {
            keep(slot, term);
        }
    }

    private void keep(int slot, long term) {
        terms[size] = term;
        counts[size] = 1;
        size++;
        places[slot] = size;
        if (size == terms.length) {
            grow();
        }
    }

    private static long number(String term) {
        return LONG | Integer.toUnsignedLong(term.hashCode());
    }

    /** Where the search for a term begins. */
    private int start(long term) {
        return (int) ((term * MIX) >>> Integer.SIZE) & places.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & places.length - 1;
    }

    /** Where the place of a term stands or would stand. */
    private int slot(long term) {
        int slot = start(term);
        while (places[slot] > 0 && terms[places[slot] - 1] != term) {
            slot = next(slot);
        }
        return slot;
    }

    private int slot(String term) {
        long number = number(term);
        int slot = start(number);
        while (places[slot] > 0 && !(terms[places[slot] - 1] == number && term.equals(words[places[slot] - 1]))) {
            slot = next(slot);
        }
        return slot;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, GROWTH * size);
        counts = Arrays.copyOf(counts, GROWTH * size);
        places = new int[2 * terms.length];
        for (int i = 0; i < size; i++) {
            int slot = start(terms[i]);
            while (places[slot] > 0) {
                slot = next(slot);
            }
            places[slot] = i + 1;
        }
    }

    private @Nullable String word(int place) {
        return place < words.length ? words[place] : null;
    }

    /** Takes out the terms that one of two others has. */
    void remove(Counts one, Counts other) {
        for (int i = 0; i < size; i++) {
            String word = word(i);
            boolean there = word == null
                    ? one.has(terms[i]) || other.has(terms[i])
                    : one.places[one.slot(word)] + other.places[other.slot(word)] > 0;
            if (there && counts[i] > 0) {
                counts[i] = 0;
                removed++;
            }
        }
    }

    /** Whether a short term came. */
    public boolean has(long term) {
        return places[slot(term)] > 0;
    }

    /** The number of occurrences. */
    int length() {
        int length = 0;
        for (int i = 0; i < size; i++) {
            length += rounded(counts[i]);
        }
        return length;
    }

    /** 1, 2 or 4. */
    private static int rounded(int count) {
        return count >= MOST ? MOST : count > 1 ? 2 : count;
    }

    /** The short terms that came so often. */
    public Counts atLeast(int least) {
        Counts some = new Counts(MOST);
        for (int i = 0; i < size; i++) {
            if (counts[i] >= least && word(i) == null) {
                some.add(terms[i]);
            }
        }
        return some;
    }

    /** Every term with its count, for a field without counts 1. */
    public void write(boolean counted, TermBytes out) {
        out.field(size - removed);
        for (int i = 0; i < size; i++) {
            if (counts[i] > 0) {
                int count = counted ? rounded(counts[i]) : 1;
                String word = word(i);
                out.term(word == null ? Term.text(terms[i]) : word, count);
            }
        }
    }
}
