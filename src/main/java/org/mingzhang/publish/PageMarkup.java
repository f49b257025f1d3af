package org.mingzhang.publish;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mingzhang.problem.ProblemCode;

/**
 * What the check wants to know of a file.
 *
 * @param addresses as written, each once, in their order
 * @param anchors what a fragment may name
 * @param faults what is wrong with the page itself, for a person to read
 */
record PageMarkup(Set<String> addresses, Set<String> anchors, Set<Fault> faults) {
    /**
     * A thing that must not be published.
     *
     * @param about the id that is wrong, empty if it is something else
     */
    record Fault(String about, String message, String advice) {
        /** One that is about no id. */
        Fault(String message, String advice) {
            this("", message, advice);
        }

        Defect in(String path) {
            return new Defect(path, about, ProblemCode.M054, message, advice);
        }
    }

    PageMarkup() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
