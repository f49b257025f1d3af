package org.mingzhang.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.Leads;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.chart.ProjectsChart;
import org.mingzhang.chart.YearPanels;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;

/** Plans the page of a department. */
final class DepartmentPlanner {
    private static final int LARGEST = 20;
    private static final int LEADS = 8;

    private final Catalogue catalogue;
    private final Words words;
    private final Tables tables;
    private final Summaries summaries;
    private final OverviewPlanner overview;

    DepartmentPlanner(Catalogue catalogue, OverviewPlanner overview) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.tables = new Tables(catalogue);
        this.summaries = new Summaries(words);
        this.overview = overview;
    }

    DepartmentPage plan(Department department, Leads stories) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(department.id());
        Totals totals = Totals.of(projects);
        String sentence = sentence(projects, totals);
        Frame frame = catalogue.frame(
                Addresses.department(department.id()),
                department.name(),
                department.name() + "：" + sentence,
                "departments",
                new Link(words.get("nav.departments"), Addresses.DEPARTMENTS));
        return new DepartmentPage(
                frame,
                sentence,
                catalogue.regions(department.region()),
                summaries.figures(totals),
                years(projects),
                yearsChart(projects),
                charts(projects),
                summaries.verdicts(totals.verdicts()),
                tables.largest(words.get("department.table"), projects, Integer.MAX_VALUE),
                documents(department),
                new FindingPlanner(catalogue)
                        .front(
                                stories,
                                LEADS,
                                new Link(
                                        words.get("findings.of", department.name()),
                                        Addresses.findingsOfDepartment(department.id()))));
    }

    private String sentence(List<ProjectRow> projects, Totals totals) {
        NavigableSet<Integer> years = years(projects.stream());
        if (years.isEmpty()) {
            return words.get("department.none");
        }
        String span = years.first().equals(years.last())
                ? words.get("list.year", years.first())
                : words.get("list.years", years.first(), years.last());
        return words.get(
                "department.sentence",
                span,
                Figures.count(totals.projects()),
                Figures.count(totals.disclosures()),
                Figures.shortYuan(totals.budget()));
    }

    private List<TotalsLine> years(List<ProjectRow> projects) {
        return years(projects.stream()).descendingSet().stream()
                .map(year -> tables.totals(
                        new Link(words.get("list.year", year), Addresses.year(year)),
                        "",
                        projects.stream()
                                .map(p -> p.in(year))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    private Optional<ChartPair> yearsChart(List<ProjectRow> projects) {
        NavigableSet<Integer> years = years(projects.stream());
        List<YearPanels.Panel> panels =
                years.stream().map(year -> panel(projects, year)).toList();
        return panels.size() < 2
                ? Optional.empty()
                : ChartPair.of(sheet -> YearPanels.of(panels, sheet), words.get("department.years"));
    }

    private YearPanels.Panel panel(List<ProjectRow> projects, int year) {
        Totals totals =
                Totals.of(projects.stream().flatMap(p -> p.in(year).stream()).toList());
        List<YearPanels.Entry> executed = totals.executedBudget().isZero()
                ? List.of()
                : List.of(new YearPanels.Entry(words.get("figure.executed"), totals.executed()));
        return new YearPanels.Panel(
                words.get("list.year", year),
                List.of(new YearPanels.Entry(words.get("figure.budget"), totals.budget())),
                executed);
    }

    private static NavigableSet<Integer> years(Stream<ProjectRow> projects) {
        return projects.flatMap(p -> p.disclosures().stream())
                .map(DisclosureRow::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The largest projects of each year, roll-ups left out. */
    private List<DepartmentPage.YearChart> charts(List<ProjectRow> projects) {
        List<DepartmentPage.YearChart> charts = new ArrayList<>();
        for (int year : years(projects.stream()).descendingSet()) {
            List<ProjectsChart.Amount> amounts = amounts(projects, year);
            String heading = amounts.size() > LARGEST
                    ? words.get("department.chart.largest", year, LARGEST, Figures.count(amounts.size()))
                    : words.get("list.year", year);
            ChartPair.of(
                            sheet -> ProjectsChart.of(
                                    amounts.stream().limit(LARGEST).toList(), sheet),
                            heading + words.get("department.charts"))
                    .ifPresent(chart -> charts.add(new DepartmentPage.YearChart(heading, chart)));
        }
        return charts;
    }

    private static List<ProjectsChart.Amount> amounts(List<ProjectRow> projects, int year) {
        return projects.stream()
                .filter(p -> !p.rollUp())
                .flatMap(p -> p.in(year).stream())
                .flatMap(p ->
                        p.disclosures().stream().filter(d -> d.budget() != null).limit(1))
                .map(DepartmentPlanner::amount)
                .sorted(Comparator.comparing(ProjectsChart.Amount::budget)
                        .reversed()
                        .thenComparing(ProjectsChart.Amount::name))
                .toList();
    }

    private static ProjectsChart.Amount amount(DisclosureRow row) {
        return new ProjectsChart.Amount(row.name(), Objects.requireNonNull(row.budget()), row.executed());
    }

    private List<TotalsLine> documents(Department department) {
        return catalogue.documents().values().stream()
                .filter(d -> Objects.equals(d.department(), department.id()))
                .sorted(Comparator.comparing(Document::year).reversed().thenComparing(Document::id))
                .map(overview::documentLine)
                .toList();
    }
}
