package org.mingzhang.assess;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Relation;
import org.mingzhang.model.Stage;

/**
 * The one comparison of an indicator's target and actual. Verdict, basis and every sentence about it follow from it.
 *
 * @param target as compared: with the year of the form where only the actual prints one
 * @param actual as compared: in the target's unit, in the year of the form; null if none is printed
 * @param relation how the two stand to one another
 * @param unitFromTarget whether the actual is a plain number that took its target's unit
 */
public record Comparison(Measure target, @Nullable Measure actual, Relation relation, boolean unitFromTarget) {
    /** Compares what an indicator prints on a form of a fiscal year and stage. */
    static Comparison of(Indicator indicator, Readings readings, int year, Stage stage) {
        Measure actual = readings.actual();
        if (stage == Stage.MONITORING) {
            return new Comparison(readings.target(), actual, Relation.NOT_DUE, false);
        }
        if (actual == null || actual.toText().isEmpty()) {
            Relation without = stage == Stage.TARGET ? Relation.PROMISED : Relation.NO_RESULT;
            return new Comparison(readings.target(), null, without, false);
        }
        return new Comparer(indicator, year).compare(readings.target(), actual);
    }

    /** What the comparison shows. */
    public Verdict verdict() {
        return switch (relation) {
            case PROMISED, NO_RESULT, NOT_DUE -> Verdict.PENDING;
            case BOUND_REPEATED, BOUND_OTHER -> Verdict.RESTATED;
            case FIGURE_WITHIN, FIGURE_WITHIN_ANYHOW, TIME_WITHIN, TIME_REPEATED, WORDS_SAME, WORDS_REPEATED ->
                Verdict.MET;
            case FIGURE_OUTSIDE, FIGURE_OUTSIDE_ANYHOW, TIME_OUTSIDE, WORDS_DENIED -> Verdict.MISSED;
            case PLACEHOLDER,
                    FIGURE_MAYBE_BETTER,
                    FIGURE_FLOOR_DOUBTFUL,
                    FIGURE_CEILING_DOUBTFUL,
                    FIGURE_EITHER_UNIT,
                    TIME_UNCLEAR,
                    YEAR_UNCLEAR,
                    WORDS_OTHER,
                    FIGURE_IN_WORDS,
                    UNITS_DIFFER,
                    CHANGED_BY_WORDS,
                    OTHER_THING,
                    KINDS_DIFFER -> Verdict.UNKNOWN;
        };
    }

    /** What the verdict rests on. */
    public VerdictBasis basis() {
        return switch (relation) {
            case FIGURE_WITHIN, FIGURE_WITHIN_ANYHOW, FIGURE_OUTSIDE, FIGURE_OUTSIDE_ANYHOW -> VerdictBasis.FIGURE;
            case TIME_WITHIN, TIME_OUTSIDE -> VerdictBasis.DATE;
            case WORDS_SAME, WORDS_DENIED -> VerdictBasis.WORD;
            case TIME_REPEATED, WORDS_REPEATED -> VerdictBasis.TEXT;
            default -> VerdictBasis.NONE;
        };
    }

    /** Whether the target's words were repeated: a judgement, nothing was measured. */
    public boolean judgement() {
        return relation == Relation.WORDS_SAME || relation == Relation.WORDS_REPEATED;
    }

    /** The actual, if the form gives a result of the year: neither a mark for nothing nor a figure of the middle of the year. */
    public Optional<Measure> result() {
        return relation == Relation.PLACEHOLDER || relation == Relation.NOT_DUE
                ? Optional.empty()
                : Optional.ofNullable(actual);
    }
}
