package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.IndicatorChange;
import org.mingzhang.model.Money;

/** Plans what changed from one disclosure of a project to the next. */
final class ChangePlanner {
    private final Words words;

    ChangePlanner(Words words) {
        this.words = words;
    }

    /** One section for each pair of neighbours; the disclosures come latest first, and so do the sections. */
    List<ChangeSection> plan(List<AssessedDisclosure> disclosures) {
        List<ChangeSection> sections = new ArrayList<>();
        for (int later = 0; later + 1 < disclosures.size(); later++) {
            sections.add(section(disclosures.get(later + 1), disclosures.get(later)));
        }
        return sections;
    }

    private ChangeSection section(AssessedDisclosure earlier, AssessedDisclosure later) {
        List<IndicatorChange> all = IndicatorChange.between(earlier, later);
        List<IndicatorChange> changed =
                all.stream().filter(c -> c.kind() != IndicatorChange.Kind.SAME).toList();
        return new ChangeSection(
                words.get("changes.heading", heading(earlier), heading(later)),
                budget(earlier, later).map(List::of).orElse(List.of()),
                changed.stream().map(this::row).toList(),
                words.get("changes.unchanged", all.size() - changed.size()));
    }

    private String heading(AssessedDisclosure assessed) {
        return words.get("section.heading", assessed.disclosure().year())
                + words.stage(assessed.disclosure().stage());
    }

    private Optional<ChangeSection.Row> budget(AssessedDisclosure earlier, AssessedDisclosure later) {
        Optional<Money> before = earlier.disclosure().budget();
        Optional<Money> after = later.disclosure().budget();
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChangeSection.Row(
                words.get("changes.budget"),
                Figures.yuan(before.get()),
                Figures.yuan(after.get()),
                difference(before.get(), after.get())));
    }

    private String difference(Money before, Money after) {
        Money by = after.minus(before);
        if (by.isZero()) {
            return words.get("changes.same");
        }
        String share = by.shareOf(before).map(Figures::percent).orElse("");
        return by.isNegative()
                ? words.get("changes.less", Figures.yuan(Money.ZERO.minus(by)), share)
                : words.get("changes.more", Figures.yuan(by), share);
    }

    private ChangeSection.Row row(IndicatorChange change) {
        AssessedIndicator named = change.after() == null ? change.before() : change.after();
        return new ChangeSection.Row(
                named == null ? "" : named.indicator().name(),
                target(change.before()),
                target(change.after()),
                words.change(change.kind()));
    }

    private static String target(@Nullable AssessedIndicator indicator) {
        return indicator == null ? "" : indicator.indicator().target();
    }
}
