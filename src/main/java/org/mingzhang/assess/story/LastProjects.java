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
            List<ProjectRow> printed = survey.ofDocument(document.id());
            if (!printed.isEmpty()) {
                ProjectId last =
                        printed.stream().map(ProjectRow::id).sorted().toList().getLast();
                documents.computeIfAbsent(last, p -> new ArrayList<>()).add(document.id());
                // A department is complete with its documents, which may hold projects of others, also such as moved.
                printed.forEach(project -> later(project.id().department(), last));
                printed.stream()
                        .flatMap(project -> project.disclosures().stream())
                        .forEach(form -> later(form.department(), last));
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
