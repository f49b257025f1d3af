package org.mingzhang.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.diff.ProjectFacts.Fact;

/** Items of lists that go by another name than before and are much the same otherwise: they were renamed, and not taken away with another put in. */
final class RenamedItems {
    private static final Pattern NUMBER = Pattern.compile("(?<=”)#[0-9]+$");

    private RenamedItems() {}

    /** The old facts, those of renamed items under their new names. */
    static SortedMap<String, Fact> aligned(ProjectFacts old, ProjectFacts now) {
        TreeMap<String, Fact> facts = new TreeMap<>(old.facts());
        Map<String, List<String>> are = byName(now);
        byName(old).forEach((name, olds) -> pair(name, olds, are.getOrDefault(name, List.of()), facts, now.facts()));
        List<String> come = new ArrayList<>(now.items().keySet());
        come.removeAll(old.items().keySet());
        old.items().forEach((gone, list) -> {
            if (!now.items().containsKey(gone)) {
                come.stream()
                        .filter(other -> list.equals(now.items().get(other)))
                        .filter(other -> isMuchTheSame(of(gone, facts), of(other, now.facts())))
                        .findFirst()
                        .ifPresent(other -> {
                            come.remove(other);
                            rename(facts, gone, other);
                        });
            }
        });
        return facts;
    }

    /** The items that have a name, in their order; the second of a name and those after it bear numbers. */
    private static Map<String, List<String>> byName(ProjectFacts facts) {
        Map<String, List<String>> byName = new TreeMap<>();
        facts.items()
                .keySet()
                .forEach(
                        item -> byName.computeIfAbsent(NUMBER.matcher(item).replaceFirst(""), name -> new ArrayList<>())
                                .add(item));
        return byName;
    }

    /**
     * Where one of several items of a name comes or goes, the numbers of the others change, and they do not: those that are as they were take their new numbers, what is left over
     * of the old ones the numbers behind.
     */
    private static void pair(
            String name,
            List<String> olds,
            List<String> news,
            SortedMap<String, Fact> facts,
            SortedMap<String, Fact> now) {
        if (news.isEmpty() || olds.size() == news.size()) {
            return;
        }
        List<String> numbers = new ArrayList<>(news);
        for (int i = news.size() + 1; i <= olds.size(); i++) {
            numbers.add(name + "#" + i);
        }
        Map<String, Map<String, Fact>> was = new LinkedHashMap<>();
        olds.forEach(item -> was.put(item, of(item, facts)));
        was.forEach((item, own) -> own.keySet().forEach(rest -> facts.remove(item + rest)));
        Map<String, String> to = new HashMap<>();
        was.forEach((item, own) -> numbers.stream()
                .filter(number -> own.equals(of(number, now)))
                .findFirst()
                .ifPresent(number -> {
                    numbers.remove(number);
                    to.put(item, number);
                }));
        was.forEach((item, own) -> {
            String number = to.containsKey(item) ? to.get(item) : numbers.removeFirst();
            own.forEach((rest, fact) -> facts.put(number + rest, fact));
        });
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
