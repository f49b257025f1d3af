package org.mingzhang.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What money is asked for, followed through the years (项目).
 *
 * @param id its identity
 * @param curatedName the name an editor chose, or null for the printed one
 * @param earlierNames names under which it was printed before, as curated
 * @param rollUpOf the projects whose amounts it sums up; empty for a project of its own
 * @param note an editor's remark, or null
 * @param markup the editors' Markdown note as HTML, or null
 * @param replies what departments and editors say about findings
 * @param disclosures its forms, latest year and stage first; at least one
 */
public record Project(
        ProjectId id,
        @Nullable String curatedName,
        List<String> earlierNames,
        List<ProjectId> rollUpOf,
        @Nullable String note,
        @Nullable Markup markup,
        List<Reply> replies,
        List<Disclosure> disclosures) {
    private static final Comparator<Disclosure> LATEST_FIRST = Comparator.comparing(Disclosure::year)
            .thenComparing(Disclosure::stage)
            .reversed();

    public Project {
        if (disclosures.isEmpty()) {
            throw new IllegalArgumentException("a project has at least one disclosure: " + id);
        }
        earlierNames = List.copyOf(earlierNames);
        rollUpOf = List.copyOf(rollUpOf);
        replies = List.copyOf(replies);
        disclosures = disclosures.stream().sorted(LATEST_FIRST).toList();
    }

    /** The curated name, or the one printed last. */
    public String name() {
        return curatedName == null ? disclosures.getFirst().name() : curatedName;
    }

    /** Whether its amount is the sum of other projects and must stay out of every total beside them. */
    public boolean rollUp() {
        return !rollUpOf.isEmpty();
    }
}
