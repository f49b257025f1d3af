package org.mingzhang.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the terms of one field of one project. Short ones are counted by their number ({@link Term}), for there are hundreds in a project and
 * a hundred thousand projects; the others as text.
 */
final class Counts {
    /** A term that occurs four times counts as much as it can: more would hardly weigh, and every step costs the reader bytes. */
    private static final int MOST = 4;

    private static final int GROWTH = 2;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** The short terms in the order in which they came first, and how often each came. */
    private long[] terms;

    private int[] counts;
    private int size;

    /** Where to find them: 1 more than the place of a term, 0 for none; always more than half empty. */
    private int[] places;

    private final Map<String, Integer> words = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param room for how many short terms there is room at first, a power of two: what most projects have, for to make room again costs as
     *     much time as memory that nobody needed
     */
    Counts(int room) {
        terms = new long[room];
        counts = new int[room];
        places = new int[2 * room];
    }

    void add(String term) {
        if (term.length() <= Term.UNITS) {
            add(Term.of(term));
        } else {
            words.merge(term, 1, Integer::sum);
        }
    }

    /** Counts a short term. */
    void add(long term) {
        int slot = slot(term);
        int place = places[slot];
        if (place > 0) {
            counts[place - 1]++;
            return;
        }
        terms[size] = term;
        counts[size] = 1;
        size++;
        places[slot] = size;
        if (size == terms.length) {
            grow();
        }
    }

    /** Where the place of a term stands or would stand. */
    private int slot(long term) {
        int mask = places.length - 1;
        int slot = (int) ((term * MIX) >>> Integer.SIZE) & mask;
        while (places[slot] > 0 && terms[places[slot] - 1] != term) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, GROWTH * size);
        counts = Arrays.copyOf(counts, GROWTH * size);
        places = new int[2 * terms.length];
        for (int i = 0; i < size; i++) {
            places[slot(terms[i])] = i + 1;
        }
    }

    /** The terms that neither of two others has. */
    Counts without(Counts one, Counts other) {
        Counts left = new Counts(terms.length);
        for (int i = 0; i < size; i++) {
            if (!one.has(terms[i]) && !other.has(terms[i])) {
                left.add(terms[i]);
            }
        }
        for (String word : words.keySet()) {
            if (!one.words.containsKey(word) && !other.words.containsKey(word)) {
                left.add(word);
            }
        }
        return left;
    }

    /** Whether a short term came. */
    boolean has(long term) {
        return places[slot(term)] > 0;
    }

    /** The number of occurrences. */
    int length() {
        int length = 0;
        for (int i = 0; i < size; i++) {
            length += rounded(counts[i]);
        }
        for (int count : words.values()) {
            length += rounded(count);
        }
        return length;
    }

    /** 1, 2 or 4. */
    private static int rounded(int count) {
        return count >= MOST ? MOST : count > 1 ? 2 : count;
    }

    /** Every term by its number in a dictionary with its count, for a field without counts 1. */
    void write(Dictionary dictionary, boolean counted, NumberBytes out) {
        out.number(size + words.size());
        for (int i = 0; i < size; i++) {
            out.term(dictionary.number(terms[i]), counted ? rounded(counts[i]) : 1);
        }
        words.forEach((word, count) -> out.term(dictionary.number(word), counted ? rounded(count) : 1));
    }
}
