package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingzhang.model.ProjectId;

/**
 * What is known of all projects after each has been assessed on its own: one small row a project. It grows with the number of projects and
 * forms, not with their indicators.
 */
public final class Survey {
    private final SortedMap<ProjectId, ProjectRow> rows = new TreeMap<>();
    private final Map<String, List<ProjectRow>> byDepartment = new TreeMap<>();
    private final Map<String, List<ProjectRow>> byDocument = new TreeMap<>();
    private final SortedMap<Integer, List<ProjectRow>> byYear = new TreeMap<>();
    private final Map<ProjectId, List<ProjectId>> containedIn = new TreeMap<>();
    private final Map<ProjectId, List<ProjectId>> continuedBy = new TreeMap<>();

    /** Gathers the rows; their order does not matter. */
    public Survey(Collection<ProjectRow> projects) {
        projects.forEach(row -> rows.put(row.id(), row));
        rows.values().forEach(this::file);
    }

    private void file(ProjectRow row) {
        for (String department : new TreeSet<>(
                row.disclosures().stream().map(DisclosureRow::department).toList())) {
            row.askedBy(department)
                    .ifPresent(r -> byDepartment
                            .computeIfAbsent(department, d -> new ArrayList<>())
                            .add(r));
        }
        for (int year : row.years()) {
            row.in(year)
                    .ifPresent(r ->
                            byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(r));
        }
        for (String document : new TreeSet<>(
                row.disclosures().stream().map(d -> d.source().document()).toList())) {
            row.printedIn(document)
                    .ifPresent(r -> byDocument
                            .computeIfAbsent(document, d -> new ArrayList<>())
                            .add(r));
        }
        row.continues()
                .forEach(before -> continuedBy
                        .computeIfAbsent(before, p -> new ArrayList<>())
                        .add(row.id()));
        row.rollUpOf()
                .forEach(part -> containedIn
                        .computeIfAbsent(part, p -> new ArrayList<>())
                        .add(row.id()));
    }

    /** All projects by id. */
    public Collection<ProjectRow> projects() {
        return rows.values();
    }

    /** One project. */
    public Optional<ProjectRow> project(ProjectId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The ids of the departments that have projects. */
    public Collection<String> departments() {
        return byDepartment.keySet();
    }

    /** The projects of a department by id, each with only the disclosures of the years in which the department asked for its money. */
    public List<ProjectRow> ofDepartment(String department) {
        return byDepartment.getOrDefault(department, List.of());
    }

    /** The projects printed in a document, each with only the disclosures printed there. */
    public List<ProjectRow> ofDocument(String document) {
        return byDocument.getOrDefault(document, List.of());
    }

    /** The projects of a year, each with only the disclosures of that year. */
    public List<ProjectRow> ofYear(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** The projects that took over from a project. */
    public List<ProjectId> continuedBy(ProjectId before) {
        return continuedBy.getOrDefault(before, List.of());
    }

    /** The roll-ups that a project is part of. */
    public List<ProjectId> rollUpsOf(ProjectId part) {
        return containedIn.getOrDefault(part, List.of());
    }

    /** Every fiscal year. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(byYear.keySet());
    }
}
