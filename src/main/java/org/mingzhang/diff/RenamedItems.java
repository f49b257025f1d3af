package org.mingzhang.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.diff.ProjectFacts.Fact;

/** Items of lists that go by another name than before and are much the same otherwise: they were renamed, and not taken away with another put in. */
final class RenamedItems {
    private RenamedItems() {}

    /** The old facts, those of renamed items under their new names. */
    static SortedMap<String, Fact> aligned(ProjectFacts old, ProjectFacts now) {
        TreeMap<String, Fact> facts = new TreeMap<>(old.facts());
        List<String> come = new ArrayList<>(now.items().keySet());
        come.removeAll(old.items().keySet());
        old.items().forEach((gone, list) -> {
            if (!now.items().containsKey(gone)) {
                come.stream()
                        .filter(other -> list.equals(now.items().get(other)))
                        .filter(other -> isMuchTheSame(of(gone, old.facts()), of(other, now.facts())))
                        .findFirst()
                        .ifPresent(other -> {
                            come.remove(other);
                            rename(facts, gone, other);
                        });
            }
        });
        return facts;
    }

    /** What is told of an item, by the rest of the place. */
    private static Map<String, Fact> of(String item, SortedMap<String, Fact> facts) {
        Map<String, Fact> own = new TreeMap<>();
        facts.tailMap(item + " ").entrySet().stream()
                .takeWhile(fact -> fact.getKey().startsWith(item + " "))
                .forEach(fact -> own.put(fact.getKey().substring(item.length()), fact.getValue()));
        return own;
    }

    /** Its name apart, more is as it was than is not. */
    private static boolean isMuchTheSame(Map<String, Fact> was, Map<String, Fact> is) {
        long same = was.entrySet().stream()
                .filter(fact -> Objects.equals(fact.getValue(), is.get(fact.getKey())))
                .count();
        return 2 * same > Math.max(was.size(), is.size()) - 1;
    }

    private static void rename(SortedMap<String, Fact> facts, String from, String to) {
        of(from, facts).forEach((rest, fact) -> {
            facts.remove(from + rest);
            facts.put(to + rest, fact);
        });
    }
}
