package org.mingzhang.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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
                assessed.disclosures().stream()
                        .map(d -> DisclosureRow.of(
                                d, assessed.project().askedBy(d.disclosure().year())))
                        .toList());
    }

    /** Whether its amounts stay out of every total. */
    public boolean rollUp() {
        return !rollUpOf.isEmpty();
    }

    /** The fiscal years that it has forms of. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(disclosures.stream().map(DisclosureRow::year).toList());
    }

    /** The forms whose amounts stand for the project in sums: of each year that of the latest stage that counts; none of a roll-up. */
    public List<DisclosureRow> counted() {
        Map<Integer, DisclosureRow> latest = new LinkedHashMap<>();
        disclosures.stream()
                .filter(d -> !rollUp() && d.counted().isPresent())
                .forEach(d -> latest.putIfAbsent(d.year(), d));
        return List.copyOf(latest.values());
    }

    /** This project with only the disclosures of one year, or nothing. */
    public Optional<ProjectRow> in(int year) {
        return keeping(d -> d.year() == year);
    }

    /** This project with only the disclosures printed in one document, or nothing. */
    public Optional<ProjectRow> printedIn(String document) {
        return keeping(d -> d.source().document().equals(document));
    }

    /** This project with only the disclosures for which a department asked, or nothing. */
    public Optional<ProjectRow> askedBy(String department) {
        return keeping(d -> d.department().equals(department));
    }

    /** This project with only some of its disclosures, or nothing if none fits. */
    public Optional<ProjectRow> keeping(Predicate<DisclosureRow> condition) {
        List<DisclosureRow> kept = disclosures.stream().filter(condition).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new ProjectRow(id, name, rollUpOf, kept));
    }

    /** With the findings that only its document shows. */
    ProjectRow with(List<DisclosureRow> counted) {
        return new ProjectRow(id, name, rollUpOf, counted);
    }
}
