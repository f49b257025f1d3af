package org.mingzhang.model;

/** How a result stands to its target, found by one comparison: the verdict and the sentence both follow from it. */
public enum Relation {
    /** The form asks for what is promised, and for no result. */
    PROMISED,
    /** No result is printed. */
    NO_RESULT,
    /** The form is of the middle of the year: what it prints is no result yet. */
    NOT_DUE,
    /** A mark such as {@code /} stands in the place of a result. */
    PLACEHOLDER,
    /** The target's own bound or range is repeated. */
    BOUND_REPEATED,
    /** Another bound or range is printed, still no result. */
    BOUND_OTHER,
    /** A figure within what was promised. */
    FIGURE_WITHIN,
    /** A figure outside what was promised. */
    FIGURE_OUTSIDE,
    /** A plain number within what was promised in either of the units it may be printed in, so that no distance is certain. */
    FIGURE_WITHIN_ANYHOW,
    /** A plain number outside what was promised in either of the units it may be printed in. */
    FIGURE_OUTSIDE_ANYHOW,
    /** A figure on the side of a single promised figure, or of two, that may be the better one. */
    FIGURE_MAYBE_BETTER,
    /** A figure below a floor where the category says that less is better: the sign may be a slip. */
    FIGURE_FLOOR_DOUBTFUL,
    /** A figure above a ceiling over a share of which more is plainly better: the sign may be a slip. */
    FIGURE_CEILING_DOUBTFUL,
    /** A plain number that reaches the target in one usual unit and misses it in another. */
    FIGURE_EITHER_UNIT,
    /** A time within what was promised. */
    TIME_WITHIN,
    /** The promised span of time, repeated. */
    TIME_REPEATED,
    /** A time after what was promised, or before a promised beginning. */
    TIME_OUTSIDE,
    /** A time that a reader may take either way: before a promised span, or partly in it. */
    TIME_UNCLEAR,
    /** A date whose year is not certain. */
    YEAR_UNCLEAR,
    /** The promised words, repeated. */
    WORDS_SAME,
    /** The promised words, repeated: a schedule or a task in its own sentence. */
    WORDS_REPEATED,
    /** The promised words, denied in print. */
    WORDS_DENIED,
    /** Other words than promised. */
    WORDS_OTHER,
    /** A figure was promised and words are printed. */
    FIGURE_IN_WORDS,
    /** The two are counted in units that do not convert. */
    UNITS_DIFFER,
    /** Words such as 每月 or 约 change one of the figures and not the other. */
    CHANGED_BY_WORDS,
    /** The words around the result are neither the target's nor the indicator's: it may be a part, a rest or another thing. */
    OTHER_THING,
    /** The two are of different kinds, or the target is no figure. */
    KINDS_DIFFER
}
