package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.mingzhang.model.Money;

/**
 * How far figures that were rounded for printing may lie apart. An amount does not tell in which unit it was printed, so it is taken for
 * the coarsest one that forms use: whole thousands of yuan are 0.1 万元, whole hundreds 0.01 万元.
 */
final class Rounding {
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal WAN_CENT = new BigDecimal(100);
    private static final BigDecimal WAN_TENTH = new BigDecimal(1000);
    /** Beyond these shares of a sum nobody takes a difference for rounding, of whole thousands the smaller one. */
    private static final BigDecimal FAR = new BigDecimal("0.05");

    private static final BigDecimal FAR_OF_TENTHS = new BigDecimal("0.005");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /** Whether a sum and its whole differ by no more than half a unit of the last digit of each figure. */
    static boolean explains(Money sum, Money whole, Collection<Money> parts) {
        BigDecimal apart = sum.minus(whole).yuan().abs();
        long figures = 1L + parts.stream().filter(p -> !p.isZero()).count();
        BigDecimal half = HALF.multiply(BigDecimal.valueOf(figures));
        boolean fine = apart.compareTo(half.multiply(unit(whole, parts, WAN_CENT))) <= 0
                && apart.compareTo(FAR.multiply(whole.yuan())) <= 0;
        boolean coarse = apart.compareTo(half.multiply(unit(whole, parts, WAN_TENTH))) <= 0
                && apart.compareTo(FAR_OF_TENTHS.multiply(whole.yuan())) <= 0;
        return fine || coarse;
    }

    /** The unit of the last digit that all of these figures can be printed with, at most {@code coarsest}. */
    private static BigDecimal unit(Money whole, Collection<Money> parts, BigDecimal coarsest) {
        return List.of(coarsest, WAN_CENT, BigDecimal.ONE).stream()
                .filter(unit -> whole(whole, unit) && parts.stream().allMatch(p -> whole(p, unit)))
                .findFirst()
                .orElse(FEN);
    }

    /** Whether a whole that was cut off can be smaller than its part by so much. */
    static boolean cutOff(Money part, Money whole) {
        BigDecimal above = part.minus(whole).yuan();
        return above.compareTo(unit(whole, List.of(), WAN_CENT)) < 0
                && above.compareTo(FAR.multiply(whole.yuan())) <= 0;
    }

    /** Half a unit of the last digit of both figures. */
    static Money half(Money one, Money other) {
        return new Money(HALF.multiply(unit(one, List.of(other), WAN_CENT)));
    }

    private static boolean whole(Money figure, BigDecimal unit) {
        return figure.yuan().remainder(unit).signum() == 0;
    }
}
