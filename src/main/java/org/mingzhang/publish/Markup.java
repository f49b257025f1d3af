package org.mingzhang.publish;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the check wants to know of a file.
 *
 * @param addresses as written, each once, in their order
 * @param anchors what a fragment may name
 * @param faults what is wrong with the page itself, for a person to read
 */
record Markup(Set<String> addresses, Set<String> anchors, Set<Fault> faults) {
    /** A thing that must not be published. */
    record Fault(String message, String advice) {}

    Markup() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
