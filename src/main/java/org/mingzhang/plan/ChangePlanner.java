package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.IndicatorChange;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Share;
import org.mingzhang.page.ChangeSection;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Formula;
import org.mingzhang.page.Words;

/** Plans what changed from one disclosure of a project to the next. */
final class ChangePlanner {
    /** What turns a promise round comes before what makes it lighter or heavier, and what came and went last. */
    private static final List<IndicatorChange.Kind> ORDER = List.of(
            IndicatorChange.Kind.FLIPPED,
            IndicatorChange.Kind.LOOSENED,
            IndicatorChange.Kind.TIGHTENED,
            IndicatorChange.Kind.CHANGED,
            IndicatorChange.Kind.RESPELLED,
            IndicatorChange.Kind.ADDED,
            IndicatorChange.Kind.DROPPED);

    private final Words words;

    ChangePlanner(Words words) {
        this.words = words;
    }

    /**
     * What changed on a project.
     *
     * @param since from the year before the latest, or null
     * @param others between the other neighbours, latest first
     */
    record Changes(@Nullable ChangeSection since, List<ChangeSection> others) {}

    /** One section for each pair of neighbours; the disclosures come latest first. */
    Changes plan(ProjectId project, List<AssessedDisclosure> disclosures) {
        @Nullable ChangeSection since = null;
        List<ChangeSection> others = new ArrayList<>();
        for (int later = 0; later + 1 < disclosures.size(); later++) {
            AssessedDisclosure before = disclosures.get(later + 1);
            AssessedDisclosure after = disclosures.get(later);
            ChangeSection section = section(project, before, after);
            if (since == null && before.disclosure().year() < after.disclosure().year()) {
                since = section;
            } else {
                others.add(section);
            }
        }
        return new Changes(since, others);
    }

    private ChangeSection section(ProjectId project, AssessedDisclosure earlier, AssessedDisclosure later) {
        List<IndicatorChange> all = IndicatorChange.between(earlier, later);
        Misprints then = Misprints.of(earlier.disclosure(), words);
        Misprints now = Misprints.of(later.disclosure(), words);
        List<IndicatorChange> changed = all.stream()
                .filter(c -> c.kind() != IndicatorChange.Kind.SAME)
                .sorted(Comparator.comparing(c -> ORDER.indexOf(c.kind())))
                .toList();
        return new ChangeSection(
                words.get("changes.heading", heading(earlier), heading(later)),
                amounts(project, earlier.disclosure(), later.disclosure()),
                changed.stream()
                        .filter(c -> !moved(c))
                        .map(c -> row(c, then, now))
                        .toList(),
                changed.stream()
                        .filter(ChangePlanner::moved)
                        .map(c -> row(c, then, now))
                        .toList(),
                unchanged(all.size(), changed.size()));
    }

    private static boolean moved(IndicatorChange change) {
        return change.before() == null || change.after() == null;
    }

    private String unchanged(int all, int changed) {
        if (all == changed) {
            return "";
        }
        return changed == 0
                ? words.get("changes.allUnchanged", Figures.count(all))
                : words.get("changes.unchanged", Figures.count(all - changed));
    }

    private String heading(AssessedDisclosure assessed) {
        return words.get("section.heading", assessed.disclosure().year())
                + words.stage(assessed.disclosure().key());
    }

    /** Like stands beside like; an amount without its like on the other form stands alone. */
    private List<ChangeSection.Amounts> amounts(ProjectId project, Disclosure earlier, Disclosure later) {
        List<ChangeSection.Amounts> rows = new ArrayList<>();
        List<Amount> left = new ArrayList<>(earlier.amounts());
        for (Amount now : later.amounts()) {
            List<Amount> like = earlier.amounts().stream()
                    .filter(a -> a.basis().like(now.basis()))
                    .toList();
            FormFormulas before = new FormFormulas(project, earlier);
            FormFormulas after = new FormFormulas(project, later);
            like.forEach(then -> rows.add(compared(then, now, before.sum(then.basis()), after.sum(now.basis()))
                    .since(since(earlier, then, now))));
            left.removeAll(like);
            if (like.isEmpty()) {
                rows.add(said("", named(now), "changes.alone"));
            }
        }
        left.forEach(then -> rows.add(said(named(then), "", "changes.alone")));
        return rows;
    }

    /** How the amount before stands to the one now, in words; the difference follows. */
    private String since(Disclosure earlier, Amount then, Amount now) {
        int more = now.money().compareTo(then.money());
        String key = !now.sameKind(then) ? "unlike" : more == 0 ? "same" : more > 0 ? "more" : "less";
        return words.get(
                "changes.since." + key, earlier.year(), words.term(then.words()), Figures.shortYuan(then.money()));
    }

    private String named(Amount amount) {
        return words.get("changes.named", words.term(amount.words()), Figures.yuan(amount.money()));
    }

    private ChangeSection.Amounts said(String before, String after, String change) {
        return new ChangeSection.Amounts(before, after, "", words.get(change), Computed.NONE, Computed.NONE);
    }

    /** Amounts of different names are shown and not held against each other; a share needs two amounts above zero. */
    private ChangeSection.Amounts compared(Amount then, Amount now, Formula before, Formula after) {
        if (!now.sameKind(then)) {
            return said(named(then), named(now), "changes.unlike");
        }
        Money by = now.money().minus(then.money());
        if (by.isZero()) {
            return said(named(then), named(now), "changes.same");
        }
        Formula difference = after.minus(before);
        Money size = by.isNegative() ? Money.ZERO.minus(by) : by;
        return new ChangeSection.Amounts(
                named(then),
                named(now),
                "",
                words.get(by.isNegative() ? "changes.less" : "changes.more"),
                new Computed(Figures.yuan(size), by.toString(), difference.text()),
                Share.of(by, then.money())
                        .filter(s -> !now.money().isNegative())
                        .map(s -> new Computed(
                                s.change(),
                                s.value().toPlainString(),
                                difference.over(before).text()))
                        .orElse(Computed.NONE));
    }

    private ChangeSection.Row row(IndicatorChange change, Misprints then, Misprints now) {
        AssessedIndicator named = change.after() == null ? change.before() : change.after();
        return new ChangeSection.Row(
                (change.after() == null ? then : now)
                        .marked(named == null ? "" : named.indicator().name()),
                then.marked(target(change.before())),
                then.marked(reported(change.before())),
                now.marked(target(change.after())),
                words.get("change." + change.kind().id()));
    }

    private static String reported(@Nullable AssessedIndicator indicator) {
        return indicator == null
                ? ""
                : Objects.requireNonNullElse(indicator.indicator().actual(), "");
    }

    private static String target(@Nullable AssessedIndicator indicator) {
        return indicator == null ? "" : indicator.indicator().target();
    }
}
