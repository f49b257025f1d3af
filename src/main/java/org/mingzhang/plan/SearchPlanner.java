package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Department;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Money;
import org.mingzhang.model.Particulars;
import org.mingzhang.model.Project;
import org.mingzhang.model.Stage;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Page;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchPage;
import org.mingzhang.page.Words;

/** Gathers what is searched of a project. Everything found can be seen on the project's page. */
public final class SearchPlanner {
    private static final String SCRIPT = "find.";

    private final Catalogue catalogue;
    private final SiteFacts facts;

    public SearchPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.facts = catalogue.facts();
    }

    /**
     * The page that searches.
     *
     * @param index the file that its script begins with
     */
    public Page page(SitePath index) {
        Words words = facts.words();
        SortedMap<String, String> texts = new TreeMap<>();
        words.keys().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> texts.put(key.substring(SCRIPT.length()), words.pattern(key)));
        for (Stage stage : Stage.values()) {
            texts.put("stage." + stage.id(), words.stage(stage));
        }
        texts.put("part", words.pattern("stage.part"));
        for (Execution.Source source : Execution.Source.values()) {
            texts.put("source." + source.id(), words.get("money." + source.id()));
        }
        return new SearchPage(
                facts.frame(Addresses.SEARCH, words.get("search.title"), words.get("search.description"), "search"),
                index,
                SearchHint.of(catalogue),
                SearchEntry.Facet.offered().stream().map(SearchEntry.Facet::id).toList(),
                List.of("relevance", "amount", "year", "rate", "findings"),
                List.of("project", "indicator", "finding"),
                texts,
                SearchLabels.of(catalogue));
    }

    /** The entry of a project. */
    public SearchEntry entry(AssessedProject assessed, ProjectRow row) {
        Project project = assessed.project();
        SearchEntry.Figures figures = ResultFigures.of(assessed, row, facts);
        Department department = facts.department(project.id().department());
        return new SearchEntry(
                project.id().toString(),
                names(project),
                facts.departmentName(department.id()),
                texts(assessed, department),
                new ProjectChoices(catalogue).of(assessed, figures),
                figures);
    }

    private static List<String> names(Project project) {
        Set<String> names = new LinkedHashSet<>();
        names.add(project.name());
        names.addAll(project.earlierNames());
        project.disclosures().forEach(d -> names.add(d.name()));
        return List.copyOf(names);
    }

    private List<String> texts(AssessedProject assessed, Department department) {
        Set<String> texts = new LinkedHashSet<>();
        add(
                texts,
                department.name(),
                department.region().name(),
                assessed.project().note());
        department.earlierNames().forEach(earlier -> add(texts, earlier.name()));
        if (assessed.project().markup() != null) {
            texts.add(PlainText.of(assessed.project().markup().html()));
        }
        texts.addAll(ShortNames.of(department));
        assessed.findings().forEach(f -> texts.add(catalogue.say(f.words())));
        for (AssessedDisclosure disclosure : assessed.disclosures()) {
            head(texts, disclosure.disclosure());
            money(texts, disclosure.disclosure());
            disclosure.disclosure().budgetItems().forEach(i -> item(texts, i));
            disclosure.disclosure().legalBasis().forEach(l -> law(texts, l));
            disclosure.findings().forEach(f -> texts.add(catalogue.say(f.words())));
            disclosure.disclosure().indicators().forEach(i -> add(texts, i.category(), i.subcategory()));
        }
        // Not a set's business: an indicator that comes back every year weighs more.
        List<String> all = new ArrayList<>(texts);
        assessed.disclosures().forEach(d -> d.disclosure().indicators().forEach(i -> indicator(all, i)));
        return all;
    }

    private void head(Set<String> texts, Disclosure d) {
        add(texts, d.year() + "年", facts.words().stage(d.stage()), d.form(), d.implementingUnit());
        add(texts, d.nature(), d.category(), d.performanceType(), d.summary(), d.note());
        add(texts, d.goal().overall(), d.goal().annual(), d.goal().completion());
        particulars(texts, d.particulars());
    }

    private static void particulars(Set<String> texts, Particulars p) {
        add(texts, p.codes().project(), p.codes().department(), p.codes().unit(), p.period(), p.months(), p.remark());
        add(
                texts,
                p.approach().body(),
                p.approach().content(),
                p.approach().scheme(),
                p.approach().cycle());
        add(
                texts,
                p.conclusions().conclusion(),
                p.conclusions().problems(),
                p.conclusions().measures());
        p.printedAmounts().values().stream().sorted().forEach(texts::add);
    }

    private static void money(Set<String> texts, Disclosure d) {
        Stream<Money> asked = Stream.of(
                        d.funding().total(),
                        d.funding().requested(),
                        d.funding().previousBudget(),
                        d.funding().previousExecuted(),
                        d.statedBudget())
                .filter(Objects::nonNull);
        Stream<Money> spent = d.execution().stream()
                .flatMap(e -> Stream.of(
                        Optional.ofNullable(e.initialBudget()),
                        Optional.ofNullable(e.adjustedBudget()),
                        Optional.ofNullable(e.executed())))
                .flatMap(Optional::stream);
        Stream<Money> parts = d.funding().parts().stream().map(Funding.Part::amount);
        d.funding().parts().forEach(part -> add(texts, part.as()));
        d.execution().forEach(row -> add(texts, row.beside().as(), row.beside().reason()));
        Stream.of(asked, parts, spent)
                .flatMap(money -> money)
                .filter(m -> !m.isZero())
                .forEach(m -> texts.add(Figures.yuan(m) + "元"));
        d.execution().stream().map(Execution::rate).filter(Objects::nonNull).forEach(texts::add);
    }

    private static void item(Set<String> texts, BudgetItem item) {
        add(
                texts,
                item.group(),
                item.item(),
                item.quantity(),
                item.unitPrice(),
                item.beside().content());
        if (item.amount() != null) {
            texts.add(Figures.yuan(item.amount()) + "元");
        }
    }

    private static void law(Set<String> texts, LegalBasis law) {
        add(texts, law.title(), law.number());
    }

    private static void indicator(List<String> texts, Indicator i) {
        Indicator.Beside beside = i.beside();
        Stream.of(
                        i.name(),
                        i.target(),
                        i.actual(),
                        i.deviation(),
                        beside.longTerm(),
                        beside.expected(),
                        beside.likelihood(),
                        beside.remark())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
    }

    private static void add(Set<String> texts, @Nullable String... more) {
        Stream.of(more).filter(Objects::nonNull).filter(t -> !t.isBlank()).forEach(texts::add);
    }
}
