package org.mingzhang.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/** The other units in which forms print a plain number: a share of 1 for one of 100, 元 for 万元 and 万元 for 元, 人次 for 万人次, and 万人 for 人 where parts are printed. */
final class OtherUnits {
    private static final String PERCENT = "%";
    private static final String YUAN = "元";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * A number read in another unit.
     *
     * @param number in that unit
     * @param share whether it is read as a share of 1
     * @param nearer whether it lies nearer to the promise than in the promise's own unit
     */
    record Other(NumberMeasure number, boolean share, boolean nearer) {}

    private OtherUnits() {}

    static List<Other> of(Promised promised, NumberMeasure actual, boolean share) {
        List<Other> others = new ArrayList<>();
        Unit unit = Unit.of(promised.unit());
        boolean percent = unit.base().equals(PERCENT) || (promised.unit().isEmpty() && share);
        if (percent && actual.value().signum() > 0 && actual.value().compareTo(BigDecimal.ONE) <= 0) {
            NumberMeasure whole = new NumberMeasure(
                    actual.bound(),
                    actual.value().multiply(HUNDRED),
                    actual.unit().isEmpty() ? "" : PERCENT);
            others.add(other(promised, actual, whole, true));
        }
        if (!percent && unit.power() > 0) {
            others.add(other(promised, actual, actual.in(unit.base()), false));
        }
        boolean money = unit.base().equals(YUAN) || unit.base().startsWith(YUAN + "/");
        if (!percent
                && unit.power() == 0
                && !unit.base().isEmpty()
                && (money || actual.value().scale() > 0)) {
            others.add(other(promised, actual, actual.in("万" + unit.base()), false));
        }
        return others;
    }

    private static Other other(Promised promised, NumberMeasure actual, NumberMeasure other, boolean share) {
        NumberMeasure limit = promised.any();
        return new Other(other, share, distance(other, limit).compareTo(distance(actual, limit)) < 0);
    }

    /** How many times the larger is of the smaller; unlimited where one is nothing. */
    private static BigDecimal distance(NumberMeasure one, NumberMeasure other) {
        BigDecimal a = Unit.of(one.unit()).onScale(one.value()).abs();
        BigDecimal b = Unit.of(other.unit()).onScale(other.value()).abs();
        BigDecimal least = a.min(b);
        return least.signum() == 0
                ? BigDecimal.valueOf(Long.MAX_VALUE)
                : a.max(b).divide(least, MathContext.DECIMAL64);
    }
}
