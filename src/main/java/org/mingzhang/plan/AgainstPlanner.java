package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.chart.SlopeChart;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.DepartmentPage.Against;
import org.mingzhang.page.DepartmentPage.Only;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Link;
import org.mingzhang.page.Words;

/** Holds the projects of a year against those of the year before. What stands in one year only is listed, not called new or gone. */
final class AgainstPlanner {
    private static final int LINES = 10;
    private static final int LISTED = 8;

    private final Catalogue catalogue;
    private final Words words;
    private final YearBefore before;

    AgainstPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.before = new YearBefore(catalogue.survey());
    }

    /** A project in both years, on bases that may stand beside each other. */
    private record Both(String name, Amount then, Amount now) {
        Money largest() {
            return then.money().compareTo(now.money()) >= 0 ? then.money() : now.money();
        }
    }

    /** The two years; nothing if the year before has no form. */
    Optional<Against> against(Collection<ProjectRow> projects, int year) {
        List<ProjectRow> own = projects.stream().filter(p -> !p.rollUp()).toList();
        if (own.stream().noneMatch(p -> p.years().contains(year - 1))) {
            return Optional.empty();
        }
        List<Only> lists = new ArrayList<>();
        Set<ProjectId> continued = YearBefore.continued(own);
        only(own.stream().filter(p -> p.continues().isEmpty()).toList(), year, year - 1)
                .ifPresent(lists::add);
        only(own.stream().filter(p -> !continued.contains(p.id())).toList(), year - 1, year)
                .ifPresent(lists::add);
        List<Both> both = both(own, year);
        return both.isEmpty() && lists.isEmpty()
                ? Optional.empty()
                : Optional.of(new Against(words.get("against.heading", year - 1, year), chart(both, year), lists));
    }

    private List<Both> both(List<ProjectRow> own, int year) {
        List<Both> both = new ArrayList<>();
        Namesakes names = names(own, year);
        for (ProjectRow project : own) {
            Optional<DisclosureRow> now = project.countedAlone(year);
            Optional<DisclosureRow> then = before.counted(project, year);
            if (now.isPresent() && then.isPresent()) {
                Amount amount = now.get().counted().orElseThrow();
                then.get()
                        .beside(amount.basis())
                        .ifPresent(earlier -> both.add(
                                new Both(names.of(Namesakes.Row.of(project.id(), now.get())), earlier, amount)));
            }
        }
        both.sort(Comparator.comparing(Both::largest).reversed().thenComparing(Both::name));
        return both;
    }

    /** The largest, and as many of those whose amounts are of the same two kinds as find room. */
    private Optional<ChartSet> chart(List<Both> both, int year) {
        if (both.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Both> alike = b -> both.getFirst().then().sameKind(b.then())
                && both.getFirst().now().sameKind(b.now());
        List<SlopeChart.Line> lines = both.stream()
                .filter(alike)
                .limit(LINES)
                .map(b ->
                        new SlopeChart.Line(b.name(), b.then().money(), b.now().money()))
                .toList();
        SlopeChart.Heads heads = new SlopeChart.Heads(
                words.get(
                        "basis.year",
                        year - 1,
                        words.term(both.getFirst().then().words())),
                words.get("basis.year", year, words.term(both.getFirst().now().words())));
        String title = words.get("against.heading", year - 1, year);
        return ChartSet.of(words, sheet -> SlopeChart.of(lines, heads, sheet), title);
    }

    private Namesakes names(List<ProjectRow> own, int year) {
        return Namesakes.inDepartments(
                catalogue,
                own.stream()
                        .filter(p -> p.years().contains(year))
                        .map(p -> Namesakes.Row.of(p.id(), ofYear(p, year)))
                        .toList());
    }

    private static DisclosureRow ofYear(ProjectRow project, int year) {
        return project.in(year).orElseThrow().disclosures().getFirst();
    }

    private Optional<Only> only(List<ProjectRow> own, int year, int other) {
        List<ProjectRow> only = own.stream()
                .filter(p -> p.years().contains(year) && !p.years().contains(other))
                .sorted(Comparator.comparing((ProjectRow p) -> Money.sum(p.counted(year).stream()
                                .map(d -> d.counted().orElseThrow().money())
                                .toList()))
                        .reversed()
                        .thenComparing(ProjectRow::id))
                .toList();
        if (only.isEmpty()) {
            return Optional.empty();
        }
        int left = Math.max(0, only.size() - LISTED);
        Namesakes names = names(only, year);
        return Optional.of(new Only(
                words.get("against.only", year, Figures.count(only.size())),
                only.stream()
                        .limit(LISTED)
                        .map(p -> new Link(
                                names.of(Namesakes.Row.of(p.id(), ofYear(p, year))), Addresses.project(p.id())))
                        .toList(),
                left == 0 ? "" : words.get("against.left", Figures.count(left))));
    }
}
