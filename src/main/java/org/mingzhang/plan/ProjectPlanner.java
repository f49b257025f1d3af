package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Document;
import org.mingzhang.model.Execution;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Particulars;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.DisclosureSection;
import org.mingzhang.page.Fact;
import org.mingzhang.page.Figures;
import org.mingzhang.page.FindingSummary;
import org.mingzhang.page.Frame;
import org.mingzhang.page.Link;
import org.mingzhang.page.MovedPage;
import org.mingzhang.page.Page;
import org.mingzhang.page.ProjectPage;
import org.mingzhang.page.Words;

/** Plans the page of a project. */
final class ProjectPlanner {
    private final SiteFacts facts;
    private final Words words;
    private final Sentences sentences;
    private final MoneyPlanner money;
    private final IndicatorPlanner indicators;
    private final ChangePlanner changes;
    private final FindingPlanner findings;
    private final YearsPlanner years;
    private final PointsPlanner points;

    ProjectPlanner(SiteFacts facts) {
        this.facts = facts;
        this.words = facts.words();
        this.sentences = new Sentences(words);
        this.money = new MoneyPlanner(words);
        this.indicators = new IndicatorPlanner(facts);
        this.changes = new ChangePlanner(words);
        this.findings = new FindingPlanner(facts);
        this.years = new YearsPlanner(words);
        this.points = new PointsPlanner(words);
    }

    ProjectPage plan(AssessedProject assessed, ProjectContext context) {
        Project project = assessed.project();
        AssessedDisclosure latest = assessed.disclosures().getFirst();
        AssessedDisclosure paid = paid(assessed.disclosures());
        long beside = assessed.disclosures().stream()
                .filter(d -> alike(d.disclosure(), paid.disclosure()))
                .count();
        String sentence = sentences.of(paid, latest)
                + (beside == 1
                        ? ""
                        : words.get("sentence.beside", beside, paid.disclosure().part()));
        String title = project.departmentWide()
                ? words.get("project.wide", project.name())
                : project.rollUp() ? words.get("project.rollUp", project.name()) : project.name();
        Link department = new Link(
                facts.departmentName(project.id().department()),
                Addresses.department(project.id().department()));
        ChangePlanner.Changes changed = changes.plan(project.id(), assessed.succession());
        Frame frame = facts.frame(
                Addresses.project(project.id()),
                title,
                department.name() + words.get("sentence.comma") + title + words.get("sentence.colon") + sentence,
                "departments",
                new Link(words.get("nav.departments"), Addresses.DEPARTMENTS),
                department);
        return new ProjectPage(
                frame,
                sentence,
                department,
                findings.seals(FindingCounts.of(assessed.allFindings())),
                assessed.disclosures().stream()
                        .map(a -> section(project, a, context.compared()))
                        .toList(),
                changed.since(),
                changed.others(),
                findings.place(assessed.findings(), "changes-f", project.replies()),
                years.plan(project.id(), assessed.succession()),
                relations(project, context.related()),
                continued(context),
                project.former().stream().map(former -> former(project, former)).toList(),
                project.note(),
                project.markup(),
                Addresses.projectJson(project.id()));
    }

    /** The form that tells the money of the latest year: the latest, or if it prints none an earlier stage that does. */
    private static AssessedDisclosure paid(List<AssessedDisclosure> disclosures) {
        int year = disclosures.getFirst().disclosure().year();
        return disclosures.stream()
                .filter(d -> d.disclosure().year() == year && printsMoney(d.disclosure()))
                .findFirst()
                .orElse(disclosures.getFirst());
    }

    private static boolean alike(Disclosure a, Disclosure b) {
        return a.year() == b.year() && a.stage() == b.stage();
    }

    private static boolean printsMoney(Disclosure form) {
        return form.amount().isPresent()
                || form.totalExecution().map(Execution::executed).isPresent();
    }

    /** The pages at the addresses where a project was before. */
    List<Page> moved(Project project) {
        List<Page> pages = new ArrayList<>();
        for (Project.Former former : project.former()) {
            pages.add(new MovedPage(
                    facts.frame(
                            Addresses.project(former.id()),
                            words.get("moved.title", project.name()),
                            project.name(),
                            "departments"),
                    words.get("moved.sentence", project.name(), way(project, former)),
                    new Link(words.get("moved.link"), Addresses.project(project.id())),
                    true));
        }
        return pages;
    }

    /** Who took a project over, and who after that: every move since it left a place. */
    private String way(Project project, Project.Former left) {
        List<Project.Former> since =
                project.former().stream().filter(f -> f.until() >= left.until()).toList();
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < since.size(); i++) {
            String next = i + 1 < since.size()
                    ? since.get(i + 1).id().department()
                    : project.id().department();
            moves.add(words.get("moved.since", since.get(i).until() + 1, facts.departmentName(next)));
        }
        String before = facts.departmentName(left.id().department());
        return String.join(words.get("moved.join"), moves) + words.get("moved.before", left.until(), before);
    }

    private DisclosureSection section(Project of, AssessedDisclosure assessed, Set<String> compared) {
        Disclosure disclosure = assessed.disclosure();
        ProjectId project = of.id();
        FindingSummary cards = findings.place(assessed.findings(), Addresses.anchor(disclosure) + "-f", of.replies());
        return new DisclosureSection(
                Addresses.anchor(disclosure),
                words.get("section.heading", disclosure.year()) + words.stage(disclosure.key()),
                sentences.of(assessed),
                disclosure.summary(),
                goals(disclosure),
                facts(disclosure),
                money.plan(project, disclosure),
                indicators.plan(new IndicatorPlanner.Form(assessed, cards, of.replies(), compared)),
                points.plan(project, disclosure),
                money.budget(project, disclosure),
                citations(disclosure),
                source(disclosure),
                disclosure.note(),
                disclosure.particulars().review(),
                cards);
    }

    private List<Fact> goals(Disclosure disclosure) {
        Disclosure.Goal goal = disclosure.goal();
        List<Fact> goals = new ArrayList<>();
        add(goals, "goal.overall", goal.overall());
        add(goals, "goal.annual", goal.annual());
        add(goals, "goal.completion", goal.completion());
        Particulars.Approach approach = disclosure.particulars().approach();
        add(goals, "approach.body", approach.body());
        add(goals, "approach.content", approach.content());
        add(goals, "approach.scheme", approach.scheme());
        add(goals, "approach.cycle", approach.cycle());
        Particulars.Conclusions conclusions = disclosure.particulars().conclusions();
        add(goals, "conclusions.conclusion", conclusions.conclusion());
        add(goals, "conclusions.problems", conclusions.problems());
        add(goals, "conclusions.measures", conclusions.measures());
        return marked(goals, disclosure);
    }

    private List<Fact> marked(List<Fact> facts, Disclosure disclosure) {
        Misprints misprints = Misprints.of(disclosure, words);
        return facts.stream()
                .map(fact -> new Fact(fact.label(), misprints.marked(fact.text())))
                .toList();
    }

    private List<Fact> facts(Disclosure disclosure) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.name", disclosure.name());
        add(facts, "fact.form", printed(disclosure.form()));
        add(facts, "fact.unit", disclosure.implementingUnit());
        add(facts, "fact.nature", printed(disclosure.nature()));
        add(facts, "fact.category", printed(disclosure.category()));
        add(facts, "fact.performanceType", printed(disclosure.performanceType()));
        Boolean purchase = disclosure.governmentPurchase();
        add(facts, "fact.purchase", purchase == null ? null : words.get(purchase ? "yes" : "no"));
        add(facts, "fact.start", disclosure.start());
        add(facts, "fact.end", disclosure.end());
        Particulars particulars = disclosure.particulars();
        add(facts, "fact.period", particulars.period());
        add(facts, "fact.months", particulars.months());
        add(facts, "fact.projectCode", particulars.codes().project());
        add(facts, "fact.departmentCode", particulars.codes().department());
        add(facts, "fact.unitCode", particulars.codes().unit());
        add(facts, "fact.remark", particulars.remark());
        return marked(facts, disclosure);
    }

    private @Nullable String printed(@Nullable String text) {
        return text == null ? null : words.capital(words.printed(text));
    }

    private void add(List<Fact> facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.add(new Fact(words.get(key), value.toString()));
        }
    }

    private List<DisclosureSection.Citation> citations(Disclosure disclosure) {
        Misprints misprints = Misprints.of(disclosure, words);
        List<DisclosureSection.Citation> citations = new ArrayList<>();
        for (LegalBasis basis : disclosure.legalBasis()) {
            citations.add(citation(citations.size() + 1, basis, misprints));
        }
        return citations;
    }

    private static DisclosureSection.Citation citation(int sequence, LegalBasis basis, Misprints misprints) {
        return new DisclosureSection.Citation(
                sequence,
                basis.title() == null ? "" : "《" + misprints.marked(basis.title()) + "》",
                misprints.marked(basis.number()),
                misprints.marked(basis.section()));
    }

    private DisclosureSection.Source source(Disclosure disclosure) {
        String forms = joined(disclosure.source().forms());
        int many = disclosure.source().forms().size();
        String printed = many > 1 ? words.get("source.forms.repeated", forms, many) : words.get("source.forms", forms);
        List<Integer> pages = disclosure.source().pages();
        Document document = facts.document(disclosure.source().document());
        return new DisclosureSection.Source(
                facts.documentTitle(document.id()),
                Addresses.document(document.id()),
                pages.isEmpty() ? printed : words.get("source.pages", printed, joined(pages)),
                published(document.publishedAt(), pages),
                document.file() == null ? null : Addresses.documentFile(document.file()),
                page(document.file(), pages));
    }

    private static @Nullable String published(@Nullable String address, List<Integer> pages) {
        String page = page(address, pages);
        return page.isEmpty() ? address : address + "#" + page;
    }

    /** What opens a PDF at the page of a form; nothing for other files, and where the page is not known. */
    private static String page(@Nullable String file, List<Integer> pages) {
        boolean opens = file != null && file.toLowerCase(Locale.ROOT).endsWith(".pdf") && !pages.isEmpty();
        return opens ? "page=" + pages.getFirst() : "";
    }

    private String joined(List<Integer> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(words.get("list.join")));
    }

    /** The years of which it asked for the money: since the one before it left, until it left. */
    private ProjectPage.Former former(Project project, Project.Former former) {
        String department = former.id().department();
        String years = project.former().stream()
                .map(Project.Former::until)
                .filter(until -> until < former.until())
                .max(Comparator.naturalOrder())
                .map(until -> until + 1 == former.until()
                        ? words.get("list.year", former.until())
                        : words.get("list.span", until + 1, former.until()))
                .orElseGet(() -> words.get("relations.until", former.until()));
        return new ProjectPage.Former(
                words.get("relations.moved", years, facts.departmentName(department)),
                Addresses.department(department));
    }

    /** A project that took over from another is shown beside what that printed last. */
    private List<ProjectPage.Continued> continued(ProjectContext context) {
        List<ProjectPage.Continued> continued = new ArrayList<>();
        for (ProjectRow before : context.before()) {
            continued.add(new ProjectPage.Continued(
                    words.get("continued.before"),
                    new Link(before.name(), Addresses.project(before.id())),
                    before.counted().stream().findFirst().map(this::lastAmount).orElse("")));
        }
        for (ProjectContext.Related after : context.after()) {
            continued.add(new ProjectPage.Continued(
                    words.get("continued.after"), new Link(after.name(), Addresses.project(after.id())), ""));
        }
        return continued;
    }

    private String lastAmount(DisclosureRow form) {
        Amount amount = form.counted().orElseThrow();
        return words.get("sentence.amount", form.year(), amount.words(), Figures.shortYuan(amount.money()));
    }

    /** The name of a related project, with its department where another has the same; of a roll-up with its years, for its parts have others too. */
    private String told(ProjectContext.Related other, List<ProjectContext.Related> all) {
        long alike = all.stream().filter(r -> r.name().equals(other.name())).count();
        String name = alike == 1
                ? other.name()
                : words.get(
                        "relations.of",
                        other.name(),
                        facts.departmentName(other.id().department()));
        if (!other.rollUp()) {
            return name;
        }
        String years = other.years().stream()
                .map(year -> words.get("list.year", year))
                .collect(Collectors.joining(words.get("list.join")));
        return words.get("relations.of", words.get("project.rollUp", name), years);
    }

    private Optional<ProjectPage.Relations> relations(Project project, List<ProjectContext.Related> related) {
        if (!project.rollUp() && related.isEmpty()) {
            return Optional.empty();
        }
        String sentence = project.departmentWide()
                ? words.get("relations.wide")
                : project.rollUp()
                        ? words.get("relations.rollUp", project.rollUpOf().size())
                        : words.get("relations.part");
        List<Link> links = related.stream()
                .map(other -> new Link(told(other, related), Addresses.project(other.id())))
                .toList();
        return Optional.of(new ProjectPage.Relations(sentence, links));
    }
}
