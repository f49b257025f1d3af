package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.chart.ProjectsChart;
import org.mingzhang.chart.YearPanels;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartPair;
import org.mingzhang.page.DepartmentPage;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.Link;
import org.mingzhang.page.TotalsLine;
import org.mingzhang.page.Words;

/** Plans the page of a department. */
final class DepartmentPlanner {
    private static final int LARGEST = 20;
    private static final int LEADS = 8;

    private final Catalogue catalogue;
    private final Words words;
    private final Tables tables;
    private final Summaries summaries;

    DepartmentPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.tables = new Tables(catalogue);
        this.summaries = new Summaries(words);
    }

    DepartmentPage plan(Department department, Leads stories) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(department.id());
        Totals totals = Totals.of(projects);
        String sentence = sentence(projects, totals);
        String name = catalogue.departmentName(department.id());
        SumScope scope = SumScope.department(department.id());
        Frame frame = catalogue.frame(
                Addresses.department(department.id()),
                name,
                name + words.get("sentence.colon") + sentence,
                "departments",
                new Link(words.get("nav.departments"), Addresses.DEPARTMENTS));
        return new DepartmentPage(
                frame,
                sentence,
                catalogue.regions(department.region()),
                department.earlierNames().stream()
                        .map(e -> words.get("department.earlier", e.name(), e.until()))
                        .toList(),
                department.successors().stream()
                        .map(id -> new Link(catalogue.departmentName(id), Addresses.department(id)))
                        .toList(),
                summaries.figures(totals, scope),
                years(projects, scope),
                yearsChart(projects),
                charts(projects),
                summaries.verdicts(totals.verdicts(), scope.rows()),
                tables.largest(words.get("department.table"), projects, Integer.MAX_VALUE),
                documents(department, projects),
                new FindingPlanner(catalogue.facts())
                        .front(
                                stories,
                                LEADS,
                                new Link(
                                        words.get("findings.of", name),
                                        Addresses.findingsOfDepartment(department.id()))),
                Addresses.departmentWorkbook(department.id(), catalogue.shell().dataLanguage()));
    }

    private String sentence(List<ProjectRow> projects, Totals totals) {
        NavigableSet<Integer> years = years(projects.stream());
        if (years.isEmpty()) {
            return words.get("department.none");
        }
        String span = years.first().equals(years.last())
                ? words.get("list.year", years.first())
                : words.get("list.span", years.first(), years.last());
        return summaries
                .onlyRollUps(span, totals)
                .orElseGet(() -> words.get(
                        "department.sentence",
                        span,
                        Figures.count(totals.projects()),
                        Figures.count(totals.disclosures()),
                        summaries.rollUps(totals),
                        summaries.latest(totals)));
    }

    private List<TotalsLine> years(List<ProjectRow> projects, SumScope scope) {
        return years(projects.stream()).descendingSet().stream()
                .map(year -> tables.totals(
                        new Link(words.get("list.year", year), Addresses.year(year)),
                        "",
                        projects.stream()
                                .map(p -> p.in(year))
                                .flatMap(Optional::stream)
                                .toList(),
                        scope.year(year)))
                .toList();
    }

    private Optional<ChartPair> yearsChart(List<ProjectRow> projects) {
        NavigableSet<Integer> years = years(projects.stream());
        List<YearPanels.Panel> panels = years.stream()
                .map(year -> panel(projects, year))
                .filter(p -> !p.planned().isEmpty())
                .toList();
        return panels.size() < 2
                ? Optional.empty()
                : ChartPair.of(words, sheet -> YearPanels.of(panels, sheet), words.get("department.years"));
    }

    private YearPanels.Panel panel(List<ProjectRow> projects, int year) {
        Totals totals =
                Totals.of(projects.stream().flatMap(p -> p.in(year).stream()).toList());
        List<YearPanels.Entry> spent = totals.sums().stream()
                .flatMap(sum -> sum.spent().stream())
                .map(s -> new YearPanels.Entry(words.get("chart.spent"), s.money()))
                .toList();
        return new YearPanels.Panel(
                words.get("list.year", year),
                totals.sums().stream()
                        .map(sum -> new YearPanels.Entry(summaries.name(sum), sum.money()))
                        .toList(),
                spent);
    }

    private static NavigableSet<Integer> years(Stream<ProjectRow> projects) {
        return projects.flatMap(p -> p.disclosures().stream())
                .map(DisclosureRow::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The largest projects of each year, roll-ups left out; amounts of one basis stand on one scale. */
    private List<DepartmentPage.YearChart> charts(List<ProjectRow> projects) {
        List<DepartmentPage.YearChart> charts = new ArrayList<>();
        for (Sum sum : Totals.of(projects).sums()) {
            List<ProjectsChart.Entry> amounts = amounts(projects, sum);
            String basis = words.get("basis.year", sum.year(), summaries.name(sum));
            String heading = amounts.size() > LARGEST
                    ? words.get("department.chart.largest", basis, LARGEST, Figures.count(amounts.size()))
                    : basis;
            ChartPair.of(
                            words,
                            sheet -> ProjectsChart.of(
                                    amounts.stream().limit(LARGEST).toList(), sheet),
                            heading + words.get("department.charts"))
                    .ifPresent(chart -> charts.add(new DepartmentPage.YearChart(heading, chart)));
        }
        return charts;
    }

    private static List<ProjectsChart.Entry> amounts(List<ProjectRow> projects, Sum sum) {
        return projects.stream()
                .flatMap(p -> p.counted().stream())
                .filter(d -> d.year() == sum.year() && d.counted().orElseThrow().basis() == sum.basis())
                .map(DepartmentPlanner::amount)
                .sorted(Comparator.comparing(
                                (ProjectsChart.Entry a) -> a.budget().money())
                        .reversed()
                        .thenComparing(ProjectsChart.Entry::name))
                .toList();
    }

    private static ProjectsChart.Entry amount(DisclosureRow row) {
        return new ProjectsChart.Entry(row.name(), row.counted().orElseThrow(), row.executed());
    }

    /** The documents that it published or that print forms of it, each with its own forms only. */
    private List<TotalsLine> documents(Department department, List<ProjectRow> projects) {
        Set<String> printed = projects.stream()
                .flatMap(p -> p.disclosures().stream())
                .map(d -> d.source().document())
                .collect(Collectors.toSet());
        return catalogue.documents().values().stream()
                .filter(d -> d.department().equals(department.id()) || printed.contains(d.id()))
                .sorted(Comparator.comparing(Document::year).reversed().thenComparing(Document::id))
                .map(d -> document(d, department, projects))
                .toList();
    }

    private TotalsLine document(Document document, Department department, List<ProjectRow> projects) {
        List<ProjectRow> own = projects.stream()
                .flatMap(p -> p.printedIn(document.id()).stream())
                .toList();
        long others = catalogue.survey().ofDocument(document.id()).stream()
                .flatMap(p -> p.disclosures().stream())
                .filter(d -> !d.department().equals(department.id()))
                .count();
        List<String> notes = new ArrayList<>(
                List.of(words.get("list.year", document.year()) + " · " + words.stage(document.stage())));
        if (!document.department().equals(department.id())) {
            notes.add(words.get("department.document.by", catalogue.departmentName(document.department())));
        }
        if (others > 0) {
            notes.add(words.get("department.document.others", Figures.count(others)));
        }
        return tables.totals(
                new Link(catalogue.documentTitle(document.id()), Addresses.document(document.id())),
                String.join(" · ", notes),
                own,
                SumScope.document(document.id()).of(department.id()));
    }
}
