package org.mingzhang.assess;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Money;

/**
 * How the money of one year moved, over those forms that print all of it: each form's initial and adjusted budget and what was spent.
 *
 * @param year fiscal year
 * @param forms how many projects
 * @param initial the sum of the initial budgets
 * @param adjusted the sum of the adjusted budgets
 * @param spent the sum of what was spent
 */
public record MovedSum(int year, int forms, Money initial, Money adjusted, Money spent) {

    /** The sum of a year over the forms that are counted; nothing if none prints all three. */
    public static Optional<MovedSum> of(Collection<ProjectRow> projects, int year) {
        List<DisclosureRow> forms = projects.stream()
                .flatMap(p -> p.counted(year).stream())
                .filter(MovedSum::whole)
                .toList();
        int of = (int) projects.stream()
                .filter(p -> p.counted(year).stream().anyMatch(MovedSum::whole))
                .count();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new MovedSum(
                        year,
                        of,
                        Money.sum(
                                forms.stream().map(DisclosureRow::initialBudget).toList()),
                        Money.sum(forms.stream().map(DisclosureRow::budget).toList()),
                        Money.sum(forms.stream().map(DisclosureRow::executed).toList())));
    }

    private static boolean whole(DisclosureRow form) {
        return form.initialBudget() != null
                && form.executed() != null
                && form.amount() != null
                && form.amount().basis() == Basis.ADJUSTED;
    }
}
