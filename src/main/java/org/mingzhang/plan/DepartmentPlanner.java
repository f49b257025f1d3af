package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.DepartmentPage;
import org.mingzhang.page.DepartmentPage.Facts;
import org.mingzhang.page.DepartmentPage.Source;
import org.mingzhang.page.DepartmentPage.Sources;
import org.mingzhang.page.DepartmentPage.Tab;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.FrontStories;
import org.mingzhang.page.Link;
import org.mingzhang.page.RankedTable;
import org.mingzhang.page.VerdictShare;
import org.mingzhang.page.Words;

/** Plans the pages of a department: its latest year with what is said of all, each earlier year, and the further parts of a long table. */
final class DepartmentPlanner {
    /** So many projects stand on one page, which keeps it below 150 KB. */
    static final int PART = 40;

    /** So many documents stand on its page, the latest. */
    private static final int DOCUMENTS = 100;

    private static final FrontStories NO_STORIES = new FrontStories("", List.of(), List.of(), "", null);

    private final Catalogue catalogue;
    private final Words words;
    private final RankPlanner ranks;
    private final MovesPlanner moves;

    DepartmentPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.ranks = new RankPlanner(catalogue);
        this.moves = new MovesPlanner(words);
    }

    /** A department with what its pages share. */
    private record Told(
            Department department, String name, List<ProjectRow> projects, NavigableSet<Integer> years, Money end) {
        int latest() {
            return years.isEmpty() ? 0 : years.last();
        }

        SitePath page(int year, int part) {
            if (part > 1) {
                return Addresses.departmentPart(department.id(), year, part);
            }
            return year == latest()
                    ? Addresses.department(department.id())
                    : Addresses.departmentYear(department.id(), year);
        }
    }

    Stream<DepartmentPage> plan(Department department, Leads stories) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(department.id());
        NavigableSet<Integer> years =
                new TreeSet<>(projects.stream().flatMap(p -> p.years().stream()).toList());
        Told told = new Told(
                department, catalogue.departmentName(department.id()), projects, years, RankPlanner.largest(projects));
        return years.isEmpty()
                ? Stream.of(empty(told, stories))
                : years.descendingSet().stream().flatMap(year -> year(told, year, stories));
    }

    private DepartmentPage empty(Told told, Leads stories) {
        String sentence = words.get("department.none");
        return new DepartmentPage(
                frame(told, told.page(0, 1), told.name(), sentence),
                sentence,
                facts(told.department()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                stories(told, stories),
                documents(told),
                workbook(told),
                feed(told));
    }

    private Stream<DepartmentPage> year(Told told, int year, Leads stories) {
        List<RankPlanner.Row> rows = ranks.rows(told.projects(), year);
        int parts = Math.max(1, Math.ceilDiv(rows.size(), PART));
        return IntStream.rangeClosed(1, parts).mapToObj(part -> part(told, new Part(year, part, parts), rows, stories));
    }

    /** A part of the table of a year. */
    private record Part(int year, int number, int of) {
        boolean leads(Told told) {
            return number == 1 && year == told.latest();
        }

        <T> List<T> cut(List<T> rows) {
            return rows.subList((number - 1) * PART, Math.min(rows.size(), number * PART));
        }
    }

    private DepartmentPage part(Told told, Part part, List<RankPlanner.Row> rows, Leads stories) {
        boolean leads = part.leads(told);
        String sentence = leads ? sentence(told) : ofYear(told, part.year());
        String title = leads ? told.name() : words.get("department.of", told.name(), title(part));
        SumScope scope = SumScope.department(told.department().id());
        RankedTable table = ranks.table(
                caption(part.year(), rows),
                rows,
                part.cut(rows),
                told.end(),
                scope.year(part.year()).rows());
        return new DepartmentPage(
                frame(told, told.page(part.year(), part.number()), title, sentence),
                sentence,
                facts(told.department()),
                tabs(told, part),
                part.number() > 1
                        ? List.of()
                        : moves.years(
                                told.projects(), leads ? told.years() : new TreeSet<>(Set.of(part.year())), scope),
                Optional.of(table),
                leads ? verdicts(told, scope) : Optional.empty(),
                parts(told, part),
                part.number() > 1
                        ? Optional.empty()
                        : new AgainstPlanner(catalogue).against(told.projects(), part.year()),
                leads ? stories(told, stories) : NO_STORIES,
                leads ? documents(told) : Sources.NONE,
                workbook(told),
                feed(told));
    }

    /** Of all its years: the squares of the tables are a year's. */
    private Optional<VerdictShare> verdicts(Told told, SumScope scope) {
        return new Summaries(words).verdicts(Totals.of(told.projects()).verdicts(), scope.rows());
    }

    private String caption(int year, List<RankPlanner.Row> rows) {
        long rollUps = rows.stream().filter(r -> r.project().rollUp()).count();
        long all = rows.stream().map(r -> r.project().id()).distinct().count();
        String own = words.get("department.ranked", year, Figures.count(all - rollUps));
        return rollUps == 0 ? own : own + words.get("department.ranked.rollUps", Figures.count(rollUps));
    }

    private @Nullable SitePath feed(Told told) {
        return catalogue.shell().feeds() ? Addresses.feed(told.department().id()) : null;
    }

    private SitePath workbook(Told told) {
        return Addresses.departmentWorkbook(
                told.department().id(), catalogue.shell().dataLanguage());
    }

    private String title(Part part) {
        String year = words.get("list.year", part.year());
        return part.number() == 1 ? year : words.get("department.part", year, part.number());
    }

    /** What it spends most on, and what its results show. */
    private String sentence(Told told) {
        return new LeadWords(words).text(told.projects());
    }

    private String ofYear(Told told, int year) {
        return new LeadWords(words)
                .text(told.projects().stream().flatMap(p -> p.in(year).stream()).toList());
    }

    private Frame frame(Told told, SitePath path, String title, String sentence) {
        List<Link> way = new ArrayList<>(List.of(new Link(words.get("nav.departments"), Addresses.DEPARTMENTS)));
        SitePath first = Addresses.department(told.department().id());
        if (!path.equals(first)) {
            way.add(new Link(told.name(), first));
        }
        return catalogue.frame(
                path, title, title + words.get("sentence.colon") + sentence, "departments", way.toArray(Link[]::new));
    }

    private Facts facts(Department department) {
        return new Facts(
                catalogue.regions(department.region()),
                department.earlierNames().stream()
                        .map(e -> words.get("department.earlier", e.name(), e.until()))
                        .toList(),
                department.successors().stream()
                        .map(id -> new Link(catalogue.departmentName(id), Addresses.department(id)))
                        .toList());
    }

    private List<Tab> tabs(Told told, Part part) {
        return told.years().size() < 2
                ? List.of()
                : told.years().descendingSet().stream()
                        .map(year -> new Tab(
                                words.get("list.year", year),
                                year == part.year() && part.number() == 1 ? null : told.page(year, 1)))
                        .toList();
    }

    private List<Tab> parts(Told told, Part part) {
        return part.of() == 1
                ? List.of()
                : IntStream.rangeClosed(1, part.of())
                        .mapToObj(n -> new Tab(Figures.count(n), n == part.number() ? null : told.page(part.year(), n)))
                        .toList();
    }

    private FrontStories stories(Told told, Leads stories) {
        return new FrontPlanner(catalogue.facts())
                .front(
                        stories,
                        new Link(
                                words.get("findings.of", told.name()),
                                Addresses.findingsOfDepartment(told.department().id())));
    }

    /** The documents that it published or that print forms of it. */
    private Sources documents(Told told) {
        Set<String> printed = told.projects().stream()
                .flatMap(p -> p.disclosures().stream())
                .map(d -> d.source().document())
                .collect(Collectors.toSet());
        List<Document> documents = catalogue.documents().values().stream()
                .filter(d -> d.department().equals(told.department().id()) || printed.contains(d.id()))
                .sorted(Comparator.comparing(Document::year).reversed().thenComparing(Document::id))
                .toList();
        int left = Math.max(0, documents.size() - DOCUMENTS);
        return new Sources(
                documents.stream().limit(DOCUMENTS).map(d -> source(d, told)).toList(),
                left == 0 ? "" : words.get("department.documents.left", Figures.count(left)));
    }

    private Source source(Document document, Told told) {
        long own = told.projects().stream()
                .flatMap(p -> p.printedIn(document.id()).stream())
                .mapToLong(p -> p.disclosures().size())
                .sum();
        long others = catalogue.survey().ofDocument(document.id()).stream()
                .flatMap(p -> p.disclosures().stream())
                .filter(d -> !d.department().equals(told.department().id()))
                .count();
        List<String> notes = new ArrayList<>(List.of(
                words.get("department.document", document.year(), words.stage(document.stage()), Figures.count(own))));
        if (!document.department().equals(told.department().id())) {
            notes.add(words.get("department.document.by", catalogue.departmentName(document.department())));
        }
        if (others > 0) {
            notes.add(words.get("department.document.others", Figures.count(others)));
        }
        return new Source(
                new Link(catalogue.documentTitle(document.id()), Addresses.document(document.id())),
                String.join(" · ", notes),
                document.publishedAt());
    }
}
