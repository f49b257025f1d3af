package org.mingzhang.assess;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.Money;

/** What a document can mean by the projects and the money that it says it holds: each is a way of counting, and one that agrees is enough. */
public final class DeclaredWays {
    private DeclaredWays() {}

    /** Printed forms, distinct forms, projects without roll-ups, or distinct names. */
    public static Set<Integer> counts(List<Entry> forms) {
        int printed =
                forms.stream().mapToInt(e -> e.row().source().forms().size()).sum();
        int names = (int)
                forms.stream().map(e -> Same.name(e.row().name())).distinct().count();
        return new HashSet<>(List.of(printed, forms.size(), own(forms).size(), names));
    }

    /** All money or only the fiscal one, without or with roll-ups. */
    public static Stream<Money> sums(List<Entry> forms) {
        return Stream.of(own(forms), forms).flatMap(entries -> {
            Money all = DocumentFacts.budgets(entries);
            Money other = Money.sum(entries.stream()
                    .map(e -> e.facts().otherMoney())
                    .flatMap(Stream::ofNullable)
                    .toList());
            return Stream.of(all, all.minus(other));
        });
    }

    private static List<Entry> own(List<Entry> forms) {
        return forms.stream().filter(e -> !e.project().rollUp()).toList();
    }
}
