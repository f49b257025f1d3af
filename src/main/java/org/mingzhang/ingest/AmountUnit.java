package org.mingzhang.ingest;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The units in which forms print amounts. */
public enum AmountUnit {
    YUAN("元", 0),
    THOUSAND("千元", 3),
    TEN_THOUSAND("万元", 4),
    MILLION("百万元", 6),
    TEN_MILLION("千万元", 7),
    HUNDRED_MILLION("亿元", 8);

    private final String word;
    private final int power;

    AmountUnit(String word, int power) {
        this.word = word;
        this.power = power;
    }

    /** As it is written in content files. */
    public String word() {
        return word;
    }

    /** How many places it moves the decimal point. */
    public int power() {
        return power;
    }

    /** The unit of a word, 万元 or 万; yuan for any other. */
    public static AmountUnit of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.word.equals(word) || unit.word.equals(word + "元"))
                .findFirst()
                .orElse(YUAN);
    }

    /** The unit that moves the decimal point so far. */
    public static AmountUnit of(int power) {
        return Arrays.stream(values())
                .filter(unit -> unit.power == power)
                .findFirst()
                .orElse(YUAN);
    }

    /** What an amount with its unit comes to in yuan: 8050000 for {@code 805万元}; null if it is none. */
    public static @Nullable BigDecimal yuan(String amount) {
        int digits = 0;
        while (digits < amount.length() && "-.0123456789".indexOf(amount.charAt(digits)) >= 0) {
            digits++;
        }
        String word = amount.substring(digits);
        boolean known = Arrays.stream(values()).anyMatch(unit -> unit.word.equals(word));
        return digits == 0 || !known
                ? null
                : new BigDecimal(amount.substring(0, digits)).scaleByPowerOfTen(of(word).power);
    }
}
