package org.mingzhang.search.files;

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
public final class Choices {
    /** Every facet. */
    static final List<Facet> FACETS = List.of(Facet.values());

    private final Map<Facet, Known> facets = new EnumMap<>(Facet.class);
    /** What is known of a facet: its values by their words, and the numbers of the sets of them. */
    private record Known(Map<String, Value> values, Map<List<Integer>, Integer> sets) {}

    private record Value(int number, String label) {}

    /** Begins with none. */
    public Choices() {
        FACETS.forEach(facet -> facets.put(facet, new Known(new LinkedHashMap<>(), new LinkedHashMap<>())));
    }

    /** The numbers of a project's sets, for every facet in the order of {@link #FACETS}. */
    public int[] sets(SearchEntry entry) {
        Map<Facet, SortedSet<Integer>> numbers = new EnumMap<>(Facet.class);
        for (SearchEntry.Choice choice : entry.choices()) {
            numbers.computeIfAbsent(choice.facet(), f -> new TreeSet<>()).add(number(choice));
        }
        return FACETS.stream()
                .mapToInt(facet -> set(facet, List.copyOf(numbers.getOrDefault(facet, Collections.emptySortedSet()))))
                .toArray();
    }

    private int set(Facet facet, List<Integer> set) {
        Map<List<Integer>, Integer> sets = known(facet).sets();
        return sets.computeIfAbsent(set, s -> sets.size());
    }

    private int number(SearchEntry.Choice choice) {
        Map<String, Value> values = known(choice.facet()).values();
        return values.computeIfAbsent(choice.id(), id -> new Value(values.size(), choice.label()))
                .number();
    }

    private Known known(Facet facet) {
        Known known = facets.get(facet);
        if (known == null) {
            throw new IllegalStateException("every facet is there");
        }
        return known;
    }

    /** The values with their labels, {@code [[id,label],…]}, in the order of their numbers. */
    String values(Facet facet) {
        return known(facet).values().entrySet().stream()
                .map(e -> Json.strings(List.of(e.getKey(), e.getValue().label())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The sets, {@code [[0,2],…]}, in the order of their numbers. */
    public String sets(Facet facet) {
        return known(facet).sets().keySet().stream()
                .map(set -> set.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
