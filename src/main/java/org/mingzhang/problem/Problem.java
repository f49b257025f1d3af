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

    private static final int MAX_MESSAGE = 600;

    /** A message is one line that a person can read, whatever is quoted in it. */
    public Problem {
        message = shortened(message);
        advice = shortened(advice);
    }

    private static String shortened(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= MAX_MESSAGE;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, MAX_MESSAGE)) + "…";
    }

    /** The line a person reads: {@code place: error CODE: message. advice}. */
    public String text() {
        return place + ": error " + code + ": " + message + ". " + advice;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
