package org.mingzhang.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * An exact amount in yuan. Equality is numeric: 1.5 yuan equals 1.50 yuan.
 *
 * @param yuan the amount, with at least two decimals and no others than needed
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    /** Nothing. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int FEN = 2;

    public Money {
        BigDecimal plain = yuan.stripTrailingZeros();
        yuan = plain.setScale(Math.max(FEN, plain.scale()), RoundingMode.UNNECESSARY);
    }

    /** The amount of whole or decimal yuan written plainly, such as {@code 1675799.58}. */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** The sum; zero for none. */
    public static Money sum(List<Money> parts) {
        return parts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** This as a share of {@code whole}, 1 for all of it, to 8 decimals; nothing if the whole is zero. */
    public Optional<BigDecimal> shareOf(Money whole) {
        return whole.yuan.signum() == 0
                ? Optional.empty()
                : Optional.of(yuan.divide(whole.yuan, 8, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** Plain digits with two decimals or more, as in the open data: {@code 15442480.00}. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
