package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.model.Basis;

/**
 * Sums over projects. Amounts of different years or bases are never added up. A roll-up is counted in {@code rollUps} and in no amount; a
 * project that has several forms for one year counts once in the money, with the form of its latest stage that is counted.
 *
 * @param projects number of projects, without roll-ups
 * @param disclosures number of disclosures of those projects, a form printed twice once
 * @param rollUps number of roll-up projects
 * @param rollUpDisclosures number of their disclosures
 * @param sums what they come to, latest year first
 * @param projectsOf how many of the projects have a form of a year
 * @param spentAlone how many forms print spending and no amount and are in no sum
 * @param verdicts of all indicators; of forms that report the same results only the last is counted, and the results of roll-ups apart
 * @param findings how many findings they have
 */
public record Totals(
        int projects,
        int disclosures,
        int rollUps,
        int rollUpDisclosures,
        List<Sum> sums,
        SortedMap<Integer, Integer> projectsOf,
        int spentAlone,
        VerdictCounts verdicts,
        FindingCounts findings) {

    /** Sums the rows. */
    public static Totals of(Collection<ProjectRow> rows) {
        List<ProjectRow> own = rows.stream().filter(r -> !r.rollUp()).toList();
        int all = disclosures(rows);
        int disclosures = disclosures(own);
        SortedMap<Integer, Integer> projectsOf = new TreeMap<>();
        own.forEach(row -> row.years().forEach(year -> projectsOf.merge(year, 1, Integer::sum)));
        return new Totals(
                own.size(),
                disclosures,
                rows.size() - own.size(),
                all - disclosures,
                sums(own),
                projectsOf,
                own.stream().mapToInt(ProjectRow::spentAlone).sum(),
                rows.stream().map(ProjectRow::verdicts).reduce(VerdictCounts.NONE, VerdictCounts::plus),
                rows.stream()
                        .flatMap(r -> r.disclosures().stream())
                        .map(DisclosureRow::findings)
                        .reduce(FindingCounts.NONE, FindingCounts::plus));
    }

    private static int disclosures(Collection<ProjectRow> rows) {
        return rows.stream().mapToInt(r -> r.disclosures().size()).sum();
    }

    private record Key(int year, Basis basis) implements Comparable<Key> {
        private static final Comparator<Key> LATEST_FIRST =
                Comparator.comparing(Key::year).reversed().thenComparing(Key::basis);

        @Override
        public int compareTo(Key other) {
            return LATEST_FIRST.compare(this, other);
        }
    }

    private static List<Sum> sums(Collection<ProjectRow> own) {
        return own.stream()
                .flatMap(row -> row.counted().stream().map(form -> new Entry(row, form)))
                .collect(Collectors.groupingBy(
                        entry -> new Key(
                                entry.row().year(),
                                entry.row().counted().orElseThrow().basis()),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)))
                .values()
                .stream()
                .map(Sum::of)
                .toList();
    }

    /** The sums of the latest year that has any, and of the latest year in which anything was spent. */
    public List<Sum> recent() {
        int spent = sums.stream()
                .filter(sum -> sum.spent().isPresent())
                .mapToInt(Sum::year)
                .findFirst()
                .orElse(0);
        return sums.stream()
                .filter(sum -> sum.year() == sums.getFirst().year() || sum.year() == spent)
                .toList();
    }

    /** The sums of the latest year that has any. */
    public List<Sum> latest() {
        return sums.stream().filter(sum -> sum.year() == sums.getFirst().year()).toList();
    }
}
