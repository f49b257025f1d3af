package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.Money;

/** Words for which a search of this site finds something: the two endings that most names of projects share, and the name of the largest project. */
final class ExampleQueries {
    private static final int ENDING = 2;
    private static final int MOST = 3;

    private final Collection<ProjectRow> projects;

    ExampleQueries(Collection<ProjectRow> projects) {
        this.projects = projects;
    }

    List<String> queries() {
        Set<String> queries = new LinkedHashSet<>();
        endings().stream().limit(2).forEach(queries::add);
        projects.stream()
                .filter(p -> !p.rollUp())
                .max(Comparator.comparing(ExampleQueries::largest).thenComparing(ProjectRow::id))
                .ifPresent(p -> queries.add(p.name()));
        return List.copyOf(new ArrayList<>(queries).subList(0, Math.min(MOST, queries.size())));
    }

    private static Money largest(ProjectRow project) {
        return project.counted().stream()
                .map(DisclosureRow::budget)
                .filter(m -> m != null)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /** Endings of two Han characters that at least two names share, most shared first. */
    private List<String> endings() {
        Map<String, Integer> counts = new TreeMap<>();
        for (ProjectRow project : projects) {
            String name = project.name();
            String ending = name.substring(Math.max(0, name.length() - ENDING));
            if (ending.length() == ENDING && ending.chars().allMatch(Character::isIdeographic)) {
                counts.merge(ending, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
