package org.mingzhang.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.mingzhang.model.Money;

/** How figures are written in findings. */
public final class Shown {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Shown() {}

    /** Yuan to the fen, grouped: {@code 20,000.00}. */
    public static String yuan(Money amount) {
        return format("#,##0.00######", amount.yuan());
    }

    /** A share as a percentage with two decimals: {@code 89.95%}. */
    public static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A percentage with its sign: {@code +20.33%}. */
    public static String change(BigDecimal share) {
        return (share.signum() > 0 ? "+" : "") + percent(share);
    }

    /** A number without needless zeros, grouped: {@code 3,850}, {@code 10.39}. */
    public static String number(BigDecimal number) {
        return format("#,##0.########", number);
    }

    /** A part of a whole as a percentage. */
    public static String share(long part, long whole) {
        return percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP));
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
