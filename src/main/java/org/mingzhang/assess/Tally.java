package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How many indicators there are and how many points hang on them.
 *
 * @param count number of indicators
 * @param points the points given on them, or at stake where none are printed; zero if neither is
 */
public record Tally(int count, BigDecimal points) {
    /** None. */
    public static final Tally NONE = new Tally(0, BigDecimal.ZERO);

    /** Counts the indicators of one kind. */
    public static Tally of(Collection<AssessedIndicator> indicators, Predicate<AssessedIndicator> kind) {
        Tally tally = NONE;
        for (AssessedIndicator indicator : indicators) {
            if (kind.test(indicator)) {
                tally = tally.plus(new Tally(1, points(indicator)));
            }
        }
        return tally;
    }

    private static BigDecimal points(AssessedIndicator assessed) {
        BigDecimal score = assessed.indicator().score();
        return Objects.requireNonNullElse(
                score, Objects.requireNonNullElse(assessed.indicator().weight(), BigDecimal.ZERO));
    }

    /** Adds two tallies. */
    public Tally plus(Tally other) {
        return other.isEmpty() ? this : new Tally(count + other.count, points.add(other.points));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return count == 0;
    }
}
