package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.DeclaredTotal;
import org.mingzhang.assess.DeclaredWays;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Sum;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.story.StoryGatherer;
import org.mingzhang.chart.DeclaredChart;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Computed;
import org.mingzhang.page.DisclosureSection;
import org.mingzhang.page.DocumentPage;
import org.mingzhang.page.Fact;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Frame;
import org.mingzhang.page.Link;
import org.mingzhang.page.Words;

/** Plans the page of a document. */
final class DocumentPlanner {
    private static final int LEADS = 12;

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
        String sentence = sentence(document, totals);
        Link department =
                new Link(catalogue.departmentName(document.department()), Addresses.department(document.department()));
        Frame frame = catalogue.frame(
                Addresses.document(document.id()),
                catalogue.documentTitle(document.id()),
                sentence,
                "documents",
                new Link(words.get("nav.documents"), Addresses.DOCUMENTS));
        FindingPlanner findings = new FindingPlanner(catalogue.facts());
        Optional<WaterfallPlanner.Fall> fall = new WaterfallPlanner(words).plan(projects, totals);
        return new DocumentPage(
                frame,
                document,
                sentence,
                department,
                facts(document),
                fall.isPresent() ? List.of() : summaries.figures(totals, scope),
                fall.map(f -> new DisclosureSection.Said(f.sentence(), counted(totals, scope)))
                        .orElse(null),
                fall.map(WaterfallPlanner.Fall::chart),
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

    private String sentence(Document document, Totals totals) {
        String kind = words.capital(words.get("document.kind", document.year(), words.stage(document.stage())));
        if (totals.disclosures() + totals.rollUpDisclosures() == 0) {
            Integer forms = document.forms();
            return forms == null
                    ? words.get("document.sentence.none", kind)
                    : words.get("document.sentence.absent", kind, Figures.count(forms));
        }
        return summaries
                .onlyRollUps(kind, totals)
                .orElseGet(() -> words.get(
                        "document.sentence",
                        kind,
                        Figures.count(totals.disclosures()),
                        summaries.rollUps(totals),
                        total(totals)));
    }

    /** The document in its place, if that may be seen. */
    private @Nullable Link successor(Document document) {
        String by = document.supersededBy();
        return by == null || !catalogue.documents().containsKey(by)
                ? null
                : new Link(catalogue.document(by).title(), Addresses.document(by));
    }

    private static Computed counted(Totals totals, SumScope scope) {
        Sum sum = totals.sums().getFirst();
        return Computed.yuan(sum.money(), scope.budget(sum));
    }

    private String total(Totals totals) {
        return totals.sums().isEmpty()
                ? words.get("basis.none")
                : totals.sums().stream()
                        .map(sum -> words.get("document.total", summaries.name(sum), Figures.shortYuan(sum.money()))
                                + summaries.part(totals, sum))
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
        add(facts, "document.captured", document.capturedOn());
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
        Held held = new Held(document, declared, totals, forms(document));
        Integer projects = declared.projects();
        rows.add(new DocumentPage.Comparison(
                words.get("document.declared.projects"),
                projects == null ? words.get("document.declared.none") : projects.toString(),
                Computed.count(totals.projects(), scope.projects()),
                "",
                projects == null
                        ? ""
                        : held.unlike().map(words::get).orElseGet(() -> words.get(held.agreement(projects)))));
        String total = declared.total();
        for (Sum sum : totals.sums()) {
            rows.add(new DocumentPage.Comparison(
                    words.get("document.declared.total"),
                    total == null ? words.get("document.declared.none") : total,
                    Computed.yuan(sum.money(), scope.budget(sum)),
                    words.get("document.held.basis", summaries.name(sum), sum.forms(), totals.projects()),
                    total == null ? "" : result(held)));
        }
        return rows;
    }

    private String result(Held held) {
        return held.unlikeMoney().map(words::get).orElseGet(() -> {
            DeclaredTotal total = held.total().orElseThrow();
            Money sum = held.sum();
            if (!total.agrees(sum)) {
                return words.get(held.otherwise(total) ? "document.agreesOtherwise" : "document.differs");
            }
            return words.get(total.money().equals(sum) ? "document.agrees" : "document.agreesRounded");
        });
    }

    /** The forms of a document that are here, roll-ups included. */
    private List<Entry> forms(Document document) {
        return catalogue.survey().ofDocument(document.id()).stream()
                .flatMap(project -> project.disclosures().stream().map(row -> new Entry(project, row)))
                .toList();
    }

    /** What a document declares of itself, and what is held of it; a count or a sum is compared only if both sides are of the same. */
    private final class Held {
        private static final int FAR = 2;

        private final Document document;
        private final Document.Declared declared;
        private final Totals totals;
        private final List<Entry> forms;

        private Held(Document document, Document.Declared declared, Totals totals, List<Entry> forms) {
            this.document = document;
            this.declared = declared;
            this.totals = totals;
            this.forms = forms;
        }

        /** How the declared number of projects stands to those that are here, counted in any way that may be meant. */
        String agreement(int projects) {
            if (projects == totals.projects()) {
                return "document.agrees";
            }
            return DeclaredWays.counts(forms).contains(projects) ? "document.agreesOtherwise" : "document.differs";
        }

        /** Whether the declared total is another sum than the one that is shown. */
        boolean otherwise(DeclaredTotal total) {
            return !total.agrees(sum()) && DeclaredWays.sums(forms).anyMatch(total::agrees);
        }

        Money sum() {
            return totals.sums().getFirst().money();
        }

        Optional<DeclaredTotal> total() {
            return Optional.ofNullable(declared.total()).flatMap(DeclaredTotal::of);
        }

        /** Why nothing is compared. */
        Optional<String> unlike() {
            Integer projects = declared.projects();
            int forms = totals.disclosures() + totals.rollUpDisclosures();
            if (!absent(document, catalogue.survey().ofDocument(document.id())).isEmpty()) {
                return Optional.of("document.incomplete");
            }
            return projects != null && projects > FAR * forms ? Optional.of("document.larger") : Optional.empty();
        }

        /** Why no amounts are compared. */
        Optional<String> unlikeMoney() {
            Integer projects = declared.projects();
            if (unlike().isPresent()) {
                return unlike();
            }
            if (projects != null && agreement(projects).equals("document.differs")) {
                return Optional.of("document.otherCount");
            }
            if (totals.sums().size() != 1) {
                return Optional.of("document.severalBases");
            }
            if (totals.sums().getFirst().forms() != totals.projects()) {
                return Optional.of("document.someAmounts");
            }
            Optional<DeclaredTotal> total = total();
            if (total.isEmpty()) {
                return Optional.of("document.noAmount");
            }
            return total.get().mayBeOf(sum()) ? Optional.empty() : Optional.of("document.larger");
        }
    }

    private Optional<ChartSet> chart(Document document, Totals totals) {
        Document.@Nullable Declared declared = document.declared();
        if (declared == null) {
            return Optional.empty();
        }
        Held compared = new Held(document, declared, totals, forms(document));
        if (compared.unlike().isPresent()) {
            return Optional.empty();
        }
        Optional<DeclaredTotal> total = compared.unlikeMoney().isPresent()
                ? Optional.empty()
                : compared.total().filter(t -> !compared.otherwise(t));
        Integer projects = declared.projects();
        DeclaredChart.Side said = new DeclaredChart.Side(
                projects == null || compared.agreement(projects).equals("document.agreesOtherwise") ? null : projects,
                total.map(DeclaredTotal::money).orElse(null),
                total.map(DeclaredTotal::step).orElse(Money.ZERO));
        DeclaredChart.Side held = new DeclaredChart.Side(
                totals.projects(), total.map(t -> compared.sum()).orElse(null));
        return ChartSet.of(words, sheet -> DeclaredChart.of(said, held, sheet), words.get("document.declaredTitle"));
    }

    /** The numbers of the printed forms that are not held here. */
    private static List<Integer> absent(Document document, List<ProjectRow> projects) {
        Integer forms = document.forms();
        if (forms == null) {
            return List.of();
        }
        Set<Integer> held = projects.stream()
                .flatMap(p -> p.disclosures().stream())
                .flatMap(d -> d.source().forms().stream())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, forms)
                .filter(form -> !held.contains(form))
                .boxed()
                .toList();
    }

    private @Nullable String missing(Document document, List<ProjectRow> projects) {
        if (document.forms() == null) {
            return null;
        }
        String absent = absent(document, projects).stream()
                .map(Object::toString)
                .collect(Collectors.joining(words.get("list.join")));
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
