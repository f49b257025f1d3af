package org.mingzhang.problem;

import java.util.Comparator;

/**
 * One thing that is wrong in the input and stops publishing.
 *
 * @param place where it stands
 * @param code the stable code, documented in the manual
 * @param message what was found and what was expected, without a final stop
 * @param advice what to do, one sentence
 */
public record Problem(Place place, ProblemCode code, String message, String advice) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::code).thenComparing(Problem::message);

    /** The line a person reads: {@code place: error CODE: message. advice}. */
    public String text() {
        return place + ": error " + code + ": " + message + ". " + advice;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
