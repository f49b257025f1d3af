package org.mingzhang.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.model.Grouping;
import org.mingzhang.model.Money;

/** FigureText as text, exact unless they say otherwise. */
final class FigureText {
    private static final int WAN = 4;

    /** As many decimals of 万元 as whole yuan need. */
    private static final int MOST_DECIMALS = 4;

    private FigureText() {}

    /** {@code 37.80 万元} however much it is, so that the amounts of a chart are alike, {@code 5,600 元} below; with 约 where that many decimals would be needed that nobody reads. */
    static String chineseAmount(Money money) {
        BigDecimal yuan = money.yuan();
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
}
