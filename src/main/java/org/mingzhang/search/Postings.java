package org.mingzhang.search;

/**
 * The documents of a term in one field of the Lucene index.
 *
 * @param documents ascending
 * @param steps how often it occurs in each, as an {@link Occurrences#step}
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; made and used within one call
record Postings(int[] documents, byte[] steps) {
    static final Postings NONE = new Postings(new int[0], new byte[0]);

    int size() {
        return documents.length;
    }

    /** The document at a place, or one behind all others where the list has ended. */
    int at(int place) {
        return place < documents.length ? documents[place] : Integer.MAX_VALUE;
    }
}
