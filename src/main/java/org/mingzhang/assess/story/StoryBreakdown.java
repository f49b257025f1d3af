package org.mingzhang.assess.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingzhang.assess.finding.Severity;

/** How many stories there are of each rule, severity and year together. It grows with the rules and years. Used by one thread. */
public final class StoryBreakdown {
    /** Instead of a rule: stories of any rule, each counted once. */
    public static final String ANY = "*";

    /**
     * What stories are counted by.
     *
     * @param rule id of a rule that has a finding in it, or {@link #ANY}
     * @param severity of the story
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

    /**
     * How many there are.
     *
     * @param stories stories
     * @param findings findings in them, of the rule if there is one
     */
    public record Count(int stories, int findings) {
        /** None. */
        public static final Count NONE = new Count(0, 0);

        /** Adds two counts. */
        public Count plus(Count other) {
            return new Count(stories + other.stories, findings + other.findings);
        }
    }

    private final SortedMap<Kind, Count> counts = new TreeMap<>();

    /** Counts a story. */
    public void add(Story story) {
        story.rules().forEach((rule, findings) -> add(rule, story, findings));
        add(ANY, story, story.findings().total());
    }

    private void add(String rule, Story story, int findings) {
        int year = story.lead().subject().year();
        counts.merge(new Kind(rule, story.severity(), year), new Count(1, findings), Count::plus);
    }

    /** Every kind that occurs with its number. */
    public SortedMap<Kind, Count> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Only some kinds. */
    public StoryBreakdown of(Predicate<Kind> wanted) {
        StoryBreakdown some = new StoryBreakdown();
        counts.forEach((kind, count) -> {
            if (wanted.test(kind)) {
                some.counts.put(kind, count);
            }
        });
        return some;
    }

    /** What there is of one rule. */
    public Count of(String rule) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().rule().equals(rule))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
