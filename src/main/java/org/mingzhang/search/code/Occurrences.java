package org.mingzhang.search.code;

import java.util.Arrays;

/**
 * Where a term occurs.
 *
 * @param documents ascending
 * @param how for each of them how often: in the lowest two bits in the text (or as a value or choice), in the next two in the names, as a
 *     {@link #step}; if both are 0 the document has the term only as a piece of something longer
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; made and used within one call
public record Occurrences(int[] documents, byte[] how) {
    static final int STEP_BITS = 2;
    static final int STEP = (1 << STEP_BITS) - 1;
    private static final int MOST = 4;

    /** Joins the lists of a term's fields. */
    public static Occurrences of(Postings whole, Postings names, int[] pieces) {
        return names.size() + pieces.length == 0
                ? new Occurrences(whole.documents(), whole.steps())
                : joined(whole, names, pieces);
    }

    private static Occurrences joined(Postings whole, Postings names, int[] pieces) {
        int[] documents = new int[whole.size() + names.size() + pieces.length];
        byte[] how = new byte[documents.length];
        int size = 0;
        for (int w = 0, n = 0, p = 0; w < whole.size() || n < names.size() || p < pieces.length; size++) {
            int piece = p < pieces.length ? pieces[p] : Integer.MAX_VALUE;
            int document = Math.min(whole.at(w), Math.min(names.at(n), piece));
            documents[size] = document;
            if (whole.at(w) == document) {
                how[size] |= whole.steps()[w++];
            }
            if (names.at(n) == document) {
                how[size] |= (byte) (names.steps()[n++] << STEP_BITS);
            }
            if (piece == document) {
                p++;
            }
        }
        return new Occurrences(Arrays.copyOf(documents, size), Arrays.copyOf(how, size));
    }

    /** A frequency of 1, 2 or 4 in two bits. */
    public static byte step(int frequency) {
        return (byte) (frequency == MOST ? MOST - 1 : frequency);
    }

    /** The same without a word on how often the text has it. */
    public Occurrences unweighed() {
        byte[] once = new byte[how.length];
        for (int i = 0; i < how.length; i++) {
            once[i] = (byte) ((how[i] & ~STEP) | Math.min(1, how[i] & STEP));
        }
        return new Occurrences(documents, once);
    }

    public int size() {
        return documents.length;
    }

    /** The number of documents that have it in the text. */
    public int whole() {
        return count(STEP);
    }

    /** The number of documents that have it in a name. */
    public int names() {
        return count(STEP << STEP_BITS);
    }

    private int count(int mask) {
        int count = 0;
        for (byte one : how) {
            count += (one & mask) == 0 ? 0 : 1;
        }
        return count;
    }
}
