package org.mingzhang.model;

import java.math.BigDecimal;

/**
 * A number with how it is meant and its unit: {@code ≤700元/人次}.
 *
 * @param bound the comparator
 * @param value exact, without needless trailing zeros, so that equal numbers are equal measures
 * @param unit as printed, without blanks and brackets, empty if none
 */
public record NumberMeasure(Bound bound, BigDecimal value, String unit) implements Measure {
    public NumberMeasure {
        value = plain(value);
    }

    /** The same quantity in its {@link Unit#base()}: {@code ≤12万元} as {@code ≤120000元}. Equal units then mean comparable values. */
    public NumberMeasure inBaseUnit() {
        Unit from = Unit.of(unit);
        return new NumberMeasure(bound, from.inBase(value), from.base());
    }

    /** Whether both are one amount, in whatever units. */
    public boolean sameAmount(NumberMeasure other) {
        Unit mine = Unit.of(unit);
        Unit theirs = Unit.of(other.unit);
        return mine.commensurable(theirs) && mine.onScale(value).compareTo(theirs.onScale(other.value)) == 0;
    }

    /** Whether both are the same bound and amount; a unit that only one of them prints makes no difference. */
    public boolean repeats(NumberMeasure other) {
        return bound == other.bound && amountIs(other);
    }

    /** Whether both are the same amount; a unit that only one of them prints makes no difference. */
    boolean amountIs(NumberMeasure other) {
        boolean unitOnOneSide = unit.isEmpty() != other.unit.isEmpty();
        return unitOnOneSide ? value.compareTo(other.value) == 0 : sameAmount(other);
    }

    /** The same number counted in another unit. */
    public NumberMeasure in(String otherUnit) {
        return new NumberMeasure(bound, value, otherUnit);
    }

    NumberMeasure with(Bound other) {
        return new NumberMeasure(other, value, unit);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public String valueText() {
        return value.toPlainString();
    }

    @Override
    public String upperText() {
        return "";
    }

    @Override
    public String toText() {
        return bound.sign() + value.toPlainString() + unit;
    }
}
