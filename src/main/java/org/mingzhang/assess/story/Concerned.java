package org.mingzhang.assess.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.Document;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;

/**
 * Which department a finding concerns: the one that asked for the money of that year, also if the project has moved to another since; for a
 * finding about a document the one that published it. Keeps only the projects that moved. Used by one thread.
 */
public final class Concerned {
    private final Map<String, String> publishers = new HashMap<>();
    private final Map<ProjectId, List<Project.Former>> moved = new HashMap<>();

    /** Knows no project that moved yet. */
    public Concerned(Collection<Document> documents) {
        documents.forEach(document -> publishers.put(document.id(), document.department()));
    }

    /** Learns where a project was before, the earliest first. */
    public void add(ProjectId project, List<Project.Former> former) {
        if (!former.isEmpty()) {
            moved.put(project, former);
        }
    }

    /** The department that a finding concerns. */
    public String department(Finding.Subject subject) {
        ProjectId project = subject.project();
        return project == null
                ? publishers.getOrDefault(subject.document(), "")
                : Project.askedBy(project, moved.getOrDefault(project, List.of()), subject.year());
    }

    /** Whether the document that a finding stands in was published by the department that it concerns. */
    boolean publisher(Finding.Subject subject) {
        return department(subject).equals(publishers.get(subject.document()));
    }
}
