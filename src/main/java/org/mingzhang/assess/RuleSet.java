package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.model.Document;
import org.mingzhang.model.RuleSetting;

/** The rules that a site runs, with its thresholds. */
public final class RuleSet {
    /** No rules. */
    public static final RuleSet NONE = new RuleSet(List.of());

    private record Active<R extends Rule>(R rule, BigDecimal threshold) {}

    private final List<Active<Rule>> rules;
    private final List<Active<Rule.OfForm>> ofForm = new ArrayList<>();
    private final List<Active<Rule.OfYears>> ofYears = new ArrayList<>();
    private final List<Active<Rule.OfPeer>> ofPeer = new ArrayList<>();
    private final List<Active<Rule.OfDocument>> ofDocument = new ArrayList<>();
    private final List<Active<Rule.OfDepartment>> ofDepartment = new ArrayList<>();

    private RuleSet(List<Active<Rule>> rules) {
        this.rules = rules;
        for (Active<Rule> active : rules) {
            BigDecimal threshold = active.threshold();
            switch (active.rule()) {
                case Rule.OfForm rule -> ofForm.add(new Active<>(rule, threshold));
                case Rule.OfYears rule -> ofYears.add(new Active<>(rule, threshold));
                case Rule.OfPeer rule -> ofPeer.add(new Active<>(rule, threshold));
                case Rule.OfDocument rule -> ofDocument.add(new Active<>(rule, threshold));
                case Rule.OfDepartment rule -> ofDepartment.add(new Active<>(rule, threshold));
            }
        }
    }

    /** Those of the rules that a site does not switch off, and those that it switches on. */
    public static RuleSet of(List<Rule> all, Map<String, RuleSetting> settings) {
        List<Active<Rule>> active = new ArrayList<>();
        for (Rule rule : all) {
            RuleInfo info = rule.info();
            RuleSetting setting = settings.getOrDefault(info.id(), new RuleSetting(null, null));
            boolean off = Objects.requireNonNullElse(setting.off(), !info.on());
            BigDecimal usual = Objects.requireNonNullElse(info.threshold(), BigDecimal.ZERO);
            if (!off) {
                active.add(new Active<>(rule, Objects.requireNonNullElse(setting.threshold(), usual)));
            }
        }
        return new RuleSet(active);
    }

    /** What is said about the rules that run, in their order. */
    public List<RuleInfo> infos() {
        return rules.stream().map(r -> r.rule().info().at(r.threshold())).toList();
    }

    /** The findings about one form. */
    List<Finding> of(Form form) {
        List<Finding> found = new ArrayList<>();
        ofForm.forEach(a -> found.addAll(a.rule().check(form, a.threshold())));
        return List.copyOf(found);
    }

    /** The findings between two years. */
    List<Finding> of(Years years) {
        List<Finding> found = new ArrayList<>();
        ofYears.forEach(a -> found.addAll(a.rule().check(years, a.threshold())));
        return List.copyOf(found);
    }

    /** The findings about one form beside the others of its document. */
    List<Finding> of(Entry entry, DocumentFacts facts) {
        if (entry.project().rollUp()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        ofPeer.forEach(a -> found.addAll(a.rule().check(entry, facts, a.threshold())));
        return List.copyOf(found);
    }

    /** The findings about a department between two years. */
    List<Finding> of(Successive documents) {
        List<Finding> found = new ArrayList<>();
        ofDepartment.forEach(a -> found.addAll(a.rule().check(documents, a.threshold())));
        return List.copyOf(found);
    }

    /** The findings about a document and about several of its projects. */
    List<Finding> of(Document document, DocumentFacts facts) {
        List<Finding> found = new ArrayList<>();
        ofDocument.forEach(a -> found.addAll(a.rule().check(document, facts, a.threshold())));
        return List.copyOf(found);
    }
}
