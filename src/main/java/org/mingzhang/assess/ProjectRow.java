package org.mingzhang.assess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.mingzhang.model.Stage;

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
        return !rollUpOf.isEmpty() || departmentWide();
    }

    /** Whether its forms are about all of their department. */
    public boolean departmentWide() {
        return disclosures.stream().anyMatch(DisclosureRow::departmentWide);
    }

    /** The fiscal years that it has forms of. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(disclosures.stream().map(DisclosureRow::year).toList());
    }

    /** The forms whose amounts stand for the project in sums: of each year those of the latest stage that counts; none of a roll-up. */
    public List<DisclosureRow> counted() {
        Map<Integer, Stage> latest = new HashMap<>();
        return disclosures.stream()
                .filter(d -> !rollUp() && d.counted().isPresent())
                .filter(d -> latest.computeIfAbsent(d.year(), y -> d.stage()) == d.stage())
                .toList();
    }

    /** The forms whose amounts stand for the project in the sums of a year: nearly always one. */
    public List<DisclosureRow> counted(int year) {
        return counted().stream().filter(d -> d.year() == year).toList();
    }

    /** The form whose amount alone stands for the project in the sums of a year. */
    public Optional<DisclosureRow> countedAlone(int year) {
        List<DisclosureRow> counted = counted(year);
        return counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty();
    }

    /** The forms whose results count: of the stages of one year that report results only the last with any, as in sums. */
    public List<DisclosureRow> reporting() {
        Map<Integer, Stage> last = new TreeMap<>();
        Set<Integer> filled = new HashSet<>();
        List<DisclosureRow> reporting = disclosures.stream()
                .filter(form -> form.verdicts().results() > 0)
                .toList();
        for (DisclosureRow form : reporting) {
            boolean first = form.verdicts().filled() > 0 && filled.add(form.year());
            last.merge(form.year(), form.stage(), (later, earlier) -> first ? earlier : later);
        }
        return reporting.stream()
                .filter(form -> last.get(form.year()) == form.stage())
                .sorted(Comparator.comparing(DisclosureRow::year))
                .toList();
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
