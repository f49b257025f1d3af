package org.mingzhang.search.files;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What is kept in memory of a project until all are known. Pages that are no projects come last; otherwise the order makes the norms of the index a short table of runs, puts likely
 * neighbours on a page of results into one file of cards, and decides ties.
 *
 * @param text the norm of the text, as Lucene would write it
 * @param name the norm of the name
 * @param cluster projects with one name but for its beginning stand together
 * @param arrival its place in the order in which projects came
 * @param page whether it is no project
 * @param keys what it is sorted by
 * @param sets for every facet the number of its set of choices
 * @param waiting where its terms and its card are spooled
 * @param terms how many of those bytes are terms
 */
@SuppressWarnings("ArrayRecordComponent") // one a project: a list would double them
public record Row(
        int text,
        int name,
        String cluster,
        int arrival,
        boolean page,
        Sort.Keys keys,
        int[] sets,
        Spool.Piece waiting,
        int terms) {
    public static final Comparator<Row> ORDER = Comparator.comparing(Row::page)
            .thenComparingInt(Row::text)
            .thenComparingInt(Row::name)
            .thenComparing(Row::sets, Arrays::compare)
            .thenComparing(Row::cluster)
            .thenComparingInt(Row::arrival);

    private static final int CLUSTER = 6;

    /** The end of a name backwards: programmes are told apart by their first words. */
    public static String cluster(String name) {
        String backwards = new StringBuilder(name).reverse().toString();
        return backwards.substring(0, Math.min(CLUSTER, backwards.length()));
    }
}
