package org.mingzhang.chart;

import java.math.BigDecimal;
import org.mingzhang.model.Grouping;

/** Figures as text, exact unless they say otherwise. */
final class FigureText {
    /** More decimals nobody reads. */
    private static final int MOST_DECIMALS = 4;

    private FigureText() {}

    /** Whether a number has more digits before its point than this. */
    static boolean reaches(BigDecimal yuan, int power) {
        return yuan.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
    }

    /** Whether it is exact with the decimals that are shown. */
    static boolean isShort(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** All digits, no thousands. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** With thousands separated and no decimals where it is whole, else at least two: {@code 1,675,799.58}. */
    static String grouped(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole ? Grouping.of(value, 0, 0) : Grouping.of(value, 2, 10);
    }

    /** With two decimals, more where a short number has them. */
    static String twoDecimals(BigDecimal value) {
        return Grouping.of(value, 2, isShort(value) ? MOST_DECIMALS : 2);
    }
}
