package org.mingzhang.assess;

import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/**
 * A promise and a result with their units filled in: many forms print the unit in a column of its own, so that what has none takes the
 * other's.
 *
 * @param promised the promise
 * @param actual the result
 * @param fromTarget whether the result took the promise's unit
 * @param plain whether the result prints neither a unit nor a power of ten, so that its unit is a guess
 */
record Fitted(Promised promised, NumberMeasure actual, boolean fromTarget, boolean plain) {
    private static final String PERCENT = "%";

    static Fitted of(Promised promised, NumberMeasure actual, boolean share) {
        Unit target = Unit.of(promised.unit());
        Unit reported = Unit.of(actual.unit());
        boolean bare = actual.unit().isEmpty() && !promised.unit().isEmpty();
        if (bare || (reported.base().isEmpty() && !target.base().isEmpty())) {
            boolean scaled = !actual.unit().isEmpty();
            NumberMeasure taken = scaled
                    ? new NumberMeasure(actual.bound(), reported.inBase(actual.value()), target.base())
                    : actual.in(promised.unit());
            return new Fitted(promised, taken, true, !scaled);
        }
        boolean given = target.base().isEmpty()
                && !reported.base().isEmpty()
                && (share || !reported.base().equals(PERCENT));
        Promised fitted = promised;
        if (given) {
            fitted = promised.unit().isEmpty() ? promised.in(actual.unit()) : promised.inBase(reported.base());
        }
        return new Fitted(fitted, actual, false, actual.unit().isEmpty());
    }

    boolean commensurable() {
        return Unit.of(promised.unit()).commensurable(Unit.of(actual.unit()));
    }

    /** The result on the scale of the target as printed, where it can be written there. */
    Measure shown(Measure target) {
        Unit unit = Unit.of(target.unit());
        Unit mine = Unit.of(actual.unit());
        if (target.unit().isEmpty() || mine.base().equals(unit.base())) {
            return actual;
        }
        return mine.in(unit, actual.value())
                .<Measure>map(value -> new NumberMeasure(actual.bound(), value, target.unit()))
                .orElse(actual);
    }
}
