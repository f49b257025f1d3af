package org.mingzhang.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.ProjectId;

/** Tells projects of one name, department and year apart where they stand in one list: by the number of the form, or by its document. */
final class Namesakes {
    /**
     * A row of a list.
     *
     * @param project of which project it is
     * @param name as printed on the form
     * @param department id of the department
     * @param year fiscal year
     * @param document id of the form's document
     * @param place which of the printed forms of its document it is, from 1
     */
    record Row(ProjectId project, String name, String department, int year, String document, int place) {
        private Row alike() {
            return new Row(new ProjectId("", ""), name, department, year, "", 0);
        }
    }

    private final Catalogue catalogue;
    private final Map<Row, Set<ProjectId>> projects = new HashMap<>();
    private final Map<Row, Set<String>> documents = new HashMap<>();

    Namesakes(Catalogue catalogue, Collection<Row> rows) {
        this.catalogue = catalogue;
        for (Row row : rows) {
            projects.computeIfAbsent(row.alike(), r -> new HashSet<>()).add(row.project);
            documents.computeIfAbsent(row.alike(), r -> new HashSet<>()).add(row.document);
        }
    }

    /** The name of a row, with what tells it from others. */
    String of(Row row) {
        if (projects.getOrDefault(row.alike(), Set.of()).size() < 2) {
            return row.name;
        }
        return documents.getOrDefault(row.alike(), Set.of()).size() == 1
                ? catalogue.words().get("list.formOf", row.name, row.place)
                : catalogue
                        .words()
                        .get("list.documentOf", row.name, catalogue.documentTitle(row.document), row.place);
    }
}
