package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Computed;
import org.mingzhang.page.DisclosureLine;
import org.mingzhang.page.DisclosureTable;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Link;
import org.mingzhang.page.SortedCell;
import org.mingzhang.page.TotalsLine;
import org.mingzhang.page.Words;

/** Turns rows and totals into lines of tables. */
final class Tables {
    /** Roll-ups stand last: their money is that of others; before them what prints no amount. */
    private static final Comparator<Entry> LARGEST_FIRST = Comparator.<Entry, Boolean>comparing(
                    e -> e.project().rollUp())
            .thenComparing(
                    e -> e.row().budget(),
                    Comparator.nullsLast(Comparator.<Money>naturalOrder().reversed()))
            .thenComparing(e -> e.project().id())
            .thenComparing(e -> -e.row().year())
            .thenComparing(e -> e.row().stage())
            .thenComparing(e -> e.row().part());

    private final Catalogue catalogue;

    private final Summaries summaries;

    Tables(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.summaries = new Summaries(catalogue.words());
    }

    private record Entry(ProjectRow project, DisclosureRow row) {}

    /** The disclosures of the projects, largest budget first, at most {@code limit} of them. */
    DisclosureTable largest(String caption, Collection<ProjectRow> projects, int limit) {
        List<Entry> all = entries(projects);
        return table(caption, all.stream().sorted(LARGEST_FIRST).limit(limit).toList(), all.size());
    }

    /** The disclosures of the projects in the order in which their document prints them. */
    DisclosureTable printed(String caption, Collection<ProjectRow> projects) {
        Comparator<Entry> order =
                Comparator.comparing(e -> e.row().source().forms().getFirst());
        List<Entry> all = entries(projects).stream()
                .sorted(order.thenComparing(LARGEST_FIRST))
                .toList();
        DisclosureTable table = table(caption, all, all.size());
        return new DisclosureTable(caption, table.lines(), false, false, true, table.amounts(), table.withBasis(), 0);
    }

    /** The forms that sums are made of, largest amount first, at most {@code limit} of them; nothing and less than nothing is not large. */
    DisclosureTable largestCounted(String caption, Collection<ProjectRow> projects, int limit) {
        List<Entry> all = projects.stream()
                .flatMap(p -> p.counted().stream().map(d -> new Entry(p, d)))
                .toList();
        List<Entry> largest = all.stream()
                .filter(e ->
                        e.row().amount() != null && e.row().amount().money().compareTo(Money.ZERO) > 0)
                .sorted(LARGEST_FIRST)
                .limit(limit)
                .toList();
        return table(caption, largest, all.size());
    }

    private static List<Entry> entries(Collection<ProjectRow> projects) {
        return projects.stream()
                .flatMap(p -> p.disclosures().stream().map(d -> new Entry(p, d)))
                .toList();
    }

    private DisclosureTable table(String caption, List<Entry> shown, int all) {
        List<DisclosureRow> rows = shown.stream().map(Entry::row).toList();
        boolean departments = shown.stream()
                        .map(e -> e.project().id().department())
                        .distinct()
                        .count()
                > 1;
        boolean years =
                rows.stream().map(r -> r.year() + r.stage().id()).distinct().count() > 1;
        List<String> bases = rows.stream()
                .map(DisclosureRow::amount)
                .filter(Objects::nonNull)
                .map(Amount::words)
                .distinct()
                .toList();
        return new DisclosureTable(
                caption,
                shown.stream().map(this::line).toList(),
                departments,
                years,
                false,
                amounts(years ? List.of() : rows, bases),
                bases.size() > 1,
                all - shown.size());
    }

    /** What the amounts are, and of which year and stage where the rows do not say. */
    private String amounts(List<DisclosureRow> alike, List<String> bases) {
        Words words = catalogue.words();
        String basis = words.get(
                "column.basis", bases.size() == 1 ? words.term(bases.getFirst()) : words.get("column.amount"));
        return alike.isEmpty()
                ? basis
                : words.get(
                        "column.basis.of",
                        words.get("section.heading", alike.getFirst().year()),
                        words.stage(alike.getFirst().stage()),
                        basis);
    }

    private DisclosureLine line(Entry entry) {
        DisclosureRow row = entry.row();
        return new DisclosureLine(
                row.name(),
                Addresses.project(entry.project().id()),
                Addresses.anchor(row.key()),
                catalogue.departmentName(row.department()),
                row.year(),
                catalogue.words().stage(row.key()),
                entry.project().rollUp(),
                entry.project().rollUp() ? yuan(row.budget()).unsorted() : yuan(row.budget()),
                row.amount() == null ? "" : catalogue.words().term(row.amount().words()),
                row.executedShare().map(Tables::percent).orElse(SortedCell.EMPTY),
                points(row.totalScore()),
                findings(row.findings().total()),
                strongest(row.findings()).map(Severity::id).orElse(""),
                strongest(row.findings())
                        .map(s -> catalogue.words().get("severity." + s.id()))
                        .orElse(""),
                row.source().forms().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(catalogue.words().get("list.join"))));
    }

    private static SortedCell yuan(@Nullable Money amount) {
        return amount == null ? SortedCell.EMPTY : new SortedCell(Figures.yuan(amount), amount.toString());
    }

    private static SortedCell percent(Share share) {
        return new SortedCell(share.text(), share.value().toPlainString());
    }

    private static SortedCell points(@Nullable BigDecimal points) {
        return points == null ? SortedCell.EMPTY : new SortedCell(Figures.points(points), points.toPlainString());
    }

    private static Optional<Severity> strongest(FindingCounts counts) {
        return Arrays.stream(Severity.values()).filter(s -> counts.of(s) > 0).findFirst();
    }

    private static SortedCell findings(int count) {
        return count == 0 ? SortedCell.EMPTY : new SortedCell(Figures.count(count), Integer.toString(count));
    }

    /** The totals of some projects as one line. */
    TotalsLine totals(Link link, String note, Collection<ProjectRow> projects, SumScope scope) {
        Totals totals = Totals.of(projects);
        Words words = catalogue.words();
        String rollUps = totals.rollUpDisclosures() == 0 ? "" : words.get("list.rollUps", totals.rollUpDisclosures());
        return new TotalsLine(
                link.name(),
                link.target(),
                Stream.of(note, rollUps, summaries.spentAlone(totals).orElse(""))
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" · ")),
                Computed.count(totals.projects(), scope.projects()),
                Computed.count(totals.disclosures() + totals.rollUpDisclosures(), scope.disclosures()),
                totals.recent().stream()
                        .map(sum -> summaries.cell(totals, sum, scope))
                        .toList());
    }
}
