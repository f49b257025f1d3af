package org.mingzhang.assess;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many findings there are of each rule, severity and year together. It grows with the rules and years. Used by one thread. */
public final class FindingBreakdown {
    /**
     * What findings are counted by.
     *
     * @param rule id of the rule
     * @param severity how strong
     * @param year fiscal year
     */
    public record Kind(String rule, Severity severity, int year) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::rule).thenComparing(Kind::severity).thenComparingInt(Kind::year);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Kind, Integer> counts = new TreeMap<>();

    /** Counts a finding. */
    public void add(Finding finding) {
        counts.merge(
                new Kind(finding.rule(), finding.severity(), finding.subject().year()), 1, Integer::sum);
    }

    /** Every kind that occurs with its number. */
    public SortedMap<Kind, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Only some kinds. */
    public FindingBreakdown of(Predicate<Kind> wanted) {
        FindingBreakdown some = new FindingBreakdown();
        counts.forEach((kind, count) -> {
            if (wanted.test(kind)) {
                some.counts.put(kind, count);
            }
        });
        return some;
    }
}
