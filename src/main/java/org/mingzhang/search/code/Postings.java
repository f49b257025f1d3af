package org.mingzhang.search.code;

/**
 * The documents of a term in one field of the Lucene index.
 *
 * @param documents ascending
 * @param steps how often it occurs in each, as an {@link Occurrences#step}
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; made and used within one call
public record Postings(int[] documents, byte[] steps) {
    public static final Postings NONE = new Postings(new int[0], new byte[0]);

    public int size() {
        return documents.length;
    }

    /** The document at a place, or one behind all others where the list has ended. */
    int at(int place) {
        return place < documents.length ? documents[place] : Integer.MAX_VALUE;
    }
}
