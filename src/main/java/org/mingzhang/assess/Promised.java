package org.mingzhang.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.Unit;

/**
 * A promised figure or range as the limits that a result must keep.
 *
 * @param lower the limit from below, or null if there is none; for a single figure the same as {@code upper}
 * @param upper the limit from above, or null if there is none
 * @param unit of both
 */
record Promised(@Nullable NumberMeasure lower, @Nullable NumberMeasure upper, String unit) {
    private static final String PERCENT = "%";
    private static final BigDecimal ALL = new BigDecimal(100);

    /** The limits of a number or range. */
    static Promised of(Measure target) {
        return switch (target) {
            case NumberMeasure n ->
                new Promised(n.bound().ceiling() ? null : n, n.bound().floor() ? null : n, n.unit());
            case RangeMeasure r ->
                new Promised(
                        new NumberMeasure(r.lowerBound(), r.lower(), r.unit()),
                        new NumberMeasure(r.upperBound(), r.upper(), r.unit()),
                        r.unit());
            default -> throw new IllegalArgumentException("not a figure: " + target);
        };
    }

    /** One of the limits. */
    NumberMeasure any() {
        return lower == null ? Objects.requireNonNull(upper) : lower;
    }

    /** The same limits counted in another unit, where none is printed. */
    Promised in(String other) {
        return new Promised(lower == null ? null : lower.in(other), upper == null ? null : upper.in(other), other);
    }

    /** The same limits without their power of ten, counted in a unit: 3.5万 as 35000元. */
    Promised inBase(String other) {
        return new Promised(inBase(lower, other), inBase(upper, other), other);
    }

    private static @Nullable NumberMeasure inBase(@Nullable NumberMeasure limit, String other) {
        return limit == null ? null : limit.inBaseUnit().in(other);
    }

    /** 0 for a figure within the limits, negative below, positive above. */
    int side(NumberMeasure actual) {
        if (lower != null) {
            int order = scaled(actual).compareTo(scaled(lower));
            if (order < 0 || (order == 0 && lower.bound() == Bound.MORE_THAN)) {
                return -1;
            }
        }
        if (upper != null) {
            int order = scaled(actual).compareTo(scaled(upper));
            if (order > 0 || (order == 0 && upper.bound() == Bound.LESS_THAN)) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether the limit has no end in the actual's unit and the actual is that limit cut off: 6666㎡ for 10亩. */
    boolean equalWhenRounded(NumberMeasure actual) {
        return Stream.of(lower, upper).anyMatch(limit -> limit != null && equalWhenRounded(limit, actual));
    }

    private static boolean equalWhenRounded(NumberMeasure limit, NumberMeasure actual) {
        Unit unit = Unit.of(actual.unit());
        if (Unit.of(limit.unit()).in(unit, limit.value()).isPresent()) {
            return false;
        }
        BigDecimal one = unit.onScale(BigDecimal.ONE);
        int digits = Math.max(actual.value().scale(), 0);
        return Stream.of(RoundingMode.DOWN, RoundingMode.UP)
                .anyMatch(mode -> scaled(limit).divide(one, digits, mode).compareTo(actual.value()) == 0);
    }

    private static BigDecimal scaled(NumberMeasure number) {
        return Unit.of(number.unit()).onScale(number.value());
    }

    /** Whether one figure is promised. */
    boolean point() {
        return lower != null && lower.equals(upper);
    }

    /** Whether there is a limit on one side only. */
    boolean open() {
        return lower == null || upper == null;
    }

    /** Whether its plain figures may be shares of one: 0.9 for 90%. */
    boolean upToOne() {
        return unit.isEmpty()
                && Stream.of(lower, upper).filter(Objects::nonNull).allMatch(Promised::isShareOfOne);
    }

    /** Whether it is more than nothing and no more than one. */
    static boolean isShareOfOne(NumberMeasure number) {
        return number.value().signum() > 0 && number.value().compareTo(BigDecimal.ONE) <= 0;
    }

    /** The comparator of a single figure. */
    Bound bound() {
        return lower == null ? Bound.NONE : lower.bound();
    }

    /** More than a promised nothing. */
    boolean none(int side) {
        return side > 0 && upper != null && upper.value().signum() == 0;
    }

    /** Less than a promised whole: 100%, or a plain 100 of a share. */
    boolean all(int side, boolean share) {
        return side < 0
                && lower != null
                && (Unit.of(unit).base().equals(PERCENT) || (unit.isEmpty() && share))
                && Unit.of(unit).inBase(lower.value()).compareTo(ALL) == 0;
    }
}
