package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.MovedSum;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.chart.AmountBar;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.DumbbellChart;
import org.mingzhang.chart.UnitSquares;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;
import org.mingzhang.model.Share;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Computed;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Formula.Rows;
import org.mingzhang.page.RankedTable;
import org.mingzhang.page.RankedTable.Moved;
import org.mingzhang.page.Words;

/** Plans the tables that rank departments of one year by amount. A department whose forms print amounts of two kinds has a row for each. */
final class DepartmentRanks {
    private static final int ROW = 1_400;
    private static final int SQUARE = 90;
    private static final int STOPS = 1_400;

    private final Catalogue catalogue;
    private final Words words;
    private final Summaries summaries;
    private final RankPlanner ranks;

    DepartmentRanks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.summaries = new Summaries(words);
        this.ranks = new RankPlanner(catalogue);
    }

    /** A department in a year; only the first of its rows tells what is not about one kind of amount. */
    private record Row(
            String id,
            List<ProjectRow> projects,
            Totals totals,
            @Nullable Sum sum,
            Optional<MovedSum> moved,
            boolean first) {
        @Nullable
        Money money() {
            return sum == null ? null : sum.money();
        }

        VerdictCounts verdicts() {
            return first ? totals.verdicts() : VerdictCounts.NONE;
        }

        FindingCounts findings() {
            return first ? totals.findings() : FindingCounts.NONE;
        }
    }

    /** The departments of a year, largest amount first, and how many rows there are beyond those that are listed. */
    record Ranked(RankedTable table, int left) {}

    Ranked table(Collection<String> departments, int year, Rows forms, int room) {
        List<Row> rows = departments.stream()
                .flatMap(id -> rows(id, year).stream())
                .sorted(Comparator.comparing(
                                Row::money,
                                Comparator.nullsLast(
                                        Comparator.<Money>naturalOrder().reversed()))
                        .thenComparing(Row::id))
                .toList();
        List<Row> shown = PageRoom.fitting(rows.stream(), DepartmentRanks::bytes, room);
        List<String> bases = rows.stream()
                .map(Row::sum)
                .filter(Objects::nonNull)
                .map(summaries::name)
                .distinct()
                .toList();
        Money end = rows.isEmpty()
                ? Money.ZERO
                : Objects.requireNonNullElse(rows.getFirst().money(), Money.ZERO);
        BigDecimal reach = Charts.reach(rows.stream()
                .flatMap(r -> r.moved().stream())
                .map(MovesPlanner::movement)
                .toList());
        VerdictCounts verdicts = rows.stream().map(Row::verdicts).reduce(VerdictCounts.NONE, VerdictCounts::plus);
        RankedTable table = new RankedTable(
                words.get("year.ranked", year),
                words.get("column.department"),
                words.get("column.basis", bases.size() == 1 ? bases.getFirst() : words.get("column.amount")),
                "",
                ranks.signs(verdicts, forms.with("fiscal_year", year)),
                shown.stream()
                        .map(r -> line(r, year, bases.size() > 1, rows.size() == 1 ? Money.ZERO : end, reach))
                        .toList());
        return new Ranked(table, rows.size() - shown.size());
    }

    /** About how long a row is: its squares, if they are drawn each, and its stops take most. */
    private static int bytes(Row row) {
        int results = row.verdicts().reported();
        return ROW
                + (results > UnitSquares.MOST ? 0 : results * SQUARE)
                + (row.moved().filter(m -> MovesPlanner.movement(m).moved()).isPresent() ? STOPS : 0);
    }

    private List<Row> rows(String id, int year) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(id).stream()
                .flatMap(p -> p.in(year).stream())
                .toList();
        if (projects.isEmpty()) {
            return List.of();
        }
        Totals totals = Totals.of(projects);
        Optional<MovedSum> moved = MovedSum.of(projects, year);
        if (totals.sums().isEmpty()) {
            return List.of(new Row(id, projects, totals, null, moved, true));
        }
        List<Row> rows = new ArrayList<>();
        for (Sum sum : totals.sums()) {
            boolean first = rows.isEmpty();
            rows.add(new Row(id, projects, totals, sum, first ? moved : Optional.empty(), first));
        }
        return rows;
    }

    private RankedTable.Line line(Row row, int year, boolean withBasis, Money end, BigDecimal reach) {
        SumScope scope = SumScope.department(row.id()).year(year);
        Sum sum = row.sum();
        String basis = sum == null ? "" : summaries.name(sum);
        return new RankedTable.Line(
                catalogue.departmentName(row.id()),
                page(row.id(), year),
                "",
                "",
                note(row),
                sum == null ? Computed.NONE : Computed.yuan(sum.money(), scope.budget(sum)),
                withBasis ? basis : "",
                sum == null ? Optional.empty() : bar(new Amount(sum.money(), sum.basis(), basis), year, end),
                row.moved()
                        .filter(m -> MovesPlanner.movement(m).moved())
                        .flatMap(m ->
                                DumbbellChart.row(MovesPlanner.movement(m), reach, Charts.cell(words, Charts.BAR))),
                row.moved().map(m -> moved(m, scope.moved(year))).orElse(Moved.UNKNOWN),
                UnitSquares.of(Charts.outcomes(row.verdicts()), Charts.cell(words, Charts.SQUARES)),
                row.verdicts().reported() == 0
                        ? ""
                        : Figures.count(row.verdicts().reported()),
                ranks.seal(row.findings()));
    }

    private String note(Row row) {
        int projects = row.sum() == null ? row.totals().projects() : row.sum().forms();
        String own = words.get("rank.projects", Figures.count(projects));
        int rollUps = row.first() ? row.totals().rollUps() : 0;
        return rollUps == 0 ? own : own + words.get("department.ranked.rollUps", Figures.count(rollUps));
    }

    private Optional<Chart> bar(Amount amount, int year, Money end) {
        return AmountBar.of(new AmountBar.Yearly(year, amount), null, end, Charts.cell(words, Charts.BAR));
    }

    private static Moved moved(MovedSum sum, SumScope.Moved of) {
        List<Computed> stops = new ArrayList<>(List.of(Computed.yuan(sum.initial(), of.initial())));
        if (!sum.adjusted().equals(sum.initial())) {
            stops.add(Computed.yuan(sum.adjusted(), of.adjusted()));
        }
        if (!sum.spent().equals(sum.adjusted())) {
            stops.add(Computed.yuan(sum.spent(), of.spent()));
        }
        Optional<Share> share = sum.spent().isNegative() ? Optional.empty() : Share.of(sum.spent(), sum.initial());
        return new Moved(
                stops,
                share.map(s -> Computed.share(s, of.spent().over(of.initial()))).orElse(Computed.NONE),
                stops.size() == 1 ? "rank.same" : "");
    }

    /** The page of a department's year. */
    private SitePath page(String id, int year) {
        int latest = catalogue.survey().ofDepartment(id).stream()
                .mapToInt(p -> p.years().last())
                .max()
                .orElse(year);
        return latest == year ? Addresses.department(id) : Addresses.departmentYear(id, year);
    }
}
