package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.ComparedIndicator;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.finding.RuleInfo;
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
    private final Catalogue catalogue;
    private final Words words;

    public AnswerPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /**
     * All of them.
     *
     * @param pages the editors' pages
     * @param indicators the names that recur
     */
    public List<SearchEntry> entries(List<EditorsPage> pages, List<ComparedIndicator> indicators) {
        List<SearchEntry> entries = new ArrayList<>();
        pages.forEach(page -> entries.add(entry(page)));
        Set<String> there = entries.stream().map(SearchEntry::id).collect(Collectors.toSet());
        catalogue.shell().navigation().values().stream()
                .map(this::entry)
                .filter(entry -> !there.contains(entry.id()))
                .forEach(entries::add);
        catalogue.departments().values().forEach(department -> entries.add(entry(department)));
        catalogue.documents().values().forEach(document -> entries.add(entry(document)));
        catalogue.shell().settings().regions().values().forEach(region -> entries.add(entry(region)));
        catalogue.rules().forEach(rule -> entries.add(entry(rule)));
        indicators.forEach(name -> entries.add(entry(name)));
        // What they come from has no order of its own, and the index is the same from build to build.
        entries.sort(Comparator.comparing(SearchEntry::id));
        return entries;
    }

    private SearchEntry entry(String kind, String address, String name, List<String> texts, String figure) {
        SearchEntry.Figures figures = SearchEntry.Figures.of(figure);
        return new SearchEntry(address, List.of(name), words.get("search.kind." + kind), texts, List.of(), figures);
    }

    /** A page that the top line leads to. */
    private SearchEntry entry(Link page) {
        return entry("page", page.target().url(), page.name(), List.of(), "");
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

    private SearchEntry entry(RuleInfo rule) {
        SitePath address = Addresses.rule(rule.id());
        return entry("rule", address.url(), catalogue.say(rule.title()), List.of(catalogue.say(rule.looksAt())), "");
    }

    private SearchEntry entry(ComparedIndicator compared) {
        return entry(
                "indicator",
                Addresses.indicator(compared.name()).url(),
                compared.name(),
                List.of(),
                words.get("search.figure.projects", Figures.count(compared.projects())));
    }
}
