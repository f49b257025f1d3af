package org.mingzhang.publish;

import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.ProblemCode;

/**
 * Something wrong in a file of the site, which one template may have put into a million of them.
 *
 * @param file path in the site
 * @param about the address or id that is wrong, empty if it is something else
 * @param cause what is the same in all files that have this defect
 */
record Defect(String file, String about, ProblemCode code, String cause, String message, String advice) {
    /** A defect whose message is the same in every file. */
    Defect(String file, String about, ProblemCode code, String message, String advice) {
        this(file, about, code, message, message, advice);
    }

    Problem problem(Place place) {
        return new Problem(place, code, message, advice);
    }

    /** The same, standing for all other files that have it. */
    Problem problem(Place place, long further) {
        String more = further == 0 ? "" : "; further files with the same: " + further;
        return new Problem(place, code, message + more, advice);
    }
}
