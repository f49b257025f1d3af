package org.mingzhang.assess.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.assess.finding.Severity;

/**
 * Counts every story of a site and keeps the heaviest of each rule, severity and year. However many there are, what it keeps grows only
 * with the number of rules and years, and by a few counts with that of departments and documents. Used by one thread.
 */
public final class FindingIndex {
    private static final int OF_LIST = 150;

    private final Concerned concerned;
    private final Leads all = new Leads(OF_LIST);
    private final Map<String, Leads> byRule = new HashMap<>();
    private final Map<Severity, Leads> bySeverity = new EnumMap<>(Severity.class);
    private final SortedMap<Integer, Leads> byYear = new TreeMap<>();
    private final Map<String, Counts> byDepartment = new HashMap<>();
    private final Map<String, Counts> byDocument = new HashMap<>();
    private int slight;

    /**
     * How many there are.
     *
     * @param stories stories by severity
     * @param findings findings in them
     */
    public record Counts(FindingCounts stories, int findings) {
        /** None. */
        public static final Counts NONE = new Counts(FindingCounts.NONE, 0);

        Counts plus(Counts other) {
            return new Counts(stories.plus(other.stories), findings + other.findings);
        }
    }

    /** Counts nothing yet. */
    public FindingIndex(Concerned concerned) {
        this.concerned = concerned;
    }

    /** The department that a finding concerns. */
    public String department(Finding.Subject subject) {
        return concerned.department(subject);
    }

    /** Counts a story. Slight ones are listed with their rules only. */
    public void add(Story story) {
        Finding.Subject subject = story.lead().subject();
        story.rules().keySet().forEach(rule -> list(byRule, rule).add(story));
        if (story.slight()) {
            slight += story.findings().total();
            return;
        }
        all.add(story);
        list(bySeverity, story.severity()).add(story);
        list(byYear, subject.year()).add(story);
        Counts counts =
                new Counts(FindingCounts.one(story.severity()), story.findings().total());
        byDepartment.merge(department(subject), counts, Counts::plus);
        byDocument.merge(subject.document(), counts, Counts::plus);
    }

    private static <K> Leads list(Map<K, Leads> lists, K key) {
        return lists.computeIfAbsent(key, k -> new Leads(OF_LIST));
    }

    /** The stories of the whole site. */
    public Leads all() {
        return all;
    }

    /** How many findings stand only at their rows. */
    public int slight() {
        return slight;
    }

    /** The stories in which a rule has a finding. */
    public Leads ofRule(String rule) {
        return byRule.getOrDefault(rule, new Leads(0));
    }

    /** The stories of one severity. */
    public Leads ofSeverity(Severity severity) {
        return bySeverity.getOrDefault(severity, new Leads(0));
    }

    /** The stories of a fiscal year. */
    public Leads ofYear(int year) {
        return byYear.getOrDefault(year, new Leads(0));
    }

    /** How many stories there are about the projects and documents of a department. */
    public Counts ofDepartment(String department) {
        return byDepartment.getOrDefault(department, Counts.NONE);
    }

    /** How many stories there are of a document and of the forms in it. */
    public Counts ofDocument(String document) {
        return byDocument.getOrDefault(document, Counts.NONE);
    }

    /** The fiscal years that have stories with these. */
    public SortedMap<Integer, Leads> years() {
        return byYear;
    }
}
