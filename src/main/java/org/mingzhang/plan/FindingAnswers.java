package org.mingzhang.plan;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.assess.Totals;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictCounts;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.model.Department;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Figures;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.Words;

/** What is searched of the lists of findings, and of what a result may be called: each leads to its list, with how many there are. */
final class FindingAnswers {
    private final Catalogue catalogue;
    private final Words words;

    FindingAnswers(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    Stream<SearchEntry> entries() {
        return Stream.of(
                        catalogue.rules().stream().map(this::rule),
                        Stream.of(Severity.values()).map(this::severity),
                        catalogue.index().years().keySet().stream().map(this::year),
                        catalogue.departments().values().stream().map(this::department),
                        verdicts())
                .flatMap(entries -> entries);
    }

    private SearchEntry rule(RuleInfo rule) {
        int findings =
                catalogue.index().ofRule(rule.id()).breakdown().of(rule.id()).findings();
        return entry(
                "rule",
                Addresses.rule(rule.id()).url(),
                catalogue.say(rule.title()),
                List.of(catalogue.say(rule.looksAt())),
                count(findings));
    }

    private SearchEntry severity(Severity severity) {
        String seal = words.get("severity." + severity.id());
        return entry(
                "rule",
                Addresses.findingsOfSeverity(severity.id()).url(),
                words.get("findings.of", seal),
                List.of(words.get("severity." + severity.id() + ".meaning")),
                count(catalogue.index().ofSeverity(severity).findings().total()));
    }

    private SearchEntry year(int year) {
        return entry(
                "rule",
                Addresses.findingsOfYear(year).url(),
                words.get("findings.of", words.get("list.year", year)),
                List.of(year + "年"),
                count(catalogue.index().ofYear(year).findings().total()));
    }

    private SearchEntry department(Department department) {
        return entry(
                "rule",
                Addresses.findingsOfDepartment(department.id()).url(),
                words.get("findings.of", catalogue.departmentName(department.id())),
                ShortNames.of(department),
                count(catalogue.index().ofDepartment(department.id()).findings()));
    }

    /** What is said of results leads to those of which it is said. */
    private Stream<SearchEntry> verdicts() {
        VerdictCounts counts = Totals.of(catalogue.survey().projects()).verdicts();
        return Stream.concat(
                Stream.of(Verdict.values()).map(verdict -> verdict(verdict.id(), counts.of(verdict))),
                Stream.of(verdict("promised", counts.promised())));
    }

    private SearchEntry verdict(String id, int count) {
        return entry(
                "verdict",
                Addresses.SEARCH.url() + "?by=indicator&verdict=" + id,
                words.get("verdict." + id),
                List.of(words.get("verdict." + id + ".detail")),
                words.get("search.figure.indicators", Figures.count(count)));
    }

    private String count(int findings) {
        return words.get("search.figure.findings", Figures.count(findings));
    }

    private SearchEntry entry(String kind, String address, String name, List<String> texts, String figure) {
        return SearchEntry.page(address, name, words.get("search.kind." + kind), texts, figure);
    }
}
