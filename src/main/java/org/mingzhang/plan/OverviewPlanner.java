package org.mingzhang.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Region;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.DepartmentPage;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.HomePage;
import org.mingzhang.page.Link;
import org.mingzhang.page.ListPage;
import org.mingzhang.page.RegionPage;
import org.mingzhang.page.TotalsLine;
import org.mingzhang.page.Words;
import org.mingzhang.page.YearPage;

/** Plans the pages that sum up many projects: home, lists, years and regions. */
final class OverviewPlanner {
    private static final int LARGEST_IN_YEAR = 20;
    private static final int YEARS_OF_REGION = 3;

    /** So many lines stand on a page of a list, and so many bytes of departments on the page of a year and in each year of a region: a page stays below 150 KB. */
    private static final int LISTED = 60;

    private static final int ROOM_OF_YEAR = 65_000;
    private static final int ROOM_OF_REGION = 36_000;

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
        return new HomePlanner(catalogue).plan();
    }

    Stream<ListPage> departments() {
        List<Link> others = catalogue.departments().keySet().stream()
                .filter(id -> catalogue.survey().ofDepartment(id).isEmpty())
                .map(id -> new Link(catalogue.departmentName(id), Addresses.department(id)))
                .toList();
        return list("departments", departmentLines(catalogue.survey().departments()), others);
    }

    Stream<ListPage> years() {
        return list("years", yearLines(), List.of());
    }

    Stream<ListPage> regions() {
        List<Region> regions = catalogue.shell().settings().regions().values().stream()
                .sorted(Comparator.comparing(r -> String.join("/", r.path())))
                .toList();
        List<TotalsLine> lines = regions.stream()
                .filter(r -> !in(r).isEmpty())
                .map(r -> tables.totals(
                        new Link(catalogue.regionName(r), Addresses.region(r.id())),
                        String.join(" / ", r.path()),
                        in(r),
                        SumScope.region(r.id())))
                .toList();
        List<Link> others = regions.stream()
                .filter(r -> in(r).isEmpty())
                .map(r -> new Link(String.join(" / ", r.path()), Addresses.region(r.id())))
                .toList();
        return list("regions", lines, others);
    }

    Stream<ListPage> documents() {
        List<Document> documents = catalogue.documents().values().stream()
                .sorted(Comparator.comparing(Document::year).reversed().thenComparing(Document::id))
                .toList();
        return list(
                "documents",
                documents.stream()
                        .filter(d -> !catalogue.survey().ofDocument(d.id()).isEmpty())
                        .map(this::documentLine)
                        .toList(),
                documents.stream()
                        .filter(d -> catalogue.survey().ofDocument(d.id()).isEmpty())
                        .map(d -> new Link(catalogue.documentTitle(d.id()), Addresses.document(d.id())))
                        .toList());
    }

    TotalsLine documentLine(Document document) {
        return tables.totals(
                new Link(catalogue.documentTitle(document.id()), Addresses.document(document.id())),
                words.get("list.year", document.year()) + " · " + words.stage(document.stage()),
                catalogue.survey().ofDocument(document.id()),
                SumScope.document(document.id()));
    }

    /** A list in parts. Those of which no form is published stand apart and are not counted. */
    private Stream<ListPage> list(String section, List<TotalsLine> lines, List<Link> others) {
        String key = "list." + section;
        String sentence =
                lines.isEmpty() ? words.get(key + ".none") : words.get(key + ".sentence", Figures.count(lines.size()));
        int parts = Math.max(1, Math.ceilDiv(lines.size(), LISTED));
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new ListPage(
                        frame(section, part),
                        sentence,
                        words.get(key + ".heading"),
                        lines.subList((part - 1) * LISTED, Math.min(lines.size(), part * LISTED)),
                        part == parts ? others : List.of(),
                        tabs(section, part, parts)));
    }

    private static SitePath path(String section, int part) {
        return part == 1 ? SitePath.page(section) : Addresses.listPart(section, part);
    }

    private Frame frame(String section, int part) {
        String title = words.get("list." + section);
        return catalogue.frame(
                path(section, part),
                part == 1 ? title : words.get("department.part", title, part),
                words.get("list." + section + ".description"),
                section);
    }

    private static List<DepartmentPage.Tab> tabs(String section, int part, int parts) {
        return parts == 1
                ? List.of()
                : IntStream.rangeClosed(1, parts)
                        .mapToObj(n -> new DepartmentPage.Tab(Figures.count(n), n == part ? null : path(section, n)))
                        .toList();
    }

    YearPage year(int year) {
        Collection<ProjectRow> all = catalogue.survey().projects();
        List<ProjectRow> projects = catalogue.survey().ofYear(year);
        Totals totals = Totals.of(projects);
        String sentence = new LeadWords(words).text(projects);
        Frame frame = catalogue.frame(
                Addresses.year(year),
                words.get("year.title", year),
                sentence,
                "years",
                new Link(words.get("nav.years"), Addresses.YEARS));
        DepartmentRanks.Ranked ranked = new DepartmentRanks(catalogue)
                .table(catalogue.survey().departments(), year, SumScope.SITE.rows(), ROOM_OF_YEAR);
        RankPlanner ranks = new RankPlanner(catalogue);
        List<RankPlanner.Row> rows = ranks.rows(all, year);
        return new YearPage(
                frame,
                sentence,
                summaries.figures(totals, SumScope.SITE.year(year)),
                new MovesPlanner(words).years(projects, new TreeSet<>(Set.of(year)), SumScope.SITE),
                ranked.table(),
                left(ranked),
                ranks.table(
                        words.get("year.table"),
                        rows,
                        rows.stream().limit(LARGEST_IN_YEAR).toList(),
                        RankPlanner.largest(projects),
                        SumScope.SITE.year(year).rows()),
                new FrontPlanner(catalogue.facts())
                        .front(
                                catalogue.index().ofYear(year),
                                new Link(
                                        words.get("findings.of", words.get("list.year", year)),
                                        Addresses.findingsOfYear(year))));
    }

    private String left(DepartmentRanks.Ranked ranked) {
        return ranked.left() == 0 ? "" : words.get("year.left", Figures.count(ranked.left()));
    }

    RegionPage region(Region region) {
        List<ProjectRow> projects = in(region);
        Totals totals = Totals.of(projects);
        List<String> departments = catalogue.departments().values().stream()
                .filter(d -> lies(d.region(), region))
                .map(Department::id)
                .filter(id -> !catalogue.survey().ofDepartment(id).isEmpty())
                .toList();
        String sentence = projects.isEmpty()
                ? words.get("region.none", catalogue.regionName(region))
                : words.get(
                        "region.sentence",
                        catalogue.regionName(region),
                        Figures.count(departments.size()),
                        Figures.count(totals.projects()),
                        new LeadWords(words).text(projects));
        List<Link> way = catalogue.regions(region);
        Frame frame = catalogue.frame(
                Addresses.region(region.id()),
                catalogue.regionName(region),
                sentence,
                "departments",
                way.subList(0, way.size() - 1).toArray(Link[]::new));
        SumScope scope = SumScope.region(region.id());
        NavigableSet<Integer> years =
                new TreeSet<>(projects.stream().flatMap(p -> p.years().stream()).toList());
        DepartmentRanks ranks = new DepartmentRanks(catalogue);
        return new RegionPage(
                frame,
                sentence,
                summaries.figures(totals, scope),
                new MovesPlanner(words).years(projects, years, scope),
                years.descendingSet().stream()
                        .limit(YEARS_OF_REGION)
                        .map(year -> ranks.table(departments, year, scope.rows(), ROOM_OF_REGION))
                        .map(ranked -> new RegionPage.Year(ranked.table(), left(ranked)))
                        .toList(),
                within(region));
    }

    private List<Link> within(Region region) {
        return catalogue.shell().settings().regions().values().stream()
                .filter(r -> r.path().size() == region.path().size() + 1 && lies(r, region))
                .sorted(Comparator.comparing(Region::id))
                .map(r -> new Link(catalogue.regionName(r), Addresses.region(r.id())))
                .toList();
    }

    private List<ProjectRow> in(Region region) {
        Set<String> departments = catalogue.departments().values().stream()
                .filter(d -> lies(d.region(), region))
                .map(Department::id)
                .collect(Collectors.toSet());
        return catalogue.survey().projects().stream()
                .flatMap(p -> p.keeping(d -> departments.contains(d.department())).stream())
                .toList();
    }

    private static boolean lies(Region inner, Region outer) {
        int depth = outer.path().size();
        return inner.path().size() >= depth && inner.path().subList(0, depth).equals(outer.path());
    }

    /** A line for every one of the departments that has projects. */
    private List<TotalsLine> departmentLines(Collection<String> departments) {
        return departments.stream()
                .flatMap(id -> departmentLine(catalogue.department(id)).stream())
                .toList();
    }

    private Optional<TotalsLine> departmentLine(Department department) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(department.id());
        long gone = projects.stream()
                .filter(p -> !p.id().department().equals(department.id()))
                .count();
        String path = String.join(" / ", department.region().path());
        return projects.isEmpty()
                ? Optional.empty()
                : Optional.of(tables.totals(
                        new Link(catalogue.departmentName(department.id()), Addresses.department(department.id())),
                        gone == 0 ? path : path + " · " + words.get("list.gone", Figures.count(gone)),
                        projects,
                        SumScope.department(department.id())));
    }

    /** A line for every year, latest first. */
    private List<TotalsLine> yearLines() {
        return catalogue.survey().years().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> tables.totals(
                        new Link(words.get("list.year", year), Addresses.year(year)),
                        "",
                        catalogue.survey().ofYear(year),
                        SumScope.SITE.year(year)))
                .toList();
    }
}
