package org.mingzhang.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingzhang.model.Grouping;
import org.mingzhang.model.Money;

/** How figures are written for readers. Nothing is rounded into a figure that says something else. */
public final class Figures {
    private Figures() {}

    /** Yuan to the fen: {@code 1,675,799.58}. */
    public static String yuan(Money amount) {
        return Grouping.of(amount.yuan(), 2, 8);
    }

    /** Yuan as one says it, decimals only where there are some: {@code 480,000}, {@code 90,682.50}. */
    public static String shortYuan(Money amount) {
        return whole(amount.yuan()) ? Grouping.of(amount.yuan(), 0, 0) : yuan(amount);
    }

    /**
     * In the largest unit of the language that it fills, with two decimals, for big print beside the exact figure: {@code 1,544.25 万}; with 约
     * before it where decimals are lost. Small amounts stay whole.
     */
    static String rough(Money amount, Words words) {
        BigDecimal size = amount.yuan().abs();
        int digits = size.precision() - size.scale();
        for (String unit : List.of("number.large", "number.middle")) {
            int power = Integer.parseInt(words.get(unit + ".power"));
            if (digits > power) {
                BigDecimal exact = amount.yuan().movePointLeft(power);
                BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
                String text = words.get(unit, Grouping.of(rounded, 2, 2));
                return rounded.compareTo(exact) == 0 ? text : words.get("chart.amount.about", text);
            }
        }
        return shortYuan(amount);
    }

    /** A count: {@code 1,234}. */
    public static String count(long number) {
        return Grouping.of(BigDecimal.valueOf(number), 0, 0);
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
                ? Grouping.of(BigDecimal.valueOf(size, 3), 1, 1) + " kB"
                : Grouping.of(BigDecimal.valueOf(size, 6), 1, 1) + " MB";
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
