package org.mingzhang.search.files;

import java.util.Locale;
import java.util.stream.Stream;
import org.mingzhang.page.SearchEntry;

/** What results can be sorted by, and how. */
public enum Sort {
    /** A roll-up stands outside, for its money is that of others. */
    AMOUNT,
    YEAR,
    RATE,
    FINDINGS;

    /** What comes last. */
    public static final long NONE = Long.MIN_VALUE;

    /** The key of a project by each, in their order. */
    public static long[] keys(SearchEntry.Figures figures) {
        return Stream.of(values()).mapToLong(sort -> sort.key(figures)).toArray();
    }

    /** The largest comes first. */
    private long key(SearchEntry.Figures figures) {
        return switch (this) {
            case AMOUNT ->
                figures.rollUp()
                        ? NONE
                        : figures.amount().map(SearchEntry.Printed::fen).orElse(NONE);
            case YEAR -> figures.year();
            case RATE -> figures.rate().map(rate -> -rate.key()).orElse(NONE);
            case FINDINGS -> figures.findings();
        };
    }

    /** Its key among those of a project. */
    public long of(Row row) {
        return row.keys()[ordinal()];
    }

    /** The word in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
