package org.mingzhang.site;

import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.ProblemCode;

/** A project was found to be another than when it was first read. Thrown from the middle of the work, told as a problem where that began. */
final class ContentChanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ContentChanged(Place place) {
        super(place.toString());
        this.problem = new Problem(
                place,
                ProblemCode.M029,
                "the content was changed while it was read",
                "Run it again when nobody is saving files.");
    }

    Problem problem() {
        return problem;
    }
}
