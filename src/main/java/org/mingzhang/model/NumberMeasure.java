package org.mingzhang.model;

import java.math.BigDecimal;

/**
 * A number with how it is meant and its unit: {@code ≤700元/人次}.
 *
 * @param bound the comparator
 * @param value exact, without needless trailing zeros, so that equal numbers are equal measures
 * @param unit as printed, empty if none
 */
public record NumberMeasure(Bound bound, BigDecimal value, String unit) implements Measure {
    public NumberMeasure {
        value = plain(value);
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
