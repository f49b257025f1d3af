package org.mingzhang.assess;

import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;

/**
 * An indicator with its readings and its verdict.
 *
 * @param sequence its place on the form, from 1
 * @param indicator as printed
 * @param target the reading of the target
 * @param actual the reading of the actual, or null if none is printed
 * @param verdict what comparing them shows
 * @param judgement whether the verdict rests on words rather than on a measurement
 */
public record AssessedIndicator(
        int sequence,
        Indicator indicator,
        Measure target,
        @Nullable Measure actual,
        Verdict verdict,
        boolean judgement) {}
