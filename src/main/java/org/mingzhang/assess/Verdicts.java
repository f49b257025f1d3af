package org.mingzhang.assess;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.TextMeasure;

/**
 * The verdict that follows from a target and an actual.
 *
 * <p>The first rule that fits decides:
 *
 * <ol>
 *   <li>No actual: pending.
 *   <li>The actual is a range or carries a comparator that leaves it open: restated, whatever the target. An equals sign leaves nothing open.
 *   <li>Numbers: compared exactly after conversion to the base unit; units that are not commensurable: unknown. A target with an equals sign
 *       promises that figure and no other. A target without any comparator does not say which side is better: another figure is unknown,
 *       unless the target is the end of its scale (nothing falls below zero, no share that should be 100% is better lower), then missed.
 *   <li>Dates: see {@link DateVerdicts}.
 *   <li>Words: the same words are met, by judgement, or restated if they name a bound; others are unknown, never missed.
 *   <li>Different kinds: unknown.
 * </ol>
 */
public final class Verdicts {
    private static final BigDecimal ALL = new BigDecimal(100);

    private Verdicts() {}

    /** Compares an actual with its target; null or an empty cell is {@link Verdict#PENDING}. */
    public static Verdict of(Measure target, @Nullable Measure actual) {
        if (actual == null || actual.toText().isEmpty()) {
            return Verdict.PENDING;
        }
        if (actual instanceof RangeMeasure || actual.bound().open()) {
            return Verdict.RESTATED;
        }
        return switch (target) {
            case NumberMeasure t -> actual instanceof NumberMeasure a ? number(t.inBaseUnit(), a) : Verdict.UNKNOWN;
            case RangeMeasure t -> actual instanceof NumberMeasure a ? range(t.inBaseUnit(), a) : Verdict.UNKNOWN;
            case DateMeasure t -> actual instanceof DateMeasure a ? DateVerdicts.of(t, a) : Verdict.UNKNOWN;
            case TextMeasure t -> actual instanceof TextMeasure a ? words(t, a) : Verdict.UNKNOWN;
        };
    }

    /** Whether the verdict rests on words: a promised word was repeated, nothing was measured. */
    public static boolean isJudgement(Measure target, @Nullable Measure actual) {
        return target instanceof TextMeasure && of(target, actual) == Verdict.MET;
    }

    private static Verdict number(NumberMeasure target, NumberMeasure printed) {
        NumberMeasure actual = printed.inBaseUnit();
        if (!actual.unit().equals(target.unit())) {
            return Verdict.UNKNOWN;
        }
        if (meets(actual.value(), target.bound(), target.value())) {
            return Verdict.MET;
        }
        return target.bound() == Bound.NONE && !fallsShort(actual.value(), target) ? Verdict.UNKNOWN : Verdict.MISSED;
    }

    private static Verdict range(RangeMeasure target, NumberMeasure printed) {
        NumberMeasure actual = printed.inBaseUnit();
        if (!actual.unit().equals(target.unit())) {
            return Verdict.UNKNOWN;
        }
        boolean met = meets(actual.value(), target.lowerBound(), target.lower())
                && meets(actual.value(), target.upperBound(), target.upper());
        return met ? Verdict.MET : Verdict.MISSED;
    }

    private static Verdict words(TextMeasure target, TextMeasure actual) {
        if (!actual.sameWords(target)) {
            return Verdict.UNKNOWN;
        }
        return actual.namesBound() ? Verdict.RESTATED : Verdict.MET;
    }

    private static boolean meets(BigDecimal value, Bound bound, BigDecimal limit) {
        int order = value.compareTo(limit);
        return switch (bound) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL, NONE -> order == 0;
        };
    }

    /** Whether a value is on the only bad side of a target without comparator. */
    private static boolean fallsShort(BigDecimal value, NumberMeasure target) {
        boolean none = target.value().signum() == 0 && value.signum() > 0;
        boolean all = target.unit().equals("%") && target.value().compareTo(ALL) == 0 && value.compareTo(ALL) < 0;
        return none || all;
    }
}
