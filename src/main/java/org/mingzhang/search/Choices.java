package org.mingzhang.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchEntry.Facet;

/**
 * The choices there are, and the sets of them that projects have. A project has one set a facet, a small number, however many years or
 * verdicts are in it; that number is what the page counts with.
 */
final class Choices {
    /** Every facet. */
    static final List<Facet> FACETS = List.of(Facet.values());

    private final Map<Facet, Map<String, Value>> values = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<List<Integer>, Integer>> sets = new EnumMap<>(Facet.class);

    private record Value(int number, String label) {}

    Choices() {
        for (Facet facet : Facet.values()) {
            values.put(facet, new LinkedHashMap<>());
            sets.put(facet, new LinkedHashMap<>());
        }
    }

    /** The number of the set a project has, for every facet in the order of {@link #FACETS}. */
    int[] sets(List<SearchEntry.Choice> choices) {
        Map<Facet, SortedSet<Integer>> numbers = new EnumMap<>(Facet.class);
        for (SearchEntry.Choice choice : choices) {
            numbers.computeIfAbsent(choice.facet(), f -> new TreeSet<>()).add(number(choice));
        }
        int[] found = new int[FACETS.size()];
        for (int i = 0; i < found.length; i++) {
            SortedSet<Integer> set = numbers.getOrDefault(FACETS.get(i), Collections.emptySortedSet());
            Map<List<Integer>, Integer> known = known(sets, FACETS.get(i));
            found[i] = known.computeIfAbsent(List.copyOf(set), s -> known.size());
        }
        return found;
    }

    private int number(SearchEntry.Choice choice) {
        Map<String, Value> known = known(values, choice.facet());
        return known.computeIfAbsent(choice.id(), id -> new Value(known.size(), choice.label()))
                .number();
    }

    private static <K, V> Map<K, V> known(Map<Facet, Map<K, V>> all, Facet facet) {
        Map<K, V> known = all.get(facet);
        if (known == null) {
            throw new IllegalStateException("every facet is there");
        }
        return known;
    }

    /** The values with their labels, {@code [[id,label],…]}, in the order of their numbers. */
    String values(Facet facet) {
        return known(values, facet).entrySet().stream()
                .map(e -> Json.strings(List.of(e.getKey(), e.getValue().label())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The sets, {@code [[0,2],…]}, in the order of their numbers. */
    String sets(Facet facet) {
        return known(sets, facet).keySet().stream()
                .map(set -> set.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
