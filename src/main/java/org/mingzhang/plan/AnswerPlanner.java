package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.ComparedIndicator;
import org.mingzhang.assess.ComparedTheme;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Totals;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.EditorsPage;
import org.mingzhang.model.Region;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Link;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.Words;

/** Gathers what is searched of the pages that are no project's: they answer directly, above the projects, each with its figure. */
public final class AnswerPlanner {
    private static final Map<SitePath, String> SAID = Map.of(
            Addresses.DEPARTMENTS, "list.departments.description",
            Addresses.YEARS, "list.years.description",
            Addresses.REGIONS, "list.regions.description",
            Addresses.DOCUMENTS, "list.documents.description",
            Addresses.DATA, "data.sentence",
            Addresses.PRIVACY, "privacy.collects",
            Addresses.ACCESSIBILITY, "accessibility.aim");

    private final Catalogue catalogue;
    private final Words words;

    public AnswerPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /**
     * All of them: every page that is no project's, but the first page, the search and the further parts of long lists.
     *
     * @param pages the editors' pages
     * @param indicators the names that recur
     * @param themes the endings of names that recur
     */
    public List<SearchEntry> entries(
            List<EditorsPage> pages, List<ComparedIndicator> indicators, List<ComparedTheme> themes) {
        List<SearchEntry> entries = new ArrayList<>();
        pages.forEach(page -> entries.add(entry(page)));
        Set<String> there = entries.stream().map(SearchEntry::id).collect(Collectors.toSet());
        single().filter(entry -> !there.contains(entry.id())).forEach(entries::add);
        catalogue.departments().values().forEach(department -> {
            entries.add(entry(department));
            years(department).forEach(entries::add);
        });
        catalogue.documents().values().forEach(document -> entries.add(entry(document)));
        catalogue.shell().settings().regions().values().forEach(region -> entries.add(entry(region)));
        catalogue.survey().years().forEach(year -> entries.add(year(year)));
        indicators.forEach(name -> entries.add(entry(name)));
        themes.forEach(theme -> entries.add(entry(theme)));
        new FindingAnswers(catalogue).entries().forEach(entries::add);
        // What they come from has no order of its own, and the index is the same from build to build.
        entries.sort(Comparator.comparing(SearchEntry::id));
        return entries;
    }

    /** Pages of which there is one each. */
    private Stream<SearchEntry> single() {
        return Stream.concat(
                        catalogue.shell().navigation().values().stream(),
                        Stream.of(
                                new Link(words.get("list.regions"), Addresses.REGIONS),
                                new Link(words.get("privacy.title"), Addresses.PRIVACY),
                                new Link(words.get("accessibility.title"), Addresses.ACCESSIBILITY),
                                new Link(words.get("releases.title"), Addresses.CHANGES)))
                .map(page -> entry("page", page.target().url(), page.name(), said(page.target()), ""));
    }

    /** What a page says of itself. */
    private List<String> said(SitePath page) {
        String key = SAID.get(page);
        return key == null ? List.of() : List.of(words.get(key));
    }

    private SearchEntry entry(String kind, String address, String name, List<String> texts, String figure) {
        return SearchEntry.page(address, name, words.get("search.kind." + kind), texts, figure);
    }

    /** Every block of it is a text. */
    private SearchEntry entry(EditorsPage page) {
        List<String> texts = Stream.of(page.body().html().split("</(?:p|li|h[1-6]|td|th|dt|dd|pre|blockquote)>"))
                .map(PlainText::of)
                .filter(t -> !t.isBlank())
                .toList();
        return entry("page", Addresses.prose(page.id()).url(), page.title(), texts, "");
    }

    private SearchEntry entry(Department department) {
        Totals totals = Totals.of(catalogue.survey().ofDepartment(department.id()));
        return entry(
                "department",
                Addresses.department(department.id()).url(),
                catalogue.departmentName(department.id()),
                ShortNames.of(department),
                words.get("search.figure.projects", Figures.count(totals.projects())));
    }

    private SearchEntry entry(Document document) {
        Totals totals = Totals.of(catalogue.survey().ofDocument(document.id()));
        Department department = catalogue.department(document.department());
        List<String> texts = new ArrayList<>(ShortNames.of(department));
        texts.add(department.name());
        texts.add(document.year() + "年" + words.stage(document.stage()));
        return entry(
                "document",
                Addresses.document(document.id()).url(),
                catalogue.documentTitle(document.id()),
                texts,
                words.get("search.figure.forms", Figures.count(totals.disclosures())));
    }

    private SearchEntry entry(Region region) {
        int projects = catalogue.departments().values().stream()
                .filter(d -> catalogue.regionIds(d.region()).contains(region.id()))
                .mapToInt(
                        d -> Totals.of(catalogue.survey().ofDepartment(d.id())).projects())
                .sum();
        return entry(
                "region",
                Addresses.region(region.id()).url(),
                catalogue.regionName(region),
                List.of(),
                words.get("search.figure.projects", Figures.count(projects)));
    }

    private SearchEntry entry(ComparedIndicator compared) {
        return entry(
                "indicator",
                Addresses.indicator(compared.name()).url(),
                compared.name(),
                List.of(),
                words.get("search.figure.projects", Figures.count(compared.projects())));
    }

    private SearchEntry entry(ComparedTheme theme) {
        return entry(
                "indicator",
                Addresses.theme(theme.theme().id()).url(),
                words.get("theme." + theme.theme().id()),
                List.of(),
                words.get("search.figure.projects", Figures.count(theme.counts().projects())));
    }

    private SearchEntry year(int year) {
        Totals totals = Totals.of(catalogue.survey().ofYear(year));
        return entry(
                "year",
                Addresses.year(year).url(),
                words.get("year.title", year),
                List.of(year + "年"),
                words.get("search.figure.projects", Figures.count(totals.projects())));
    }

    /** Its years before the latest, which stands on its own page. */
    private Stream<SearchEntry> years(Department department) {
        List<ProjectRow> projects = catalogue.survey().ofDepartment(department.id());
        NavigableSet<Integer> years =
                new TreeSet<>(projects.stream().flatMap(p -> p.years().stream()).toList());
        years.pollLast();
        String name = catalogue.departmentName(department.id());
        return years.stream()
                .map(year -> entry(
                        "department",
                        Addresses.departmentYear(department.id(), year).url(),
                        words.get("department.of", name, words.get("list.year", year)),
                        ShortNames.of(department),
                        words.get(
                                "search.figure.projects",
                                Figures.count(Totals.of(projects.stream()
                                                .flatMap(p -> p.in(year).stream())
                                                .toList())
                                        .projects()))));
    }
}
