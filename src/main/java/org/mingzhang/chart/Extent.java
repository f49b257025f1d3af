package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.TextMeasure;

/**
 * The numbers that a measure leaves open: one, those between two, or all on one side. What has no comparator stands for its number alone; no
 * side is ever assumed.
 *
 * @param lower the lower edge, or null if open below
 * @param upper the upper edge, or null if open above
 * @param unit what they are counted in, brought down to its base: 元 for 万元, % for ‰
 */
record Extent(@Nullable Edge lower, @Nullable Edge upper, String unit) {
    /** FigureText of more digits than this before or behind the point are said, not drawn. */
    private static final int MOST_DIGITS = 15;

    /**
     * An end of an extent.
     *
     * @param value in the base unit
     * @param strict whether the value itself lies outside
     */
    record Edge(BigDecimal value, boolean strict) {
        double at() {
            return value.doubleValue();
        }
    }

    /** The extent of a measure that is a number or a range, small enough to be drawn. */
    static Optional<Extent> of(Measure measure) {
        return switch (measure) {
            case NumberMeasure number ->
                Optional.of(number).filter(n -> drawable(n.value())).map(Extent::of);
            case RangeMeasure range ->
                Optional.of(range)
                        .filter(r -> drawable(r.lower()) && drawable(r.upper()))
                        .map(Extent::of);
            case DateMeasure date -> Optional.empty();
            case TextMeasure text -> Optional.empty();
        };
    }

    private static boolean drawable(BigDecimal value) {
        return value.signum() == 0
                || (value.scale() <= MOST_DIGITS && value.precision() - value.scale() <= MOST_DIGITS);
    }

    private static Extent of(NumberMeasure printed) {
        NumberMeasure number = printed.inBaseUnit();
        Bound bound = number.bound();
        Edge edge = new Edge(number.value(), bound == Bound.MORE_THAN || bound == Bound.LESS_THAN);
        return new Extent(bound.ceiling() ? null : edge, bound.floor() ? null : edge, number.unit());
    }

    private static Extent of(RangeMeasure printed) {
        RangeMeasure range = printed.inBaseUnit();
        Edge lower = new Edge(range.lower(), range.lowerBound() == Bound.MORE_THAN);
        Edge upper = new Edge(range.upper(), range.upperBound() == Bound.LESS_THAN);
        return new Extent(lower, upper, range.unit());
    }

    /** Whether it is a single number. */
    boolean point() {
        return lower != null && upper != null && lower.value.compareTo(upper.value) == 0;
    }

    /** Its edges, rising; one for a single number. */
    Stream<Edge> edges() {
        return point() ? Stream.ofNullable(lower) : Stream.concat(Stream.ofNullable(lower), Stream.ofNullable(upper));
    }

    /** Whether the two can stand on one scale. */
    boolean comparable(Extent other) {
        return unit.equals(other.unit);
    }

    boolean contains(BigDecimal value) {
        return (lower == null || beyond(value.compareTo(lower.value), lower))
                && (upper == null || beyond(upper.value.compareTo(value), upper));
    }

    /** The edge that a value lies beyond, if any. */
    Optional<Edge> overstepped(BigDecimal value) {
        if (lower != null && value.compareTo(lower.value) < 0) {
            return Optional.of(lower);
        }
        return Optional.ofNullable(upper).filter(u -> value.compareTo(u.value) > 0);
    }

    private static boolean beyond(int comparison, Edge edge) {
        return edge.strict ? comparison > 0 : comparison >= 0;
    }
}
