package org.mingzhang.search.files;

import java.util.Locale;
import java.util.Objects;
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
     * @param rate what was spent as a share, the lowest first, those of the budget of the whole year before all others
     * @param findings how many there are
     */
    public record Keys(long amount, long year, long rate, long findings) {
        /** More than any share: what is measured by another amount than the budget of the whole year comes after what is. */
        private static final long OTHERWISE = 1_000_000_000_000_000L;

        /** Those of a project's figures. */
        public static Keys of(SearchEntry.Figures figures) {
            return new Keys(
                    figures.rollUp()
                            ? NONE
                            : figures.amount().map(SearchEntry.Printed::fen).orElse(NONE),
                    figures.year(),
                    figures.rated().map(Keys::rate).orElse(NONE),
                    figures.findings());
        }

        private static long rate(SearchEntry.Form form) {
            return -Objects.requireNonNull(form.rate()).key() - (form.adjusted() ? 0 : OTHERWISE);
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
