package org.mingzhang.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: {@code 1,675,799.58}. */
public final class Grouping {
    private static final int GROUP = 3;

    private Grouping() {}

    /**
     * The number with its thousands in groups.
     *
     * @param least decimals shown even if they are zero
     * @param most decimals shown; beyond them it is rounded half up
     */
    public static String of(BigDecimal number, int least, int most) {
        BigDecimal rounded = number.scale() > most ? number.setScale(most, RoundingMode.HALF_UP) : number;
        BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        String plain = (stripped.scale() < least ? stripped.setScale(least) : stripped).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        int start = stripped.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > start; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
