package org.mingzhang.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.mingzhang.model.Money;

/** How figures are written for readers. Nothing is rounded into a figure that says something else. */
public final class Figures {
    private static final int WAN_DIGITS = 4;
    private static final int YI_DIGITS = 8;

    private Figures() {}

    /** Yuan to the fen: {@code 1,675,799.58}. */
    public static String yuan(Money amount) {
        return grouped("#,##0.00######", amount.yuan());
    }

    /** Yuan as one says it, decimals only where there are some: {@code 480,000}, {@code 90,682.50}. */
    public static String shortYuan(Money amount) {
        return whole(amount.yuan()) ? grouped("#,##0", amount.yuan()) : yuan(amount);
    }

    /** In 万 or 亿 with two decimals, for big print beside the exact figure: {@code 1,544.25 万}. Small amounts stay whole. */
    public static String rough(Money amount) {
        BigDecimal size = amount.yuan().abs();
        if (size.precision() - size.scale() > YI_DIGITS) {
            return grouped("#,##0.00", rounded(amount, YI_DIGITS)) + " 亿";
        }
        if (size.precision() - size.scale() > WAN_DIGITS) {
            return grouped("#,##0.00", rounded(amount, WAN_DIGITS)) + " 万";
        }
        return shortYuan(amount);
    }

    private static BigDecimal rounded(Money amount, int digits) {
        return amount.yuan().movePointLeft(digits).setScale(2, RoundingMode.HALF_UP);
    }

    /** A count: {@code 1,234}. */
    public static String count(long number) {
        return grouped("#,##0", BigDecimal.valueOf(number));
    }

    /** Points as printed, without needless zeros: {@code 10}, {@code 4.5}. */
    public static String points(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** Bytes in the unit that fits: {@code 812 B}, {@code 41.5 kB}, {@code 1.2 MB}. */
    public static String bytes(long size) {
        if (size < 1000) {
            return size + " B";
        }
        return size < 1_000_000
                ? grouped("#,##0.0", BigDecimal.valueOf(size, 3)) + " kB"
                : grouped("#,##0.0", BigDecimal.valueOf(size, 6)) + " MB";
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String grouped(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
