package org.mingzhang.assess.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Survey;
import org.mingzhang.model.Document;
import org.mingzhang.model.ProjectId;

/** With which project, in their order, each document and department is complete. */
final class LastProjects {
    private final SortedMap<String, ProjectId> ofDepartments = new TreeMap<>();
    private final Map<ProjectId, List<String>> documents = new HashMap<>();
    private final Map<ProjectId, List<String>> departments = new HashMap<>();

    LastProjects(Survey survey, Collection<Document> all) {
        for (Document document : all) {
            List<ProjectId> printed = survey.ofDocument(document.id()).stream()
                    .map(ProjectRow::id)
                    .sorted()
                    .toList();
            if (!printed.isEmpty()) {
                ProjectId last = printed.getLast();
                documents.computeIfAbsent(last, p -> new ArrayList<>()).add(document.id());
                // A department is complete with its documents, which may hold projects of others.
                printed.forEach(project -> later(project.department(), last));
                later(document.department(), last);
            }
        }
        ofDepartments.forEach((department, last) ->
                departments.computeIfAbsent(last, p -> new ArrayList<>()).add(department));
    }

    private void later(String department, ProjectId last) {
        ofDepartments.merge(department, last, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /** The documents that are complete with this project. */
    List<String> documents(ProjectId project) {
        return documents.getOrDefault(project, List.of());
    }

    /** The departments that are complete with this project. */
    List<String> departments(ProjectId project) {
        return departments.getOrDefault(project, List.of());
    }
}
