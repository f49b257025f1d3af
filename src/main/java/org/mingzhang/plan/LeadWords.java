package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Results;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.model.Money;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;

/** The sentences that lead a page: what money goes to most, and what the results say. By rule, from the rows. */
final class LeadWords {
    /** So many results at least could have been higher or lower before it is told that none differs from its target. */
    private static final int FREE = 10;

    private final Words words;
    private final Summaries summaries;

    LeadWords(Words words) {
        this.words = words;
        this.summaries = new Summaries(words);
    }

    /** What money goes to most and what the results say; of roll-ups alone only that they are no more. */
    String text(Collection<ProjectRow> projects) {
        Totals totals = Totals.of(projects);
        return totals.projects() == 0 && totals.rollUpDisclosures() > 0
                ? words.get("lead.rollUps", Figures.count(totals.rollUpDisclosures()))
                : most(projects).orElse(words.get("lead.noAmount")) + results(projects);
    }

    /** The project with the largest amount of the latest year that has any; nothing without an amount above zero. */
    Optional<String> most(Collection<ProjectRow> projects) {
        Totals totals = Totals.of(projects);
        return totals.latest().stream()
                .max(Comparator.comparing(Sum::money))
                .flatMap(sum -> most(sum, alone(sum.year(), projects), projects));
    }

    /** What a project adds to a sum, under the name that its form prints. */
    private record Part(String name, Money money, int forms) {
        static Optional<Part> of(ProjectRow project, Sum sum) {
            List<DisclosureRow> forms = project.counted(sum.year()).stream()
                    .filter(d -> d.counted().orElseThrow().basis() == sum.basis())
                    .toList();
            return forms.stream()
                    .map(d -> d.counted().orElseThrow().money())
                    .reduce(Money::plus)
                    .map(money -> new Part(forms.getFirst().name(), money, forms.size()));
        }
    }

    private Optional<String> most(Sum sum, boolean only, Collection<ProjectRow> projects) {
        List<Part> parts =
                projects.stream().flatMap(p -> Part.of(p, sum).stream()).toList();
        return parts.stream()
                .map(Part::money)
                .max(Comparator.naturalOrder())
                .filter(most -> most.compareTo(Money.ZERO) > 0)
                .map(most -> said(
                        sum,
                        only,
                        parts.stream().filter(p -> p.money.equals(most)).toList()));
    }

    /** Whether no more than one project has a form of the year that prints an amount, be it counted or not. */
    private static boolean alone(int year, Collection<ProjectRow> projects) {
        return projects.stream()
                        .filter(p -> p.disclosures().stream().anyMatch(d -> d.year() == year && d.amount() != null))
                        .count()
                < 2;
    }

    private String said(Sum sum, boolean only, List<Part> largest) {
        Part first = largest.getFirst();
        String amount = Figures.shortYuan(first.money);
        String basis = summaries.name(sum);
        if (largest.size() > 1) {
            return words.get("lead.most.several", sum.year(), sum.forms(), basis, largest.size(), amount);
        }
        if (first.forms > 1) { // no form prints what they come to
            return words.get("lead.most.forms", sum.year(), basis, first.name, first.forms);
        }
        return sum.forms() == 1
                ? words.get(only ? "lead.one" : "lead.one.basis", sum.year(), first.name, basis, amount)
                : words.get("lead.most", sum.year(), Figures.count(sum.forms()), basis, first.name, amount);
    }

    /** What the reported results say; that there are none if there are none. */
    String results(Collection<ProjectRow> projects) {
        List<DisclosureRow> forms = reporting(projects);
        VerdictCounts counts =
                forms.stream().map(DisclosureRow::verdicts).reduce(VerdictCounts.NONE, VerdictCounts::plus);
        if (counts.reported() == 0) {
            return words.get("lead.results.none");
        }
        NavigableSet<Integer> years =
                new TreeSet<>(forms.stream().map(DisclosureRow::year).toList());
        String span = years.size() == 1
                ? words.get("list.year", years.first())
                : words.get("list.span", years.first(), years.last());
        String count = Figures.count(counts.reported());
        if (alike(forms, counts)) {
            return words.get("lead.results.alike", span, count);
        }
        List<String> parts = new ArrayList<>();
        part(parts, "lead.results.missed", counts.of(Verdict.MISSED));
        part(parts, "lead.results.restated", counts.of(Verdict.RESTATED));
        part(parts, "lead.results.unknown", counts.undecided());
        return parts.isEmpty()
                ? words.get("lead.results.met", span, count)
                : words.get("lead.results", span, count, String.join(words.get("sentence.comma"), parts));
    }

    /** The forms that report results; a roll-up's are those of others. */
    private static List<DisclosureRow> reporting(Collection<ProjectRow> projects) {
        return projects.stream()
                .filter(p -> !p.rollUp())
                .flatMap(p -> p.reporting().stream())
                .filter(f -> f.verdicts().reported() > 0)
                .toList();
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.get(key, Figures.count(count)));
        }
    }

    /** Whether no result prints another figure or word than its target, though enough of them could. */
    private static boolean alike(List<DisclosureRow> forms, VerdictCounts counts) {
        Results results = forms.stream().map(f -> f.facts().results()).reduce(Results.NONE, Results::plus);
        return results.free() >= FREE
                && results.figure() == results.reported().count()
                && results.reported().count() == counts.reported();
    }

    /** Whether that is so of all projects. */
    boolean alike(Collection<ProjectRow> projects) {
        List<DisclosureRow> forms = reporting(projects);
        return alike(
                forms, forms.stream().map(DisclosureRow::verdicts).reduce(VerdictCounts.NONE, VerdictCounts::plus));
    }
}
