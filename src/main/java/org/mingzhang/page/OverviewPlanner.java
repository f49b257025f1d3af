package org.mingzhang.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Region;
import org.mingzhang.output.SitePath;

/** Plans the pages that sum up many projects: home, lists, years and regions. */
final class OverviewPlanner {
    private static final int LARGEST_ON_HOME = 10;
    private static final int LEADS_ON_HOME = 6;
    private static final int LEADS_IN_YEAR = 6;
    private static final int LARGEST_IN_YEAR = 200;

    private final Catalogue catalogue;
    private final Words words;
    private final Tables tables;
    private final Summaries summaries;

    OverviewPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.tables = new Tables(catalogue);
        this.summaries = new Summaries(words);
    }

    HomePage home() {
        Collection<ProjectRow> all = catalogue.survey().projects();
        Totals totals = Totals.of(all);
        String sentence = words.get(
                "home.sentence",
                Figures.count(catalogue.departments().size()),
                Figures.count(totals.projects()),
                Figures.count(totals.disclosures()),
                Figures.rough(totals.budget()));
        Frame frame = new Frame(
                Addresses.HOME,
                catalogue.shell().settings().title(),
                catalogue.shell().settings().description(),
                "",
                List.of(),
                catalogue.shell());
        return new HomePage(
                frame,
                sentence,
                summaries.figures(totals),
                departmentLines(all),
                yearLines(),
                tables.largest(words.get("home.largest"), own(all), LARGEST_ON_HOME),
                summaries.verdicts(totals.verdicts()),
                new FindingPlanner(catalogue)
                        .front(
                                catalogue.index().all(),
                                LEADS_ON_HOME,
                                new Link(words.get("findings.title"), Addresses.FINDINGS)));
    }

    /** Without roll-ups, whose money is that of others. */
    private static List<ProjectRow> own(Collection<ProjectRow> projects) {
        return projects.stream().filter(p -> !p.rollUp()).toList();
    }

    ListPage departments() {
        Collection<ProjectRow> all = catalogue.survey().projects();
        return list(
                frame(Addresses.DEPARTMENTS, "departments"),
                catalogue.departments().size(),
                departmentLines(all));
    }

    ListPage years() {
        return list(frame(Addresses.YEARS, "years"), catalogue.survey().years().size(), yearLines());
    }

    ListPage regions() {
        Map<String, Region> regions = catalogue.shell().settings().regions();
        List<TotalsLine> lines = regions.values().stream()
                .sorted(Comparator.comparing(r -> String.join("/", r.path())))
                .map(r -> tables.totals(
                        new Link(r.name(), Addresses.region(r.id())), String.join(" / ", r.path()), in(r)))
                .toList();
        return list(frame(Addresses.REGIONS, "regions"), regions.size(), lines);
    }

    ListPage documents() {
        List<TotalsLine> lines = catalogue.documents().values().stream()
                .sorted(Comparator.comparing(Document::year).reversed().thenComparing(Document::id))
                .map(this::documentLine)
                .toList();
        return list(
                frame(Addresses.DOCUMENTS, "documents"), catalogue.documents().size(), lines);
    }

    TotalsLine documentLine(Document document) {
        return tables.totals(
                new Link(document.title(), Addresses.document(document.id())),
                words.get("list.year", document.year()) + " · " + words.stage(document.stage()),
                catalogue.survey().ofDocument(document.id()));
    }

    private Frame frame(SitePath path, String key) {
        return catalogue.frame(path, words.get("list." + key), words.get("list." + key + ".description"), key);
    }

    private ListPage list(Frame frame, int size, List<TotalsLine> lines) {
        String key = "list." + frame.section();
        return new ListPage(
                frame, words.get(key + ".sentence", Figures.count(size)), words.get(key + ".heading"), lines);
    }

    YearPage year(int year) {
        List<ProjectRow> projects = catalogue.survey().ofYear(year);
        Totals totals = Totals.of(projects);
        String sentence = words.get(
                "year.sentence",
                year,
                Figures.count(totals.projects()),
                Figures.count(totals.disclosures()),
                Figures.shortYuan(totals.budget()));
        Frame frame = catalogue.frame(
                Addresses.year(year),
                words.get("year.title", year),
                sentence,
                "years",
                new Link(words.get("nav.years"), Addresses.YEARS));
        return new YearPage(
                frame,
                sentence,
                summaries.figures(totals),
                departmentLines(projects),
                tables.largest(words.get("year.table"), own(projects), LARGEST_IN_YEAR),
                new FindingPlanner(catalogue)
                        .front(
                                catalogue.index().ofYear(year),
                                LEADS_IN_YEAR,
                                new Link(
                                        words.get("findings.of", words.get("list.year", year)),
                                        Addresses.findingsOfYear(year))));
    }

    RegionPage region(Region region) {
        List<ProjectRow> projects = in(region);
        Totals totals = Totals.of(projects);
        List<TotalsLine> departments = departmentLines(projects);
        String sentence = words.get(
                "region.sentence",
                region.name(),
                departments.size(),
                Figures.count(totals.projects()),
                Figures.shortYuan(totals.budget()));
        List<Link> way = catalogue.regions(region);
        Frame frame = catalogue.frame(
                Addresses.region(region.id()),
                region.name(),
                sentence,
                "departments",
                way.subList(0, way.size() - 1).toArray(Link[]::new));
        return new RegionPage(frame, sentence, summaries.figures(totals), departments, within(region));
    }

    private List<Link> within(Region region) {
        return catalogue.shell().settings().regions().values().stream()
                .filter(r -> r.path().size() == region.path().size() + 1 && lies(r, region))
                .sorted(Comparator.comparing(Region::id))
                .map(r -> new Link(r.name(), Addresses.region(r.id())))
                .toList();
    }

    private List<ProjectRow> in(Region region) {
        return catalogue.departments().values().stream()
                .filter(d -> lies(d.region(), region))
                .flatMap(d -> catalogue.survey().ofDepartment(d.id()).stream())
                .toList();
    }

    private static boolean lies(Region inner, Region outer) {
        int depth = outer.path().size();
        return inner.path().size() >= depth && inner.path().subList(0, depth).equals(outer.path());
    }

    /** A line for every department that has one of the projects. */
    private List<TotalsLine> departmentLines(Collection<ProjectRow> projects) {
        Map<String, List<ProjectRow>> byDepartment = projects.stream()
                .collect(Collectors.groupingBy(p -> p.id().department(), TreeMap::new, Collectors.toList()));
        return byDepartment.entrySet().stream()
                .map(e -> departmentLine(catalogue.department(e.getKey()), e.getValue()))
                .toList();
    }

    private TotalsLine departmentLine(Department department, List<ProjectRow> projects) {
        return tables.totals(
                new Link(department.name(), Addresses.department(department.id())),
                String.join(" / ", department.region().path()),
                projects);
    }

    /** A line for every year, latest first. */
    private List<TotalsLine> yearLines() {
        return catalogue.survey().years().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> tables.totals(
                        new Link(words.get("list.year", year), Addresses.year(year)),
                        "",
                        catalogue.survey().ofYear(year)))
                .toList();
    }
}
