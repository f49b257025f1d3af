package org.mingzhang.assess;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mingzhang.model.Relation;

/**
 * How many indicators have each verdict.
 *
 * @param counts every verdict with its number, zero included
 * @param judged how many of those met rest on words alone
 * @param placeholders how many of those unknown print a mark for nothing, such as a stroke, in the place of a result
 */
public record VerdictCounts(Map<Verdict, Integer> counts, int judged, int placeholders) {
    /** No indicators. */
    public static final VerdictCounts NONE = of(List.of());

    public VerdictCounts {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts the verdicts of indicators. */
    public static VerdictCounts of(Collection<AssessedIndicator> indicators) {
        Map<Verdict, Integer> counts = empty();
        indicators.forEach(i -> counts.merge(i.verdict(), 1, Integer::sum));
        return new VerdictCounts(
                counts,
                count(indicators, AssessedIndicator::judgement),
                count(indicators, i -> i.comparison().relation() == Relation.PLACEHOLDER));
    }

    /** Adds two counts. */
    public VerdictCounts plus(VerdictCounts other) {
        Map<Verdict, Integer> sum = empty();
        sum.replaceAll((verdict, zero) -> of(verdict) + other.of(verdict));
        return new VerdictCounts(sum, judged + other.judged, placeholders + other.placeholders);
    }

    /** The number of one verdict. */
    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** The number of all indicators. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The number of indicators for which the form prints a result. */
    public int reported() {
        return total() - of(Verdict.PENDING) - placeholders;
    }

    private static int count(Collection<AssessedIndicator> indicators, Predicate<AssessedIndicator> wanted) {
        return (int) indicators.stream().filter(wanted).count();
    }

    private static Map<Verdict, Integer> empty() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        return counts;
    }
}
