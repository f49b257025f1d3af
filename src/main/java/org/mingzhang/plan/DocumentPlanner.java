package org.mingzhang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.chart.DeclaredChart;
import org.mingzhang.model.Document;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartPair;
import org.mingzhang.page.Computed;
import org.mingzhang.page.DocumentPage;
import org.mingzhang.page.Fact;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.Link;
import org.mingzhang.page.Words;

/** Plans the page of a document. */
final class DocumentPlanner {
    private static final int LEADS = 12;
    private static final BigDecimal WAN = new BigDecimal(10_000);

    private final Catalogue catalogue;
    private final Words words;
    private final Tables tables;
    private final Summaries summaries;

    DocumentPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.tables = new Tables(catalogue);
        this.summaries = new Summaries(words);
    }

    DocumentPage plan(Document document, StoryGatherer.OfDocument stories) {
        List<ProjectRow> projects = catalogue.survey().ofDocument(document.id());
        Totals totals = Totals.of(projects);
        SumScope scope = SumScope.document(document.id());
        String sentence = words.get(
                "document.sentence",
                document.year(),
                words.stage(document.stage()),
                Figures.count(totals.disclosures() + totals.rollUpDisclosures()),
                total(totals));
        Link department =
                new Link(catalogue.departmentName(document.department()), Addresses.department(document.department()));
        Frame frame = catalogue.frame(
                Addresses.document(document.id()),
                document.title(),
                sentence,
                "documents",
                new Link(words.get("nav.documents"), Addresses.DOCUMENTS));
        FindingPlanner findings = new FindingPlanner(catalogue.facts());
        return new DocumentPage(
                frame,
                document,
                sentence,
                department,
                facts(document),
                summaries.figures(totals, scope),
                declared(document, totals, scope),
                chart(document, totals),
                missing(document, projects),
                tables.printed(words.get("document.table"), projects),
                findings.document(stories, catalogue.documentReplies()),
                findings.front(
                        stories.forms(),
                        LEADS,
                        new Link(
                                words.get("findings.of", department.name()),
                                Addresses.findingsOfDepartment(document.department()))),
                successor(document));
    }

    /** The document in its place, if that may be seen. */
    private @Nullable Link successor(Document document) {
        String by = document.supersededBy();
        return by == null || !catalogue.documents().containsKey(by)
                ? null
                : new Link(catalogue.document(by).title(), Addresses.document(by));
    }

    private String total(Totals totals) {
        return totals.sums().isEmpty()
                ? words.get("basis.none")
                : totals.sums().stream()
                        .map(sum -> words.get("document.total", summaries.name(sum), Figures.shortYuan(sum.money())))
                        .collect(Collectors.joining(words.get("sentence.comma")));
    }

    private List<Fact> facts(Document document) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.get("document.year"), words.get("list.year", document.year())));
        facts.add(new Fact(words.get("document.stage"), words.stage(document.stage())));
        add(facts, "document.forms", document.forms());
        add(facts, "document.pages", document.pages());
        add(facts, "document.sha256", document.sha256());
        add(facts, "document.published", document.publishedAt());
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.add(new Fact(words.get(key), value.toString()));
        }
    }

    /** What the document declares beside what it holds. */
    private List<DocumentPage.Comparison> declared(Document document, Totals totals, SumScope scope) {
        List<DocumentPage.Comparison> rows = new ArrayList<>();
        Document.@Nullable Declared declared = document.declared();
        if (declared == null || (declared.projects() == null && declared.total() == null)) {
            return List.of();
        }
        Integer projects = declared.projects();
        rows.add(new DocumentPage.Comparison(
                words.get("document.declared.projects"),
                projects == null ? words.get("document.declared.none") : projects.toString(),
                Computed.count(totals.projects(), scope.projects()),
                "",
                projects == null ? "" : agreement(projects == totals.projects())));
        String total = declared.total();
        for (Sum sum : totals.sums()) {
            rows.add(new DocumentPage.Comparison(
                    words.get("document.declared.total"),
                    total == null ? words.get("document.declared.none") : total,
                    Computed.yuan(sum.money(), scope.budget(sum)),
                    words.get("document.held.basis", summaries.name(sum), sum.forms(), totals.projects()),
                    total == null || !whole(totals) ? "" : agreement(total, sum.money())));
        }
        return rows;
    }

    /** Whether one sum covers all projects, so that a declared total can be held against it. */
    private static boolean whole(Totals totals) {
        return totals.sums().size() == 1 && totals.sums().getFirst().forms() == totals.projects();
    }

    private Optional<ChartPair> chart(Document document, Totals totals) {
        Document.@Nullable Declared declared = document.declared();
        if (declared == null) {
            return Optional.empty();
        }
        Money total = declared.total() == null ? null : yuan(declared.total()).orElse(null);
        DeclaredChart.Side said = new DeclaredChart.Side(declared.projects(), total, step(declared.total()));
        DeclaredChart.Side held = new DeclaredChart.Side(
                totals.projects(), whole(totals) ? totals.sums().getFirst().money() : null);
        return ChartPair.of(sheet -> DeclaredChart.of(said, held, sheet), words.get("document.declaredTitle"));
    }

    /** What a printed sum comes to, if it is plainly a number of yuan. */
    private static Optional<Money> yuan(String printed) {
        if (!(Measure.of(printed) instanceof NumberMeasure total)) {
            return Optional.empty();
        }
        Unit unit = Unit.of(total.unit());
        return unit.base().equals("元") ? Optional.of(new Money(unit.inBase(total.value()))) : Optional.empty();
    }

    /** The last place of a printed sum in yuan. */
    private static Money step(@Nullable String printed) {
        if (printed == null || !(Measure.of(printed) instanceof NumberMeasure total)) {
            return Money.ZERO;
        }
        BigDecimal place = BigDecimal.ONE.movePointLeft(decimals(printed));
        return new Money(Unit.of(total.unit()).inBase(place));
    }

    private String agreement(boolean same) {
        return words.get(same ? "document.agrees" : "document.differs");
    }

    /** A declared total is printed rounded, so the sum is compared at the decimals that are printed. */
    private String agreement(String declared, Money held) {
        if (!(Measure.of(declared) instanceof NumberMeasure total)
                || !total.unit().endsWith("元")) {
            return "";
        }
        BigDecimal unit = total.unit().startsWith("万") ? WAN : BigDecimal.ONE;
        BigDecimal inUnit = held.yuan().divide(unit, decimals(declared), RoundingMode.HALF_UP);
        if (inUnit.compareTo(total.value()) != 0) {
            return words.get("document.differs");
        }
        boolean exact = total.value().multiply(unit).compareTo(held.yuan()) == 0;
        return words.get(exact ? "document.agrees" : "document.agreesRounded");
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0
                ? 0
                : (int) printed.substring(point + 1)
                        .chars()
                        .takeWhile(Character::isDigit)
                        .count();
    }

    private @Nullable String missing(Document document, List<ProjectRow> projects) {
        if (document.forms() == null) {
            return null;
        }
        Set<Integer> held = projects.stream()
                .flatMap(p -> p.disclosures().stream())
                .flatMap(d -> d.source().forms().stream())
                .collect(Collectors.toSet());
        String absent = IntStream.rangeClosed(1, document.forms())
                .filter(form -> !held.contains(form))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("、"));
        if (!absent.isEmpty()) {
            return words.get("document.missing", absent);
        }
        int disclosures =
                projects.stream().mapToInt(p -> p.disclosures().size()).sum();
        int repeats = document.forms() - disclosures;
        return repeats == 0
                ? words.get("document.complete", document.forms())
                : words.get("document.repeats", document.forms(), disclosures, repeats);
    }
}
