package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;

/**
 * Counts every finding of a site and keeps the strongest of each rule, severity, year, department and document. However many there are,
 * what it keeps grows only with the number of rules, years, departments and documents. Used by one thread.
 */
public final class FindingIndex {
    private static final int OF_LIST = 300;
    private static final int OF_PLACE = 12;

    private final Map<String, String> departments = new HashMap<>();
    private final Leads all = new Leads(OF_LIST);
    private final FindingBreakdown breakdown = new FindingBreakdown();
    private final Map<String, Leads> byRule = new HashMap<>();
    private final Map<Severity, Leads> bySeverity = new EnumMap<>(Severity.class);
    private final SortedMap<Integer, Leads> byYear = new TreeMap<>();
    private final Map<String, Leads> byDepartment = new HashMap<>();
    private final Map<String, OfDocument> byDocument = new HashMap<>();

    /** Counts nothing yet; a finding about a document is one about the department that published it. */
    public FindingIndex(Collection<Document> documents) {
        documents.forEach(document -> departments.put(document.id(), document.department()));
    }

    /** The department that a finding concerns. */
    public String department(Finding.Subject subject) {
        ProjectId project = subject.project();
        return project == null ? departments.getOrDefault(subject.document(), "") : project.department();
    }

    /** Counts a finding. */
    public void add(Finding finding) {
        Finding.Subject subject = finding.subject();
        all.add(finding);
        breakdown.add(finding);
        byRule.computeIfAbsent(finding.rule(), r -> new Leads(OF_LIST)).add(finding);
        bySeverity.computeIfAbsent(finding.severity(), s -> new Leads(OF_LIST)).add(finding);
        byYear.computeIfAbsent(subject.year(), y -> new Leads(OF_LIST)).add(finding);
        byDocument.computeIfAbsent(subject.document(), d -> new OfDocument()).add(finding);
        byDepartment
                .computeIfAbsent(department(subject), d -> new Leads(OF_PLACE))
                .add(finding);
    }

    /** The findings of the whole site. */
    public Leads all() {
        return all;
    }

    /** How many there are of each rule, severity and year. */
    public FindingBreakdown breakdown() {
        return breakdown;
    }

    /** The findings of a rule. */
    public Leads ofRule(String rule) {
        return byRule.getOrDefault(rule, new Leads(0));
    }

    /** The findings of one severity. */
    public Leads ofSeverity(Severity severity) {
        return bySeverity.getOrDefault(severity, new Leads(0));
    }

    /** The findings of a fiscal year. */
    public Leads ofYear(int year) {
        return byYear.getOrDefault(year, new Leads(0));
    }

    /** The findings about the projects and documents of a department. */
    public Leads ofDepartment(String department) {
        return byDepartment.getOrDefault(department, new Leads(0));
    }

    /** The findings of a document and of the forms in it. */
    public OfDocument ofDocument(String document) {
        return byDocument.getOrDefault(document, new OfDocument());
    }

    /** The findings of a document. */
    public static final class OfDocument {
        private final List<Finding> whole = new ArrayList<>();
        private final Leads forms = new Leads(OF_PLACE);

        private OfDocument() {}

        private void add(Finding finding) {
            if (finding.subject().project() == null) {
                whole.add(finding);
            } else {
                forms.add(finding);
            }
        }

        /** Those about the document as a whole. */
        public List<Finding> whole() {
            return List.copyOf(whole);
        }

        /** Those about its forms. */
        public Leads forms() {
            return forms;
        }

        /** How many there are of both. */
        public FindingCounts counts() {
            return FindingCounts.of(whole).plus(forms.counts());
        }
    }

    /** The fiscal years that have findings with these. */
    public SortedMap<Integer, Leads> years() {
        return byYear;
    }
}
