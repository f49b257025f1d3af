package org.mingzhang.chart;

import java.util.Locale;

/** What a mark means. The stylesheet gives each a look, by {@link #css()}. */
public enum Role {
    /** The quiet ground on which figures are measured. */
    TRACK,
    /** The side of a target on which a result keeps the promise. */
    GOOD,
    /** A target. */
    TARGET,
    /** The flag on a target that points to its good side. */
    TOWARD,
    /** The flag of a strict bound: the target itself does not keep the promise. */
    TOWARD_STRICT,
    /** A result. */
    ACTUAL,
    /** The hatching of a bound that stands where a result is expected. */
    BOUND,
    /** Its outline. */
    BOUND_EDGE,
    /** What was planned or is at stake. */
    PLAN,
    /** Where an axis is cut: what is left out. */
    GAP,
    /** The two edges of the cut. */
    CUT,
    /** The zero from which bars are measured. */
    AXIS,
    /** Where an amount stood before: a tick across its bar. */
    BEFORE,
    /** Where an amount began. */
    FROM,
    /** The way from there to where it ended. */
    PATH,
    /** A stop on the way. */
    STEP,
    /** A named part of a whole. */
    PART,
    /** All parts that have no name of their own. */
    REST,
    /** From one year to the next. */
    SLOPE,
    /** A thin line that separates. */
    RULE,
    /** Indicators whose result reaches the target. */
    MET,
    /** Met, by words alone. */
    JUDGED,
    /** Indicators whose result does not. */
    MISSED,
    /** The strokes across them. */
    MISSED_STROKES,
    /** Indicators that only restate the target. */
    RESTATED,
    /** The hatching on them. */
    RESTATED_STROKES,
    /** Indicators that cannot be judged. */
    UNKNOWN,
    /** Indicators without a result yet. */
    PENDING,
    /** The question mark on what cannot be judged. */
    SIGN,
    /** Text. */
    TEXT,
    /** Text that leads. */
    STRONG,
    /** Text that steps back. */
    MUTED;

    /** The class name: {@code c-toward-strict}. */
    public String css() {
        return "c-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
