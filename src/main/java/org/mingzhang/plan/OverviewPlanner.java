package org.mingzhang.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Region;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
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
        String sentence = sentence(totals);
        Frame frame = new Frame(
                Addresses.HOME,
                catalogue.shell().title(),
                catalogue.shell().description(),
                "",
                List.of(),
                catalogue.shell());
        return new HomePage(
                frame,
                sentence,
                summaries.figures(totals, SumScope.SITE),
                departmentLines(catalogue.survey().departments(), Optional.empty()),
                yearLines(),
                tables.largestCounted(words.get("home.largest"), all, LARGEST_ON_HOME),
                summaries.verdicts(totals.verdicts(), SumScope.SITE.rows()),
                new FindingPlanner(catalogue.facts())
                        .front(
                                catalogue.index().all(),
                                LEADS_ON_HOME,
                                new Link(words.get("findings.title"), Addresses.FINDINGS)));
    }

    private String sentence(Totals totals) {
        return totals.disclosures() + totals.rollUpDisclosures() == 0
                ? words.get("home.none")
                : words.get(
                        "home.sentence",
                        Figures.count(catalogue.survey().departments().size()),
                        Figures.count(totals.projects()),
                        Figures.count(totals.disclosures()),
                        summaries.rollUps(totals),
                        told(totals));
    }

    /** What there is to be read: money only where a form prints some. */
    private String told(Totals totals) {
        String results = totals.verdicts().reported() > 0 ? "home.reported" : "home.promised";
        boolean money = !totals.sums().isEmpty() || totals.spentAlone() > 0;
        return words.get(money ? results : results + ".noMoney");
    }

    ListPage departments() {
        List<Link> others = catalogue.departments().keySet().stream()
                .filter(id -> catalogue.survey().ofDepartment(id).isEmpty())
                .map(id -> new Link(catalogue.departmentName(id), Addresses.department(id)))
                .toList();
        return list(
                frame(Addresses.DEPARTMENTS, "departments"),
                departmentLines(catalogue.survey().departments(), Optional.empty()),
                others);
    }

    ListPage years() {
        return list(frame(Addresses.YEARS, "years"), yearLines(), List.of());
    }

    ListPage regions() {
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
        return list(frame(Addresses.REGIONS, "regions"), lines, others);
    }

    ListPage documents() {
        List<Document> documents = catalogue.documents().values().stream()
                .sorted(Comparator.comparing(Document::year).reversed().thenComparing(Document::id))
                .toList();
        return list(
                frame(Addresses.DOCUMENTS, "documents"),
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

    private Frame frame(SitePath path, String key) {
        return catalogue.frame(path, words.get("list." + key), words.get("list." + key + ".description"), key);
    }

    /** Those of which no form is published stand apart and are not counted. */
    private ListPage list(Frame frame, List<TotalsLine> lines, List<Link> others) {
        String key = "list." + frame.section();
        String sentence =
                lines.isEmpty() ? words.get(key + ".none") : words.get(key + ".sentence", Figures.count(lines.size()));
        return new ListPage(frame, sentence, words.get(key + ".heading"), lines, others);
    }

    YearPage year(int year) {
        List<ProjectRow> projects = catalogue.survey().ofYear(year);
        Totals totals = Totals.of(projects);
        String sentence = summaries
                .onlyRollUps(words.get("list.year", year), totals)
                .orElseGet(() -> words.get(
                        "year.sentence",
                        year,
                        Figures.count(totals.projects()),
                        Figures.count(totals.disclosures()),
                        summaries.rollUps(totals),
                        summaries.latest(totals)));
        Frame frame = catalogue.frame(
                Addresses.year(year),
                words.get("year.title", year),
                sentence,
                "years",
                new Link(words.get("nav.years"), Addresses.YEARS));
        return new YearPage(
                frame,
                sentence,
                summaries.figures(totals, SumScope.SITE.year(year)),
                departmentLines(catalogue.survey().departments(), Optional.of(year)),
                tables.largestCounted(words.get("year.table"), projects, LARGEST_IN_YEAR),
                new FindingPlanner(catalogue.facts())
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
        List<TotalsLine> departments = departmentLines(
                catalogue.departments().values().stream()
                        .filter(d -> lies(d.region(), region))
                        .map(Department::id)
                        .toList(),
                Optional.empty());
        String sentence = projects.isEmpty()
                ? words.get("region.none", catalogue.regionName(region))
                : words.get(
                        "region.sentence",
                        catalogue.regionName(region),
                        Figures.count(departments.size()),
                        Figures.count(totals.projects()),
                        summaries.latest(totals));
        List<Link> way = catalogue.regions(region);
        Frame frame = catalogue.frame(
                Addresses.region(region.id()),
                catalogue.regionName(region),
                sentence,
                "departments",
                way.subList(0, way.size() - 1).toArray(Link[]::new));
        return new RegionPage(
                frame, sentence, summaries.figures(totals, SumScope.region(region.id())), departments, within(region));
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

    /** A line for every one of the departments that has projects, of one year or of all. */
    private List<TotalsLine> departmentLines(Collection<String> departments, Optional<Integer> year) {
        return departments.stream()
                .flatMap(id -> departmentLine(catalogue.department(id), year).stream())
                .toList();
    }

    private Optional<TotalsLine> departmentLine(Department department, Optional<Integer> year) {
        List<ProjectRow> all = catalogue.survey().ofDepartment(department.id());
        List<ProjectRow> projects = year.map(
                        y -> all.stream().flatMap(p -> p.in(y).stream()).toList())
                .orElse(all);
        SumScope scope = SumScope.department(department.id());
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
                        year.map(scope::year).orElse(scope)));
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
