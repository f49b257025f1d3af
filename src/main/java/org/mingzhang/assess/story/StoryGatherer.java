package org.mingzhang.assess.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mingzhang.assess.Survey;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Reply;

/**
 * Puts the findings of one project after another together to stories, and hands each document and department over when its last project has
 * come, so that only those are held that are not complete. Projects come in order. Used by one thread.
 */
public final class StoryGatherer {
    private static final int OF_DEPARTMENT = 500;
    private static final int OF_DOCUMENT = 300;
    private static final int OF_FORMS = 12;

    /**
     * The stories of a document.
     *
     * @param whole those that reach beyond one form
     * @param forms those of one form
     * @param slight what is said about the document and is no story
     */
    public record OfDocument(Leads whole, Leads forms, List<Finding> slight) {
        public OfDocument {
            slight = List.copyOf(slight);
        }
    }

    private final FindingIndex index;
    private final LastProjects last;
    private final Function<String, List<Finding>> ofDocuments;
    private final Collection<Reply> replies;
    private final BiConsumer<String, OfDocument> documentDone;
    private final BiConsumer<String, Leads> departmentDone;
    private final Set<String> documents = new TreeSet<>();
    private final Set<String> departments = new TreeSet<>();
    private final Map<String, SortedMap<String, Story.Draft>> wide = new HashMap<>();
    private final Map<String, Leads> forms = new HashMap<>();
    private final Map<String, Leads> open = new HashMap<>();

    /** Begins with what all projects together left behind. */
    public StoryGatherer(
            Told told, BiConsumer<String, OfDocument> documentDone, BiConsumer<String, Leads> departmentDone) {
        this.index = told.index;
        this.last = new LastProjects(told.survey, told.documents);
        this.ofDocuments = told.ofDocuments;
        this.replies = told.replies;
        this.documentDone = documentDone;
        this.departmentDone = departmentDone;
        told.documents.forEach(document -> documents.add(document.id()));
        departments.addAll(told.departments);
    }

    /**
     * What is known before.
     *
     * @param index counts every story
     * @param survey every project
     * @param documents every document
     * @param departments every department
     * @param ofDocuments gives the findings about a document as a whole
     * @param replies what is said about them
     */
    public record Told(
            FindingIndex index,
            Survey survey,
            Collection<Document> documents,
            Collection<String> departments,
            Function<String, List<Finding>> ofDocuments,
            Collection<Reply> replies) {}

    /** Adds the findings of a project. */
    public void add(ProjectId project, List<Finding> findings, List<Reply> said) {
        Map<String, Story.Draft> alone = new TreeMap<>();
        for (Finding finding : findings) {
            draft(finding, alone).add(finding, said);
        }
        alone.values().forEach(draft -> {
            Story story = draft.end();
            done(story);
            if (!story.slight()) {
                forms.computeIfAbsent(story.lead().subject().document(), d -> new Leads(OF_FORMS))
                        .add(story);
            }
        });
        last.documents(project).forEach(this::endDocument);
        last.departments(project).forEach(this::endDepartment);
    }

    /** Hands over the documents and departments that have no projects. */
    public void finish() {
        List.copyOf(documents).forEach(this::endDocument);
        List.copyOf(departments).forEach(this::endDepartment);
    }

    private Story.Draft draft(Finding finding, Map<String, Story.Draft> alone) {
        Map<String, Story.Draft> stories = finding.part().wide()
                ? wide.computeIfAbsent(finding.subject().document(), d -> new TreeMap<>())
                : alone;
        return stories.computeIfAbsent(finding.part().story(), s -> new Story.Draft(true));
    }

    private void done(Story story) {
        index.add(story);
        if (!story.slight()) {
            open.computeIfAbsent(index.department(story.lead().subject()), d -> new Leads(OF_DEPARTMENT))
                    .add(story);
        }
    }

    private void endDocument(String id) {
        documents.remove(id);
        List<Finding> said = ofDocuments.apply(id);
        said.forEach(f -> draft(f, Map.of()).add(f, replies));
        Leads whole = new Leads(OF_DOCUMENT);
        SortedMap<String, Story.Draft> drafts = wide.remove(id);
        if (drafts != null) {
            for (Story.Draft draft : drafts.values()) {
                Story story = draft.end();
                done(story);
                if (!story.slight()) {
                    whole.add(story);
                }
            }
        }
        Leads ofForms = forms.remove(id);
        List<Finding> slight = said.stream().filter(f -> f.part().slight()).toList();
        documentDone.accept(id, new OfDocument(whole, ofForms == null ? new Leads(0) : ofForms, slight));
    }

    private void endDepartment(String id) {
        departments.remove(id);
        Leads stories = open.remove(id);
        departmentDone.accept(id, stories == null ? new Leads(0) : stories);
    }
}
