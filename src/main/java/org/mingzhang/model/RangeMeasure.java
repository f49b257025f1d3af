package org.mingzhang.model;

import java.math.BigDecimal;

/**
 * A number between two: {@code ≥2万元且≤5万元}.
 *
 * @param lowerBound {@link Bound#AT_LEAST} or {@link Bound#MORE_THAN}
 * @param lower exact
 * @param upperBound {@link Bound#AT_MOST} or {@link Bound#LESS_THAN}
 * @param upper exact, not below {@code lower}
 * @param unit of both, as printed, without blanks and brackets, empty if none
 */
public record RangeMeasure(Bound lowerBound, BigDecimal lower, Bound upperBound, BigDecimal upper, String unit)
        implements Measure {
    public RangeMeasure {
        if (!lowerBound.floor() || !upperBound.ceiling() || lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("not a range: " + lowerBound + lower + upperBound + upper);
        }
        lower = NumberMeasure.plain(lower);
        upper = NumberMeasure.plain(upper);
    }

    /** The same quantities in their {@link Unit#base()}. */
    public RangeMeasure inBaseUnit() {
        Unit from = Unit.of(unit);
        return new RangeMeasure(lowerBound, from.inBase(lower), upperBound, from.inBase(upper), from.base());
    }

    @Override
    public String kind() {
        return "range";
    }

    @Override
    public Bound bound() {
        return Bound.NONE;
    }

    @Override
    public String valueText() {
        return lower.toPlainString();
    }

    @Override
    public String upperText() {
        return upper.toPlainString();
    }

    @Override
    public String toText() {
        return lowerBound.sign()
                + lower.toPlainString()
                + unit
                + "且"
                + upperBound.sign()
                + upper.toPlainString()
                + unit;
    }
}
