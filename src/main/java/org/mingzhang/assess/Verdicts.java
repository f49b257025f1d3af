package org.mingzhang.assess;

import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Measure;

/** The verdict that follows from a target and an actual. */
public final class Verdicts {
    private Verdicts() {}

    /** Compares an actual with its target; a missing actual is {@link Verdict#PENDING}. */
    public static Verdict of(Measure target, @Nullable Measure actual) {
        return actual == null ? Verdict.PENDING : Verdict.UNKNOWN;
    }
}
