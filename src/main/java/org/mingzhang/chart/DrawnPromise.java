package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Measure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.Relation;

/**
 * What was promised, what was reported of it, and how the two stand to one another.
 *
 * @param target the promise as it is compared
 * @param actual the result as it is compared, or null if none is printed; an empty cell counts as none
 * @param relation what comparing them shows
 * @param said both as they are printed
 */
public record DrawnPromise(Measure target, @Nullable Measure actual, Relation relation, Said said) {
    public DrawnPromise {
        actual = actual == null || actual.toText().isEmpty() ? null : actual;
    }

    /**
     * Target and result before anything was filled in for comparing them.
     *
     * @param target the reading of the target
     * @param targetText the target as printed
     * @param actual the reading of the result, or null
     * @param actualText the result as printed, or empty
     */
    public record Said(
            Measure target, String targetText, @Nullable Measure actual, String actualText) {}

    /** Whether the actual leaves the result open: it repeats a bound or names a range. */
    boolean restated() {
        return actual instanceof RangeMeasure
                || (actual != null && actual.bound().open());
    }

    /** The result as one number in the base unit, if it is one. */
    Optional<BigDecimal> result() {
        return actualExtent()
                .filter(a -> a.point() && !restated())
                .flatMap(a -> a.edges().map(Extent.Edge::value).findFirst());
    }

    Optional<Extent> targetExtent() {
        return Extent.of(target);
    }

    Optional<Extent> actualExtent() {
        return Optional.ofNullable(actual).flatMap(Extent::of);
    }

    /** The part of the actual that stands on the target's scale. */
    Optional<Extent> sharedActual() {
        return targetExtent().flatMap(t -> actualExtent().filter(t::comparable));
    }

    /** Every number that must find its place on the target's scale. */
    Stream<BigDecimal> figures() {
        return Stream.concat(targetExtent().stream(), sharedActual().stream())
                .flatMap(Extent::edges)
                .map(Extent.Edge::value);
    }
}
