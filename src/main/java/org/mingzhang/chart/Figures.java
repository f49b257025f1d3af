package org.mingzhang.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mingzhang.model.Grouping;
import org.mingzhang.model.Money;

/** Figures as text, exact unless they say otherwise. */
final class Figures {
    private static final int WAN = 4;
    private static final int YI = 8;

    /** As many decimals of 万元 as whole yuan need. */
    private static final int MOST_DECIMALS = 4;

    private static final int PERCENT_DECIMALS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** A share of a whole as a percentage, and whether it is the exact one. */
    record Percent(String text, boolean exact) {}

    /** {@code 37.80 万元}, {@code 5,600 元}, {@code 1.25 亿元}; with 约 where that many decimals would be needed that nobody reads. */
    static String chineseAmount(Money money) {
        BigDecimal yuan = money.yuan();
        if (reaches(yuan, YI) && isShort(yuan.movePointLeft(YI))) {
            return twoDecimals(yuan.movePointLeft(YI)) + " 亿元";
        }
        if (!reaches(yuan, WAN)) {
            return grouped(yuan) + " 元";
        }
        BigDecimal wan = yuan.movePointLeft(WAN);
        return isShort(wan)
                ? twoDecimals(wan) + " 万元"
                : "约 " + twoDecimals(wan.setScale(2, RoundingMode.HALF_UP)) + " 万元";
    }

    private static boolean reaches(BigDecimal yuan, int power) {
        return yuan.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
    }

    private static boolean isShort(BigDecimal value) {
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

    private static String twoDecimals(BigDecimal value) {
        return Grouping.of(value, 2, 4);
    }

    /** {@code whole} is not zero. */
    static Percent percent(BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
        int decimals = 2;
        while (decimals < PERCENT_DECIMALS && looksExtreme(share, decimals)) {
            decimals++;
        }
        BigDecimal rounded = share.setScale(decimals, RoundingMode.HALF_UP);
        boolean exact = rounded.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
        String text = exact ? rounded.stripTrailingZeros().toPlainString() : rounded.toPlainString();
        return new Percent(text + "%", exact);
    }

    /** Whether rounding would turn a little into nothing or almost all into all. */
    private static boolean looksExtreme(BigDecimal share, int decimals) {
        BigDecimal rounded = share.setScale(decimals, RoundingMode.HALF_UP);
        boolean extreme = rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0;
        return extreme && rounded.compareTo(share) != 0;
    }
}
