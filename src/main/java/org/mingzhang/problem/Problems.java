package org.mingzhang.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects problems so that all of them can be told at once. Each is kept once, whoever reports it; the order in which they were
 * added never shows. Safe for use by several threads.
 */
public final class Problems {
    private final TreeSet<Problem> found = new TreeSet<>();

    /** Adds one problem. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds one problem from its parts. */
    public void add(Place place, ProblemCode code, String message, String advice) {
        add(new Problem(place, code, message, advice));
    }

    /** Adds all of them. */
    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether there is nothing to report. */
    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems, sorted by place. */
    public synchronized List<Problem> sorted() {
        return new ArrayList<>(found);
    }
}
