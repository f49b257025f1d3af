package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Findings of one kind: all are counted, the strongest are kept. Used by one thread. */
public final class Leads {
    private static final Comparator<Finding> WEAKEST_FIRST = Finding.STRONGEST_FIRST.reversed();

    private final int most;
    private final PriorityQueue<Finding> kept = new PriorityQueue<>(WEAKEST_FIRST);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Keeps at most so many. */
    public Leads(int most) {
        this.most = most;
    }

    /** Counts a finding and keeps it if it is strong enough. */
    public void add(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (kept.size() < most) {
            kept.add(finding);
        } else if (most > 0 && Finding.STRONGEST_FIRST.compare(finding, kept.element()) < 0) {
            kept.remove();
            kept.add(finding);
        }
    }

    /** How many there are. */
    public FindingCounts counts() {
        return FindingCounts.NONE.plus(new FindingCounts(counts));
    }

    /** The strongest, strongest first. */
    public List<Finding> strongest() {
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(Finding.STRONGEST_FIRST);
        return sorted;
    }
}
