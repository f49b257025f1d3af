package org.mingzhang.assess;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.ProjectId;

/**
 * What a project leaves behind for the pages that list it.
 *
 * @param id its identity
 * @param name its name
 * @param rollUpOf the projects it sums up; empty for a project of its own
 * @param disclosures latest first
 */
public record ProjectRow(ProjectId id, String name, List<ProjectId> rollUpOf, List<DisclosureRow> disclosures) {
    public ProjectRow {
        rollUpOf = List.copyOf(rollUpOf);
        disclosures = List.copyOf(disclosures);
    }

    /** The row of a project. */
    public static ProjectRow of(AssessedProject assessed) {
        return new ProjectRow(
                assessed.project().id(),
                assessed.project().name(),
                assessed.project().rollUpOf(),
                assessed.disclosures().stream().map(DisclosureRow::of).toList());
    }

    /** Whether its amounts stay out of every total. */
    public boolean rollUp() {
        return !rollUpOf.isEmpty();
    }

    /** This project with only the disclosures of one year, or nothing. */
    public Optional<ProjectRow> in(int year) {
        return keeping(disclosures.stream().filter(d -> d.year() == year).toList());
    }

    /** This project with only the disclosures printed in one document, or nothing. */
    public Optional<ProjectRow> printedIn(String document) {
        return keeping(disclosures.stream()
                .filter(d -> d.source().document().equals(document))
                .toList());
    }

    private Optional<ProjectRow> keeping(List<DisclosureRow> kept) {
        return kept.isEmpty() ? Optional.empty() : Optional.of(new ProjectRow(id, name, rollUpOf, kept));
    }

    /** With the findings that only its document shows. */
    ProjectRow with(List<DisclosureRow> counted) {
        return new ProjectRow(id, name, rollUpOf, counted);
    }
}
