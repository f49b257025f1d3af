package org.mingzhang.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingzhang.model.ProjectId;

/**
 * What a project leaves behind for the pages that list it.
 *
 * @param id its identity
 * @param name its name
 * @param rollUpOf the projects it sums up; empty for a project of its own
 * @param continues the projects that it took over from
 * @param disclosures latest first
 */
public record ProjectRow(
        ProjectId id,
        String name,
        List<ProjectId> rollUpOf,
        List<ProjectId> continues,
        List<DisclosureRow> disclosures) {
    /** A project that took over from no other. */
    public ProjectRow(ProjectId id, String name, List<ProjectId> rollUpOf, List<DisclosureRow> disclosures) {
        this(id, name, rollUpOf, List.of(), disclosures);
    }

    public ProjectRow {
        rollUpOf = List.copyOf(rollUpOf);
        continues = List.copyOf(continues);
        disclosures = List.copyOf(disclosures);
    }

    /** The row of a project. */
    public static ProjectRow of(AssessedProject assessed) {
        return new ProjectRow(
                assessed.project().id(),
                assessed.project().name(),
                assessed.project().rollUpOf(),
                assessed.project().continues(),
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

    /** The form whose amount stands for the project in the sums of a year. */
    public Optional<DisclosureRow> counted(int year) {
        return counted().stream().filter(d -> d.year() == year).findFirst();
    }

    /** The forms whose results count: of several forms of one year that report results only the last with any, as in sums. */
    public List<DisclosureRow> reporting() {
        Map<Integer, DisclosureRow> last = new TreeMap<>();
        disclosures.stream()
                .filter(form -> form.verdicts().results() > 0)
                .forEach(form -> last.merge(
                        form.year(),
                        form,
                        (later, earlier) -> later.verdicts().filled() == 0
                                        && earlier.verdicts().filled() > 0
                                ? earlier
                                : later));
        return List.copyOf(last.values());
    }

    /** The verdicts of its forms. The results of those that do not count are superseded. */
    public VerdictCounts verdicts() {
        List<DisclosureRow> reporting = reporting();
        VerdictCounts all = disclosures.stream()
                .map(form -> reporting.contains(form)
                        ? form.verdicts()
                        : form.verdicts().withoutResults())
                .reduce(VerdictCounts.NONE, VerdictCounts::plus);
        return rollUp() ? all.ofRollUp() : all;
    }

    /** How many forms print spending and no amount, in years of which no other form is counted. */
    int spentAlone() {
        Set<Integer> years = counted().stream().map(DisclosureRow::year).collect(Collectors.toSet());
        return rollUp()
                ? 0
                : (int) disclosures.stream()
                        .filter(form -> form.executed() != null && !years.contains(form.year()))
                        .count();
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
        if (kept.size() == disclosures.size()) {
            return Optional.of(this); // nearly always, and a site holds all of them
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new ProjectRow(id, name, rollUpOf, continues, kept));
    }

    /** With the findings that only its document shows. */
    ProjectRow with(List<DisclosureRow> counted) {
        return counted.equals(disclosures) ? this : new ProjectRow(id, name, rollUpOf, continues, counted);
    }
}
