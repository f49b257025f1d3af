package org.mingzhang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchEntry.Facet;

/**
 * The choices there are, and the sets of them that projects have. A project has one set a facet, a small number, however many years or
 * verdicts are in it; that number is what the page counts with.
 */
final class Choices {
    /** What every editors' page has among its choices, and no project. */
    static final String PAGE = "=page";

    /** Every facet. */
    static final List<Facet> FACETS = List.of(Facet.values());

    private final Map<Facet, Known> facets = new EnumMap<>(Facet.class);
    private final Dictionary terms;

    private record Value(int number, int term, String label) {}

    /** What is known of a facet: its values by their words, and the numbers of the sets of them. */
    private record Known(Map<String, Value> values, Map<List<Integer>, Integer> sets) {}

    /**
     * What a project has.
     *
     * @param sets the number of its set, for every facet in the order of {@link #FACETS}
     * @param terms the numbers of the terms of all its choices
     */
    @SuppressWarnings("ArrayRecordComponent") // small numbers of which there are millions
    record Chosen(int[] sets, int[] terms) {}

    /**
     * Begins.
     *
     * @param terms takes the terms of choices
     */
    Choices(Dictionary terms) {
        this.terms = terms;
        FACETS.forEach(facet -> facets.put(facet, new Known(new LinkedHashMap<>(), new LinkedHashMap<>())));
    }

    /** What a project, or a page of the editors, has. */
    Chosen of(SearchEntry entry) {
        Map<Facet, List<Integer>> numbers = new EnumMap<>(Facet.class);
        int[] found = new int[entry.choices().size() + 1];
        int size = 0;
        if (entry.isPage()) {
            found[size++] = terms.number(PAGE);
        }
        for (SearchEntry.Choice choice : entry.choices()) {
            Value value = value(choice);
            List<Integer> set = numbers.computeIfAbsent(choice.facet(), f -> new ArrayList<>());
            if (!set.contains(value.number())) {
                set.add(value.number());
                found[size++] = value.term();
            }
        }
        numbers.values().forEach(Collections::sort);
        return new Chosen(sets(numbers), Arrays.copyOf(found, size));
    }

    private int[] sets(Map<Facet, List<Integer>> numbers) {
        int[] found = new int[FACETS.size()];
        for (int i = 0; i < found.length; i++) {
            Map<List<Integer>, Integer> sets = known(FACETS.get(i)).sets();
            List<Integer> set = numbers.getOrDefault(FACETS.get(i), List.of());
            found[i] = sets.computeIfAbsent(set, s -> sets.size());
        }
        return found;
    }

    private Value value(SearchEntry.Choice choice) {
        Map<String, Value> values = known(choice.facet()).values();
        Value value = values.get(choice.id());
        if (value == null) {
            value = new Value(values.size(), terms.number(term(choice)), choice.label());
            values.put(choice.id(), value);
        }
        return value;
    }

    /** A choice's term: {@code =year:2024}. */
    private static String term(SearchEntry.Choice choice) {
        return "=" + choice.facet().id() + ":" + choice.id();
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
    String sets(Facet facet) {
        return known(facet).sets().keySet().stream()
                .map(set -> set.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
