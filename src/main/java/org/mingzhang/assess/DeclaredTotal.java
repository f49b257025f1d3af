package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/**
 * The sum that a document says it comes to, where that is plainly one amount: no bound, no words, in 元 or a multiple of it.
 *
 * @param money as printed
 * @param step the last place that is printed
 */
public record DeclaredTotal(Money money, Money step) {
    private static final BigDecimal TWO = new BigDecimal(2);

    /** Reads a declared total; nothing if it is not plainly one amount. */
    public static Optional<DeclaredTotal> of(String printed) {
        if (!(Measure.of(printed) instanceof NumberMeasure total)
                || total.bound().open()) {
            return Optional.empty();
        }
        Unit unit = Unit.of(total.unit());
        return unit.base().equals("元")
                ? Optional.of(new DeclaredTotal(
                        new Money(unit.inBase(total.value())),
                        new Money(unit.inBase(BigDecimal.ONE.movePointLeft(decimals(printed))))))
                : Optional.empty();
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0
                ? 0
                : (int) printed.substring(point + 1)
                        .chars()
                        .takeWhile(Character::isDigit)
                        .count();
    }

    /** Whether a sum is the same at the decimals that are printed, rounded or cut off. */
    public boolean agrees(Money held) {
        BigDecimal more = held.minus(money).yuan();
        boolean rounded = more.abs().multiply(TWO).compareTo(step.yuan()) <= 0;
        boolean cut = more.signum() > 0 && more.compareTo(step.yuan()) < 0;
        return rounded || cut;
    }

    /** Whether it can be meant of what is held: more than twice as much speaks of something larger. */
    public boolean mayBeOf(Money held) {
        return money.yuan().compareTo(held.yuan().multiply(TWO)) <= 0;
    }
}
