package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.story.FindingIndex;
import org.mingzhang.assess.story.Leads;
import org.mingzhang.assess.story.StoryBreakdown;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Fact;
import org.mingzhang.page.Figures;
import org.mingzhang.page.FindingListPage;
import org.mingzhang.page.FindingSummary;
import org.mingzhang.page.FindingsPage;
import org.mingzhang.page.Link;
import org.mingzhang.page.RulePage;
import org.mingzhang.page.SortedCell;
import org.mingzhang.page.Words;

/** Plans the pages of findings. */
final class FindingsPlanner {
    private static final int LEADS = 10;
    private static final int DEPARTMENTS = 60;
    private static final int DOCUMENTS = 40;

    private final Catalogue catalogue;
    private final Words words;
    private final FindingPlanner findings;

    FindingsPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
        this.findings = new FindingPlanner(catalogue.facts());
    }

    FindingsPage plan() {
        FindingIndex index = catalogue.index();
        FindingSummary leads = findings.front(index.all(), LEADS, null);
        String sentence =
                words.get("findings.sentence") + words.get("sentence.next") + leads.sentence() + slight(index.slight());
        return new FindingsPage(
                catalogue.frame(Addresses.FINDINGS, words.get("findings.title"), sentence, "findings"),
                sentence,
                leads,
                Stream.of(Severity.values()).map(this::severityLine).toList(),
                catalogue.rules().stream()
                        .map(this::ruleLine)
                        .sorted(Comparator.comparing(FindingsPlanner::rank))
                        .toList(),
                groups(index));
    }

    private String slight(int count) {
        return count == 0 ? "" : words.get("sentence.next") + words.get("findings.slight", Figures.count(count));
    }

    private FindingsPage.SeverityLine severityLine(Severity severity) {
        Leads stories = catalogue.index().ofSeverity(severity);
        return new FindingsPage.SeverityLine(
                severity.id(),
                findings.seal(severity),
                words.get("severity." + severity.id() + ".meaning"),
                Addresses.findingsOfSeverity(severity.id()),
                cell(stories.stories().total()),
                cell(stories.findings().total()));
    }

    /** Rules that found something first, in the order of the manual. */
    private static int rank(FindingsPage.RuleLine line) {
        return line.findings().text().equals("0") ? 1 : 0;
    }

    private FindingsPage.RuleLine ruleLine(RuleInfo rule) {
        StoryBreakdown.Count count =
                catalogue.index().ofRule(rule.id()).breakdown().of(rule.id());
        return new FindingsPage.RuleLine(
                rule.id(),
                findings.say(rule.title()),
                Addresses.rule(rule.id()),
                rule.severity().id(),
                findings.seal(rule.severity()),
                findings.say(rule.looksAt()),
                rule.strength() <= RuleInfo.SLIGHT,
                cell(count.stories()),
                cell(count.findings()));
    }

    private List<FindingsPage.Group> groups(FindingIndex index) {
        List<FindingsPage.Line> departments = new ArrayList<>();
        catalogue
                .departments()
                .forEach((id, department) -> departments.add(line(
                        id, catalogue.departmentName(id), Addresses.findingsOfDepartment(id), index.ofDepartment(id))));
        List<FindingsPage.Line> years = new ArrayList<>();
        index.years()
                .forEach((year, of) -> years.addFirst(line(
                        year.toString(),
                        words.get("list.year", year),
                        Addresses.findingsOfYear(year),
                        new FindingIndex.Counts(of.stories(), of.findings().total()))));
        List<FindingsPage.Line> documents = new ArrayList<>();
        catalogue
                .documents()
                .forEach((id, document) -> documents.add(
                        line(id, catalogue.documentTitle(id), Addresses.document(id), index.ofDocument(id))));
        return List.of(
                new FindingsPage.Group(
                        "department",
                        words.get("list.departments.heading"),
                        most(departments, DEPARTMENTS),
                        Math.max(0, departments.size() - DEPARTMENTS)),
                new FindingsPage.Group("year", words.get("list.years.heading"), years, 0),
                new FindingsPage.Group(
                        "",
                        words.get("list.documents.heading"),
                        most(documents, DOCUMENTS),
                        Math.max(0, documents.size() - DOCUMENTS)));
    }

    /** Those with most findings if there are many; departments and documents have lists of their own. */
    private static List<FindingsPage.Line> most(List<FindingsPage.Line> lines, int most) {
        return lines.size() <= most
                ? lines
                : lines.stream()
                        .sorted(Comparator.comparingInt((FindingsPage.Line line) -> Integer.parseInt(line.counts()
                                        .get(Severity.values().length)
                                        .key()))
                                .reversed())
                        .limit(most)
                        .toList();
    }

    private static FindingsPage.Line line(String id, String name, SitePath target, FindingIndex.Counts counts) {
        List<SortedCell> cells = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            cells.add(cell(counts.stories().of(severity)));
        }
        cells.add(cell(counts.stories().total()));
        cells.add(cell(counts.findings()));
        return new FindingsPage.Line(id, name, target, cells);
    }

    private static SortedCell cell(int count) {
        return new SortedCell(Figures.count(count), Integer.toString(count));
    }

    RulePage rule(RuleInfo rule) {
        String looksAt = findings.say(rule.looksAt());
        Leads stories = catalogue.index().ofRule(rule.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.get("rule.severity"), findings.seal(rule.severity())));
        facts.add(new Fact(words.get("rule.looksAt"), looksAt));
        facts.add(new Fact(words.get("rule.innocent"), findings.say(rule.innocent())));
        facts.add(new Fact(words.get("rule.example"), findings.say(rule.example())));
        if (rule.threshold() != null) {
            facts.add(new Fact(words.get("rule.threshold"), words.get("rule.threshold.from", rule.start())));
        }
        facts.add(new Fact(words.get("rule.id"), rule.id()));
        return new RulePage(
                catalogue.frame(
                        Addresses.rule(rule.id()),
                        findings.say(rule.title()),
                        looksAt,
                        "findings",
                        new Link(words.get("findings.title"), Addresses.FINDINGS)),
                facts,
                found(stories.breakdown().of(rule.id())),
                findings.list(stories),
                FindingPlanner.kinds(stories.breakdown().of(kind -> kind.rule().equals(rule.id()))));
    }

    private String found(StoryBreakdown.Count count) {
        return words.get("findings.found.count", Figures.count(count.findings()), Figures.count(count.stories()));
    }

    FindingListPage year(int year) {
        return list(
                Addresses.findingsOfYear(year),
                words.get("findings.of", words.get("list.year", year)),
                new Link(words.get("list.year", year), Addresses.year(year)),
                catalogue.index().ofYear(year));
    }

    FindingListPage severity(Severity severity) {
        return list(
                Addresses.findingsOfSeverity(severity.id()),
                words.get("findings.of", findings.seal(severity)),
                null,
                catalogue.index().ofSeverity(severity));
    }

    FindingListPage department(String id, Leads leads) {
        String name = catalogue.departmentName(id);
        return list(
                Addresses.findingsOfDepartment(id),
                words.get("findings.of", name),
                new Link(name, Addresses.department(id)),
                leads);
    }

    private FindingListPage list(SitePath path, String title, @Nullable Link about, Leads leads) {
        FindingSummary summary = findings.list(leads);
        return new FindingListPage(
                catalogue.frame(
                        path,
                        title,
                        title + words.get("findings.colon") + summary.sentence(),
                        "findings",
                        new Link(words.get("findings.title"), Addresses.FINDINGS)),
                about,
                summary,
                FindingPlanner.kinds(leads.breakdown()));
    }
}
