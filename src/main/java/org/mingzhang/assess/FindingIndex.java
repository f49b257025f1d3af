package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts every finding of a site and keeps the strongest of each rule, department and document. However many there are, what it keeps
 * grows only with the number of rules, departments and documents. Used by one thread.
 */
public final class FindingIndex {
    private static final int OF_RULE = 300;
    private static final int OF_PLACE = 12;
    private static final int OF_ALL = 60;

    private final Leads all = new Leads(OF_ALL);
    private final Map<String, Leads> byRule = new HashMap<>();
    private final Map<String, Leads> byDepartment = new HashMap<>();
    private final Map<String, Leads> byDocument = new HashMap<>();
    private final SortedMap<Integer, FindingCounts> byYear = new TreeMap<>();

    /** Counts a finding. */
    public void add(Finding finding) {
        Finding.Subject subject = finding.subject();
        all.add(finding);
        byRule.computeIfAbsent(finding.rule(), r -> new Leads(OF_RULE)).add(finding);
        byDocument.computeIfAbsent(subject.document(), d -> new Leads(OF_PLACE)).add(finding);
        byYear.merge(subject.year(), FindingCounts.of(List.of(finding)), FindingCounts::plus);
        if (subject.project() != null) {
            byDepartment
                    .computeIfAbsent(subject.project().department(), d -> new Leads(OF_PLACE))
                    .add(finding);
        }
    }

    /** The findings of the whole site. */
    public Leads all() {
        return all;
    }

    /** The findings of a rule. */
    public Leads ofRule(String rule) {
        return byRule.getOrDefault(rule, new Leads(0));
    }

    /** The findings about the projects of a department. */
    public Leads ofDepartment(String department) {
        return byDepartment.getOrDefault(department, new Leads(0));
    }

    /** The findings of a document and of the forms in it. */
    public Leads ofDocument(String document) {
        return byDocument.getOrDefault(document, new Leads(0));
    }

    /** How many findings there are of each fiscal year. */
    public SortedMap<Integer, FindingCounts> years() {
        return byYear;
    }

    /** Findings of one kind: all are counted, the strongest are kept. */
    public static final class Leads {
        private static final Comparator<Finding> WEAKEST_FIRST = Finding.STRONGEST_FIRST.reversed();

        private final int most;
        private final PriorityQueue<Finding> kept = new PriorityQueue<>(WEAKEST_FIRST);
        private FindingCounts counts = FindingCounts.NONE;

        private Leads(int most) {
            this.most = most;
        }

        private void add(Finding finding) {
            counts = counts.plus(FindingCounts.of(List.of(finding)));
            kept.add(finding);
            if (kept.size() > most) {
                kept.remove();
            }
        }

        /** How many there are. */
        public FindingCounts counts() {
            return counts;
        }

        /** The strongest, strongest first. */
        public List<Finding> strongest() {
            List<Finding> sorted = new ArrayList<>(kept);
            sorted.sort(Finding.STRONGEST_FIRST);
            return sorted;
        }
    }
}
