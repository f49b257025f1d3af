package org.mingzhang.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole as a reader sees it: a percentage with one decimal that never makes nearly all look like all, nor a little like nothing.
 *
 * @param part the part
 * @param whole the whole, not zero
 */
public record Share(BigDecimal part, BigDecimal whole) {
    private static final String NEARLY_ALL = ">99.9%";

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SCALE = 8;

    public Share {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("nothing is a share of zero");
        }
    }

    /** A share of an amount; nothing if the whole is zero or less, for no part of that is a share. */
    public static Optional<Share> of(Money part, Money whole) {
        return whole.yuan().signum() > 0 ? Optional.of(new Share(part.yuan(), whole.yuan())) : Optional.empty();
    }

    /** A share of a count. */
    public static Share of(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** What was {@code share} of one. */
    public static Share of(BigDecimal share) {
        return new Share(share, BigDecimal.ONE);
    }

    /** 1 for all of it, to 8 decimals. */
    public BigDecimal value() {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** Whether it is less than all by less than a decimal shows. */
    public boolean nearlyAll() {
        return text().equals(NEARLY_ALL);
    }

    /** {@code 76.0%}, {@code 100%} for exactly all, {@code >99.9%} for nearly all, {@code <0.1%} for next to nothing. */
    public String text() {
        String sign = part.signum() * whole.signum() < 0 ? "-" : "";
        return sign.isEmpty() ? size() : sign + new Share(part.abs(), whole.abs()).size();
    }

    /** The same with a plus sign for more than nothing, for a change. */
    public String change() {
        return (part.signum() * whole.signum() > 0 ? "+" : "") + text();
    }

    private String size() {
        int toAll = part.abs().compareTo(whole.abs());
        if (part.signum() == 0 || toAll == 0) {
            return toAll == 0 ? "100%" : "0%";
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        if (percent.signum() == 0) {
            return "<0.1%";
        }
        if (percent.compareTo(HUNDRED) == 0) {
            return toAll < 0 ? NEARLY_ALL : ">100%";
        }
        return percent.toPlainString() + "%";
    }
}
