package org.mingzhang.search;

/** Reads every file of terms back as the page will and compares it with what Lucene said. */
final class SelfCheck {
    private SelfCheck() {}

    /** A number that tells an entry's lists from others. */
    static long print(String term, Postings all, Postings names, Postings pieces) {
        return print(term, all.print(), names.print(), pieces.print());
    }

    private static long print(String term, long all, long names, long pieces) {
        return Shards.hash(term) * (31L * (31L * all + names) + pieces + 1);
    }

    /**
     * Checks a file.
     *
     * @param expected the sum of what {@link #print} said of its entries
     * @throws IllegalStateException if what it says of its terms is not what Lucene says, which is our bug
     */
    static void check(String file, long expected) {
        long[] sum = {0};
        Json.readStrings(file).forEach((term, text) -> {
            String[] lists = text.split("\\|", -1);
            sum[0] += print(
                    term,
                    Postings.print(lists[0]),
                    lists.length > 1 ? Postings.print(lists[1]) : 0,
                    lists.length > 2 ? Postings.print(lists[2]) : 0);
        });
        if (sum[0] != expected) {
            throw new IllegalStateException("a file of the search index does not read back as it was written");
        }
    }
}
