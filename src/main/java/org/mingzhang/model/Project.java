package org.mingzhang.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What money is asked for, followed through the years (项目).
 *
 * @param id its identity
 * @param curatedName the name an editor chose, or null for the printed one
 * @param earlierNames names under which it was printed before, as curated
 * @param former where it was before it moved, the earliest first
 * @param rollUpOf the projects whose amounts it sums up; empty for a project of its own
 * @param note an editor's remark, or null
 * @param markup the editors' Markdown note as HTML, or null
 * @param replies what departments and editors say about findings
 * @param continues the projects that it took over from, as editors confirmed
 * @param disclosures its forms, latest year and stage first; at least one
 */
public record Project(
        ProjectId id,
        @Nullable String curatedName,
        List<String> earlierNames,
        List<Former> former,
        List<ProjectId> rollUpOf,
        @Nullable String note,
        @Nullable Markup markup,
        List<Reply> replies,
        List<ProjectId> continues,
        List<Disclosure> disclosures) {
    /**
     * A place where a project was before another body took it over.
     *
     * @param id its identity there
     * @param until the last fiscal year there
     */
    public record Former(ProjectId id, int until) {}

    /** Of several monitoring forms of a year the last comes first; several others stand in their order. */
    private static final Comparator<Disclosure> LATEST_FIRST = Comparator.comparing(Disclosure::year)
            .thenComparing(Disclosure::stage)
            .thenComparing(d -> d.stage() == Stage.MONITORING ? d.part() : -d.part())
            .reversed();

    public Project {
        if (disclosures.isEmpty()) {
            throw new IllegalArgumentException("a project has at least one disclosure: " + id);
        }
        earlierNames = List.copyOf(earlierNames);
        former = former.stream().sorted(Comparator.comparing(Former::until)).toList();
        rollUpOf = List.copyOf(rollUpOf);
        replies = List.copyOf(replies);
        continues = List.copyOf(continues);
        disclosures = disclosures.stream().sorted(LATEST_FIRST).toList();
    }

    /** A project that never moved. */
    public Project(
            ProjectId id,
            @Nullable String curatedName,
            List<String> earlierNames,
            List<ProjectId> rollUpOf,
            @Nullable String note,
            @Nullable Markup markup,
            List<Reply> replies,
            List<Disclosure> disclosures) {
        this(id, curatedName, earlierNames, List.of(), rollUpOf, note, markup, replies, List.of(), disclosures);
    }

    /** The id of the department that asked for the money of a year. */
    public String askedBy(int year) {
        return askedBy(id, former, year);
    }

    /** The id of the department that asked for the money of a year, of a project that was in other places before, the earliest first. */
    public static String askedBy(ProjectId id, List<Former> former, int year) {
        return former.stream()
                .filter(f -> year <= f.until())
                .findFirst()
                .map(f -> f.id().department())
                .orElse(id.department());
    }

    /** The forms whose amounts stand for the project in sums: of each year those of the latest stage that counts; none of a roll-up. */
    public List<Disclosure> counted() {
        Map<Integer, Stage> latest = new HashMap<>();
        return disclosures.stream()
                .filter(d -> !rollUp() && d.counted().isPresent())
                .filter(d -> latest.computeIfAbsent(d.year(), y -> d.stage()) == d.stage())
                .toList();
    }

    /** The curated name, or the one printed last. */
    public String name() {
        return curatedName == null ? disclosures.getFirst().name() : curatedName;
    }

    /** Whether its amount holds those of other projects and must stay out of every total beside them. */
    public boolean rollUp() {
        return !rollUpOf.isEmpty() || departmentWide();
    }

    /** Whether its forms are about all of their department. */
    public boolean departmentWide() {
        return disclosures.stream().anyMatch(Disclosure::departmentWide);
    }
}
