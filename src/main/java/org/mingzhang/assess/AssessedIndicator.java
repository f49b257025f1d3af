package org.mingzhang.assess;

import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Stage;
import org.mingzhang.model.TextMeasure;

/**
 * An indicator with its readings and the comparison of the two.
 *
 * @param sequence its place on the form, from 1
 * @param indicator as printed
 * @param target the reading of the target
 * @param actual the reading of the actual, or null if none is printed
 * @param comparison of target and actual
 */
public record AssessedIndicator(
        int sequence,
        Indicator indicator,
        Measure target,
        @Nullable Measure actual,
        Comparison comparison) {

    /** Reads and compares what an indicator prints on a form of a fiscal year and stage. */
    public static AssessedIndicator of(int sequence, Indicator indicator, int year, Stage stage) {
        Readings readings = Readings.of(indicator);
        return new AssessedIndicator(
                sequence,
                indicator,
                readings.target(),
                readings.actual(),
                Comparison.of(indicator, readings, year, stage));
    }

    /** What comparing them shows. */
    public Verdict verdict() {
        return comparison.verdict();
    }

    /** Whether the verdict rests on words rather than on a measurement. */
    public boolean judgement() {
        return comparison.judgement();
    }

    /** Whether what stands in the place of a result is only a mark for nothing. */
    public boolean placeholder() {
        return actual instanceof TextMeasure text && text.placeholder();
    }

    /** Whether a result of the year is printed: more than a mark for nothing, and not on a form of the middle of the year. */
    public boolean reported() {
        return comparison.result().isPresent();
    }
}
