package org.mingzhang.assess.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingzhang.assess.CrossAssessor;
import org.mingzhang.assess.ProjectFindings;
import org.mingzhang.assess.Stakes;
import org.mingzhang.assess.finding.Families;
import org.mingzhang.assess.finding.Family;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.ProjectGroups;
import org.mingzhang.assess.finding.RuleInfo;

/**
 * Which story each finding belongs to, and what the story weighs. While projects are read first it sums up only the stories that reach
 * beyond one form, so it grows with the documents; those of one form are worked out again whenever the project is read.
 */
public final class StoryBook {
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final Concerned concerned;
    private final Map<String, ProjectGroups> groups = new HashMap<>();
    private final List<Finding> linked = new ArrayList<>();
    private final Map<String, StorySum> wide = new HashMap<>();
    private final Map<String, Stakes> documents = new HashMap<>();
    private final Map<String, Integer> namesakes = new HashMap<>();

    /** Knows no finding yet. */
    public StoryBook(Collection<RuleInfo> rules, Concerned concerned) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.concerned = concerned;
    }

    /** Counts findings of one form or one document. */
    public void add(Collection<Finding> findings) {
        Map<String, List<Finding>> byStory = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Family family = Families.of(finding);
            switch (family.reach()) {
                case FORM -> {}
                case DOCUMENT ->
                    byStory.computeIfAbsent(story(finding, family), s -> new ArrayList<>())
                            .add(finding);
                case LINKED -> {
                    linked.add(finding);
                    groups.computeIfAbsent(group(finding, family), g -> new ProjectGroups())
                            .link(finding.projects());
                }
            }
        }
        byStory.forEach(this::sum);
    }

    /** Ends counting. */
    public void weigh(CrossAssessor cross) {
        documents.putAll(cross.stakes());
        namesakes.putAll(cross.namesakes());
        groups.values().forEach(ProjectGroups::settle);
        linked.forEach(finding -> sum(story(finding, Families.of(finding)), List.of(finding)));
        linked.clear();
    }

    private void sum(String story, List<Finding> findings) {
        wide.computeIfAbsent(story, s -> new StorySum()).add(findings, this::strength);
    }

    private static String group(Finding finding, Family family) {
        return family.id() + "/" + finding.subject().document();
    }

    private int strength(Finding finding) {
        return Objects.requireNonNull(rules.get(finding.rule())).strength(finding.severity());
    }

    private String story(Finding finding, Family family) {
        return family.id() + "/" + place(finding, family);
    }

    private String place(Finding finding, Family family) {
        Finding.Subject at = finding.subject();
        return switch (family.reach()) {
            case FORM -> (at.project() == null ? at.document() : at.project()) + "/" + at.key();
            case LINKED ->
                at.document() + "/"
                        + Objects.requireNonNull(groups.get(group(finding, family)))
                                .name(finding.projects().first());
            case DOCUMENT -> at.document() + department(at);
        };
    }

    /** A document may hold forms of several departments, and a reader looks for those of one. */
    private String department(Finding.Subject at) {
        return concerned.publisher(at) ? "" : "/" + concerned.department(at);
    }

    /** The findings of a project, each with its part in a story. */
    public ProjectFindings parts(ProjectFindings findings) {
        Iterator<Finding> all = parts(findings.all()).iterator();
        List<List<Finding>> forms = new ArrayList<>();
        for (List<Finding> form : findings.forms()) {
            forms.add(next(all, form.size()));
        }
        return new ProjectFindings(forms, next(all, findings.project().size()));
    }

    private static List<Finding> next(Iterator<Finding> all, int count) {
        return Stream.generate(all::next).limit(count).toList();
    }

    /** The findings of one project or about documents, each with its part in a story. */
    public List<Finding> parts(List<Finding> findings) {
        Map<String, List<Finding>> byStory = new HashMap<>();
        findings.forEach(f -> byStory.computeIfAbsent(story(f, Families.of(f)), s -> new ArrayList<>())
                .add(f));
        Map<String, Finding.Part> parts = new HashMap<>();
        byStory.forEach((story, of) -> parts.put(story, part(story, of)));
        return findings.stream()
                .map(f -> f.in(Objects.requireNonNull(parts.get(story(f, Families.of(f))))))
                .map(this::told)
                .toList();
    }

    /** Told apart from a form of the same name. */
    private Finding told(Finding finding) {
        Integer form = namesakes.get(finding.form());
        return form == null ? finding : finding.at(form);
    }

    private Finding.Part part(String story, List<Finding> findings) {
        Stakes document = documents.getOrDefault(findings.getFirst().subject().document(), Stakes.NONE);
        StorySum sum = wide.get(story);
        if (sum != null) {
            return sum.part(story, true, document);
        }
        StorySum alone = new StorySum();
        alone.add(findings, this::strength);
        return alone.part(story, false, document);
    }
}
