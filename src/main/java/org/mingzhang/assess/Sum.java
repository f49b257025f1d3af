package org.mingzhang.assess;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;

/**
 * What some forms of one year come to that are all counted on one basis.
 *
 * @param year fiscal year
 * @param basis what is added up
 * @param words what the forms call it; several if they differ
 * @param money the sum
 * @param forms how many projects it is the sum of
 * @param spent what those of them spent that tell it, or nothing if none does
 */
public record Sum(int year, Basis basis, SortedSet<String> words, Money money, int forms, Optional<Spent> spent) {

    /**
     * What was spent.
     *
     * @param money the sum of what was executed
     * @param of the sum of the amounts of the same forms
     * @param forms how many forms tell it
     * @param withdrawn whether one of them prints less than nothing for either
     */
    public record Spent(Money money, Money of, int forms, boolean withdrawn) {
        /** What was spent as a share of the amounts of the same forms; nothing where money was withdrawn, which is not spent. */
        public Optional<Share> share() {
            return withdrawn ? Optional.empty() : Share.of(money, of);
        }

        private static Spent of(List<DisclosureRow> forms) {
            List<Money> executed = forms.stream().map(DisclosureRow::executed).toList();
            return new Spent(
                    Money.sum(executed),
                    budgets(forms),
                    forms.size(),
                    Stream.concat(
                                    executed.stream(),
                                    forms.stream().map(f -> amount(f).money()))
                            .anyMatch(Money::isNegative));
        }
    }

    /** The forms, all of one year and basis; there is one at least. */
    static Sum of(List<Entry> entries) {
        List<DisclosureRow> forms = entries.stream().map(Entry::row).toList();
        DisclosureRow first = forms.getFirst();
        SortedSet<String> words = new TreeSet<>();
        forms.forEach(form -> words.add(amount(form).words()));
        List<DisclosureRow> spent =
                forms.stream().filter(f -> f.executed() != null).toList();
        return new Sum(
                first.year(),
                amount(first).basis(),
                words,
                budgets(forms),
                (int) entries.stream().map(e -> e.project().id()).distinct().count(),
                spent.isEmpty() ? Optional.empty() : Optional.of(Spent.of(spent)));
    }

    private static Money budgets(Collection<DisclosureRow> forms) {
        return Money.sum(forms.stream().map(f -> amount(f).money()).toList());
    }

    private static Amount amount(DisclosureRow form) {
        return form.counted().orElseThrow();
    }
}
