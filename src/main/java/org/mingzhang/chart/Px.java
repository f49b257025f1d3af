package org.mingzhang.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as they are printed: one decimal, the same in every locale. */
final class Px {
    private Px() {}

    /** To one decimal; negative zero becomes zero. */
    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Without needless decimals: {@code 12}, {@code 12.5}. */
    static String text(double value) {
        BigDecimal plain =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
