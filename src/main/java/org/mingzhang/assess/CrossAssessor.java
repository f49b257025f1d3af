package org.mingzhang.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.FindingCounts;
import org.mingzhang.model.Document;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * What only all forms of a document together show. Works on the rows that the projects left behind; what it keeps grows with the findings
 * about whole documents and about several projects, which are few. Findings about one form beside its neighbours are made anew when asked.
 */
public final class CrossAssessor {
    private final RuleSet rules;
    private final Map<String, DocumentFacts> facts = new HashMap<>();
    private final SortedMap<String, List<Finding>> ofDocuments = new TreeMap<>();
    private final Map<ProjectId, List<Finding>> ofProjects = new HashMap<>();

    /**
     * Looks at every document.
     *
     * @param printed reads the indicators of a form again
     */
    public CrossAssessor(
            Survey survey, Collection<Document> documents, RuleSet rules, Function<Entry, List<Indicator>> printed) {
        this.rules = rules;
        for (Document document : documents) {
            DocumentFacts of = DocumentFacts.of(survey.ofDocument(document.id()), printed);
            facts.put(document.id(), of);
            rules.of(document, of).forEach(this::keep);
        }
        documents.stream()
                .collect(Collectors.groupingBy(Document::department))
                .values()
                .forEach(this::betweenYears);
    }

    /** A year with several documents of its latest stage is left out: they may be of different parts of the department. */
    private void betweenYears(List<Document> ofDepartment) {
        SortedMap<Integer, List<Document>> years =
                ofDepartment.stream().collect(Collectors.groupingBy(Document::year, TreeMap::new, Collectors.toList()));
        @Nullable Document before = null;
        for (List<Document> year : years.values()) {
            @Nullable Document after = latest(year);
            if (before != null && after != null) {
                rules.of(new Successive(before, of(before), after, of(after))).forEach(this::keep);
            }
            before = after == null ? before : after;
        }
    }

    private static @Nullable Document latest(List<Document> year) {
        Stage stage = year.stream()
                .map(Document::stage)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Document> last = year.stream().filter(d -> d.stage() == stage).toList();
        return last.size() == 1 ? last.getFirst() : null;
    }

    private DocumentFacts of(Document document) {
        return Objects.requireNonNull(facts.get(document.id()));
    }

    private void keep(Finding finding) {
        ProjectId project = finding.subject().project();
        if (project == null) {
            ofDocuments
                    .computeIfAbsent(finding.subject().document(), d -> new ArrayList<>())
                    .add(finding);
        } else {
            ofProjects.computeIfAbsent(project, p -> new ArrayList<>()).add(finding);
        }
    }

    /** The findings about documents as a whole, by document. */
    public SortedMap<String, List<Finding>> ofDocuments() {
        return ofDocuments;
    }

    /** All that hangs on each document. */
    public Map<String, Stakes> stakes() {
        Map<String, Stakes> stakes = new HashMap<>();
        facts.forEach((document, of) -> stakes.put(document, Stakes.of(of)));
        return stakes;
    }

    /** The numbers of the forms that have their name in common with another of their document, by {@link Finding#form()}. */
    public Map<String, Integer> namesakes() {
        Map<String, Integer> namesakes = new HashMap<>();
        facts.values()
                .forEach(document ->
                        document.entries().stream()
                                .collect(Collectors.groupingBy(
                                        e -> Same.folded(e.row().name())))
                                .values()
                                .stream()
                                .filter(alike -> alike.size() > 1)
                                .flatMap(List::stream)
                                .forEach(e -> namesakes.put(
                                        e.project().id() + " " + e.row().key(),
                                        e.row().source().forms().getFirst())));
        return namesakes;
    }

    /** The findings about one form that others of its document show. */
    public List<Finding> of(Entry entry) {
        List<Finding> findings = new ArrayList<>();
        for (Finding kept : ofProjects.getOrDefault(entry.project().id(), List.of())) {
            if (kept.subject().key().equals(entry.row().key())) {
                findings.add(kept);
            }
        }
        @Nullable DocumentFacts document = facts.get(entry.row().source().document());
        if (document != null) {
            findings.addAll(rules.of(entry, document));
        }
        return findings;
    }

    /** The row with these findings counted, which are also handed to {@code found}, form by form. */
    public ProjectRow counted(ProjectRow row, Consumer<List<Finding>> found) {
        List<DisclosureRow> forms = new ArrayList<>();
        for (DisclosureRow form : row.disclosures()) {
            List<Finding> findings = of(new Entry(row, form));
            found.accept(findings);
            forms.add(form.with(FindingCounts.ofForm(findings)));
        }
        return row.with(forms);
    }

    /** The findings of a project, with these added to those of its forms. */
    public ProjectFindings completed(ProjectFindings alone, ProjectRow row) {
        List<List<Finding>> forms = new ArrayList<>();
        for (int i = 0; i < alone.forms().size(); i++) {
            List<Finding> findings = new ArrayList<>(alone.forms().get(i));
            findings.addAll(of(new Entry(row, row.disclosures().get(i))));
            forms.add(findings);
        }
        return new ProjectFindings(forms, alone.project());
    }
}
