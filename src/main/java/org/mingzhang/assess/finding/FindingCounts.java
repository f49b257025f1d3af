package org.mingzhang.assess.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many findings there are of each severity.
 *
 * @param counts every severity with its number, zero included
 */
public record FindingCounts(Map<Severity, Integer> counts) {
    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(empty());

    public FindingCounts {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts findings. */
    public static FindingCounts of(Collection<Finding> findings) {
        if (findings.isEmpty()) {
            return NONE;
        }
        Map<Severity, Integer> counts = empty();
        findings.forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
        return new FindingCounts(counts);
    }

    /** Counts the findings about a form and its indicators; what is said about the project or the document beside them is not counted. */
    public static FindingCounts ofForm(Collection<Finding> findings) {
        return of(findings.stream().filter(f -> f.scope().ofForm()).toList());
    }

    /** One finding. */
    public static FindingCounts one(Severity severity) {
        Map<Severity, Integer> counts = empty();
        counts.put(severity, 1);
        return new FindingCounts(counts);
    }

    /** The strongest severity that occurs. */
    public Optional<Severity> strongest() {
        return Stream.of(Severity.values()).filter(s -> of(s) > 0).findFirst();
    }

    /** Adds two counts. */
    public FindingCounts plus(FindingCounts other) {
        if (other.total() == 0) {
            return this;
        }
        Map<Severity, Integer> sum = empty();
        sum.replaceAll((severity, zero) -> of(severity) + other.of(severity));
        return new FindingCounts(sum);
    }

    /** The number of one severity. */
    public int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** The number of all. */
    public int total() {
        int total = 0;
        for (Severity severity : Severity.values()) {
            total += of(severity);
        }
        return total;
    }

    private static Map<Severity, Integer> empty() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        return counts;
    }
}
