package org.mingzhang.search.files;

import java.util.Locale;
import org.mingzhang.page.SearchEntry;

/** What results can be sorted by; the largest key comes first. */
public enum Sort {
    AMOUNT,
    YEAR,
    RATE,
    FINDINGS;

    /** The key of what comes last. */
    public static final long NONE = Long.MIN_VALUE;

    /**
     * The keys of a project.
     *
     * @param amount in fen; none of a roll-up, whose money is that of others
     * @param year its latest
     * @param rate what was spent as a share, the lowest first
     * @param findings how many there are
     */
    public record Keys(long amount, long year, long rate, long findings) {
        /** Those of a project's figures. */
        public static Keys of(SearchEntry.Figures figures) {
            return new Keys(
                    figures.rollUp()
                            ? NONE
                            : figures.amount().map(SearchEntry.Printed::fen).orElse(NONE),
                    figures.year(),
                    figures.rate().map(rate -> -rate.key()).orElse(NONE),
                    figures.findings());
        }
    }

    /** The key that counts here. */
    long of(Keys keys) {
        return switch (this) {
            case AMOUNT -> keys.amount();
            case YEAR -> keys.year();
            case RATE -> keys.rate();
            case FINDINGS -> keys.findings();
        };
    }

    /** The word in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
