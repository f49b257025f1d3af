package org.mingzhang.assess;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.model.Money;

/**
 * Sums over projects. A roll-up is counted in {@code rollUps} and nowhere else; a project that has several forms for one year counts once
 * in the money, with the form of its latest stage that prints an amount.
 *
 * @param projects number of projects, without roll-ups
 * @param disclosures number of disclosures, roll-ups included, a form printed twice once
 * @param rollUps number of roll-up projects left out of the money
 * @param budget sum of the budgets
 * @param executed sum of what was executed, where a form prints it
 * @param executedBudget sum of the budgets of the forms that print what was executed
 * @param verdicts of all indicators, roll-ups included
 * @param findings how many findings they have
 */
public record Totals(
        int projects,
        int disclosures,
        int rollUps,
        Money budget,
        Money executed,
        Money executedBudget,
        VerdictCounts verdicts,
        FindingCounts findings) {

    /** Sums the rows. */
    public static Totals of(Collection<ProjectRow> rows) {
        List<ProjectRow> own = rows.stream().filter(r -> !r.rollUp()).toList();
        List<DisclosureRow> all =
                rows.stream().flatMap(r -> r.disclosures().stream()).toList();
        List<DisclosureRow> counted =
                own.stream().flatMap(r -> onePerYear(r).stream()).toList();
        List<DisclosureRow> executed = counted.stream()
                .filter(d -> d.executed() != null && d.budget() != null)
                .toList();
        return new Totals(
                own.size(),
                all.size(),
                rows.size() - own.size(),
                sum(counted, DisclosureRow::budget),
                sum(executed, DisclosureRow::executed),
                sum(executed, DisclosureRow::budget),
                all.stream().map(DisclosureRow::verdicts).reduce(VerdictCounts.NONE, VerdictCounts::plus),
                all.stream().map(DisclosureRow::findings).reduce(FindingCounts.NONE, FindingCounts::plus));
    }

    /** The disclosure whose money stands for each year: the latest stage with a budget. Rows come latest first. */
    private static List<DisclosureRow> onePerYear(ProjectRow row) {
        return row.disclosures().stream()
                .mapToInt(DisclosureRow::year)
                .distinct()
                .mapToObj(year -> latest(row, year))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DisclosureRow> latest(ProjectRow row, int year) {
        return row.disclosures().stream()
                .filter(d -> d.year() == year && d.budget() != null)
                .findFirst();
    }

    private static Money sum(List<DisclosureRow> rows, Function<DisclosureRow, Money> amount) {
        return Money.sum(rows.stream().map(amount).toList());
    }
}
