package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.chart.AmountBar;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.DumbbellChart;
import org.mingzhang.chart.Movement;
import org.mingzhang.chart.Outcome;
import org.mingzhang.chart.UnitSquares;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Formula.Rows;
import org.mingzhang.page.RankedTable;
import org.mingzhang.page.RankedTable.Moved;
import org.mingzhang.page.RankedTable.Seal;
import org.mingzhang.page.Words;

/** Plans the tables that rank projects by amount, with their pictures. */
final class RankPlanner {
    /** Roll-ups stand last: their money is that of others; before them what prints no amount. */
    private static final Comparator<Row> LARGEST_FIRST = Comparator.<Row, Boolean>comparing(
                    r -> r.project().rollUp())
            .thenComparing(
                    Row::money,
                    Comparator.nullsLast(Comparator.<Money>naturalOrder().reversed()))
            .thenComparing(r -> r.project().id());

    private final Catalogue catalogue;
    private final Words words;

    RankPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /**
     * A project in a year.
     *
     * @param project with its forms of that year only
     * @param form the one that stands for it: the counted one, else its latest
     * @param before the counted form of the year before, or null
     */
    record Row(
            ProjectRow project,
            DisclosureRow form,
            @Nullable DisclosureRow before) {
        /** One for each form that is counted, and for a project without any its latest. */
        static List<Row> of(ProjectRow whole, int year, YearBefore before) {
            ProjectRow project = whole.in(year).orElseThrow();
            List<DisclosureRow> counted = whole.counted(year);
            if (counted.size() > 1) {
                return counted.stream()
                        .map(form -> new Row(
                                project.keeping(d -> d.part() == form.part()).orElseThrow(), form, null))
                        .toList();
            }
            DisclosureRow form = counted.isEmpty() ? project.disclosures().getFirst() : counted.getFirst();
            return List.of(new Row(project, form, before.counted(whole, year).orElse(null)));
        }

        @Nullable
        Money money() {
            return form.budget();
        }

        /** What the year before can be held against this year's amount. */
        Optional<Amount> amountBefore() {
            Amount now = form.amount();
            return now == null || before == null || project.rollUp() ? Optional.empty() : before.beside(now.basis());
        }

        private Namesakes.Row listed() {
            return Namesakes.Row.of(project.id(), form);
        }

        Movement movement() {
            Amount amount = form.amount();
            Money adjusted = amount == null || amount.basis() != Basis.ADJUSTED ? null : amount.money();
            return new Movement(form.initialBudget(), adjusted, form.executed());
        }
    }

    /** Every project that has a form of the year, largest amount first. */
    List<Row> rows(Collection<ProjectRow> projects, int year) {
        YearBefore before = new YearBefore(catalogue.survey());
        return projects.stream()
                .filter(p -> p.years().contains(year))
                .flatMap(p -> Row.of(p, year, before).stream())
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /**
     * Some rows as a table.
     *
     * @param all the rows of the whole year, which share what heads the columns
     * @param shown those of this page
     * @param end the largest amount of all years
     * @param forms which forms the rows are of
     */
    RankedTable table(String caption, List<Row> all, List<Row> shown, Money end, Rows forms) {
        List<Amount> amounts = all.stream()
                .map(r -> r.form().amount())
                .filter(Objects::nonNull)
                .toList();
        List<String> bases =
                amounts.stream().map(a -> words.term(a.words())).distinct().toList();
        List<String> ticks = all.stream()
                .flatMap(r -> r.amountBefore().stream()
                        .map(a -> words.get("basis.year", r.form().year() - 1, words.term(a.words()))))
                .distinct()
                .toList();
        Namesakes names = Namesakes.anywhere(
                catalogue,
                all.stream().filter(r -> !r.project().rollUp()).map(Row::listed).toList());
        BigDecimal reach = Charts.reach(all.stream().map(Row::movement).toList());
        return new RankedTable(
                caption,
                words.get("column.name"),
                words.get("column.basis", bases.size() == 1 ? bases.getFirst() : words.get("column.amount")),
                ticks.isEmpty() ? "" : words.get("rank.ticks", String.join(words.get("basis.or"), ticks)),
                signs(
                        all.stream().map(r -> r.project().verdicts()).reduce(VerdictCounts.NONE, VerdictCounts::plus),
                        forms),
                shown.stream()
                        .map(r -> line(r, bases.size() > 1, comparable(all) ? end : Money.ZERO, reach)
                                .named(r.project().rollUp() ? r.form().name() : names.of(r.listed())))
                        .toList());
    }

    /** Whether there is anything to hold a bar against: another row, or the year before. */
    private static boolean comparable(List<Row> rows) {
        return rows.size() > 1 || rows.stream().anyMatch(r -> r.amountBefore().isPresent());
    }

    /** The mark of every outcome that occurs, with how often it does in the forms of these rows. */
    List<RankedTable.Sign> signs(VerdictCounts counts, Rows forms) {
        Map<Outcome, Integer> outcomes = Charts.outcomes(counts);
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.PENDING && outcomes.getOrDefault(outcome, 0) > 0)
                .flatMap(outcome -> UnitSquares.of(Map.of(outcome, 1), Charts.cell(words, Charts.BAR)).stream()
                        .map(mark -> new RankedTable.Sign(
                                mark,
                                words.get("verdict." + outcome.name().toLowerCase(Locale.ROOT)),
                                Computed.count(outcomes.getOrDefault(outcome, 0), Summaries.count(outcome, forms)))))
                .toList();
    }

    private RankedTable.Line line(Row row, boolean withBasis, Money end, BigDecimal reach) {
        DisclosureRow form = row.form();
        Amount amount = form.amount();
        Movement movement = row.movement();
        VerdictCounts verdicts = row.project().verdicts();
        return new RankedTable.Line(
                form.name(),
                Addresses.project(row.project().id()),
                Addresses.anchor(form.key()),
                row.project().rollUp() ? words.get("mark.rollUp") : "",
                row.amountBefore()
                        .map(a -> words.get(
                                "rank.before", form.year() - 1, words.term(a.words()), Figures.shortYuan(a.money())))
                        .orElse(""),
                amount == null ? Computed.NONE : Computed.printedYuan(amount.money()),
                withBasis && amount != null ? words.term(amount.words()) : "",
                bar(row, end),
                movement.moved()
                        ? DumbbellChart.row(movement, reach, Charts.cell(words, Charts.BAR))
                        : Optional.empty(),
                moved(movement),
                UnitSquares.of(Charts.outcomes(verdicts), Charts.cell(words, Charts.SQUARES)),
                verdicts.reported() == 0 ? "" : Figures.count(verdicts.reported()),
                seal(row.project()));
    }

    private Optional<Chart> bar(Row row, Money end) {
        Amount amount = row.form().amount();
        if (amount == null || row.project().rollUp()) {
            return Optional.empty();
        }
        int year = row.form().year();
        return AmountBar.of(
                new AmountBar.Yearly(year, amount),
                row.amountBefore().map(a -> new AmountBar.Yearly(year - 1, a)).orElse(null),
                end,
                Charts.cell(words, Charts.BAR));
    }

    /** How an amount moved, in print; nothing where the form does not tell. */
    static Moved moved(Movement movement) {
        Money initial = movement.initial();
        if (initial == null || !movement.comparable()) {
            return Moved.UNKNOWN;
        }
        List<Money> stops = new ArrayList<>(List.of(initial));
        Stream.of(movement.adjusted(), movement.spent())
                .flatMap(Stream::ofNullable)
                .filter(next -> !next.equals(stops.getLast()))
                .forEach(stops::add);
        return new Moved(
                stops.stream().map(m -> Computed.printed(Figures.shortYuan(m))).toList(),
                Optional.ofNullable(movement.spent())
                        .filter(s -> !s.isNegative())
                        .flatMap(s -> Share.of(s, initial))
                        .map(s -> Computed.printed(s.text()))
                        .orElse(Computed.NONE),
                note(movement, stops.size() == 1));
    }

    /** A form that prints no spending of the year says nothing of it, whatever its budgets are. */
    private static String note(Movement movement, boolean same) {
        if (movement.spent() == null) {
            return same ? "rank.same.budgets" : "rank.noSpent";
        }
        return !same ? "" : movement.adjusted() == null ? "rank.same.spent" : "rank.same";
    }

    private Seal seal(ProjectRow project) {
        FindingCounts counts = project.disclosures().stream()
                .map(DisclosureRow::findings)
                .reduce(FindingCounts.NONE, FindingCounts::plus);
        return seal(counts);
    }

    Seal seal(FindingCounts counts) {
        return Arrays.stream(Severity.values())
                .filter(s -> counts.of(s) > 0)
                .findFirst()
                .map(s -> new Seal(s.id(), words.get("severity." + s.id()), Figures.count(counts.total())))
                .orElse(Seal.NONE);
    }

    /** The largest amount that stands for a project in any year, so that the bars of all years have one scale. */
    static Money largest(Collection<ProjectRow> projects) {
        return projects.stream()
                .flatMap(p -> p.counted().stream())
                .flatMap(d -> Stream.of(Optional.ofNullable(d.budget()), Optional.ofNullable(d.initialBudget())))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }
}
