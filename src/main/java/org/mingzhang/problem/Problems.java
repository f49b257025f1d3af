package org.mingzhang.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects problems so that all of them can be told at once. Each is kept once, whoever reports it; the order in which they were
 * added never shows. Safe for use by several threads.
 */
public final class Problems {
    /** How many are kept; nobody reads more, and a broken import may have millions. */
    public static final int MOST = 1_000;

    private final TreeSet<Problem> found = new TreeSet<>();
    private long more;

    /** Adds one problem. Of more than {@link #MOST} the first ones by place are kept and the others counted. */
    public synchronized void add(Problem problem) {
        if (found.add(problem) && found.size() > MOST) {
            found.pollLast();
            more++;
        }
    }

    /** Adds one problem from its parts. */
    public void add(Place place, ProblemCode code, String message, String advice) {
        add(new Problem(place, code, message, advice));
    }

    /** Adds all that others found. */
    public void addAll(Problems others) {
        others.sorted().forEach(this::add);
        addMore(others.more());
    }

    /** Counts problems that are not kept. */
    public synchronized void addMore(long count) {
        more += count;
    }

    /** How many there are beyond those kept. */
    public synchronized long more() {
        return more;
    }

    /** Whether there is nothing to report. */
    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems, sorted by place. */
    public synchronized List<Problem> sorted() {
        return new ArrayList<>(found);
    }
}
