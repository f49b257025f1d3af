package org.mingzhang.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts on how many projects each indicator name stands, in bounded memory: names that are rare are forgotten when there are too many, so
 * that a count may be too low by what was forgotten, and only for rare names.
 */
public final class NameCounts {
    /** On how many projects a name must stand to be worth comparing. */
    public static final int LEAST = 3;

    private static final int MOST_NAMES = 100_000;
    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds the names of one project, each once. */
    public void add(Collection<String> names) {
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        for (int rare = 1; counts.size() > MOST_NAMES; rare++) {
            int most = rare;
            counts.values().removeIf(count -> count <= most);
        }
    }

    /** The names that recur, most frequent first, at most {@code limit} of them. */
    public List<String> recurring(int limit) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .sorted(MOST_FREQUENT_FIRST)
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
