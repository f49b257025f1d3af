package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.assess.DisclosureRow;
import org.mingzhang.model.ProjectId;

/**
 * Tells projects of one name and year apart where they stand in one list: by their department where the list does not name it, and in one
 * department by the number of the form.
 */
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
        static Row of(ProjectId project, DisclosureRow form) {
            return new Row(
                    project,
                    form.name(),
                    form.department(),
                    form.year(),
                    form.source().document(),
                    form.source().forms().getFirst());
        }

        private Called called() {
            return new Called(name, year);
        }
    }

    private record Called(String name, int year) {}

    private final Catalogue catalogue;
    private final boolean departments;
    private final Map<Called, List<Row>> rows = new HashMap<>();

    private Namesakes(Catalogue catalogue, Collection<Row> rows, boolean departments) {
        this.catalogue = catalogue;
        this.departments = departments;
        rows.forEach(row -> this.rows
                .computeIfAbsent(row.called(), called -> new ArrayList<>())
                .add(row));
    }

    /** In a list that names the department of each row, or is of one. */
    static Namesakes inDepartments(Catalogue catalogue, Collection<Row> rows) {
        return new Namesakes(catalogue, rows, false);
    }

    /** In a list that names none. */
    static Namesakes anywhere(Catalogue catalogue, Collection<Row> rows) {
        return new Namesakes(catalogue, rows, true);
    }

    /** The name of a row, with what tells it from others. */
    String of(Row row) {
        List<Row> others = rows.getOrDefault(row.called(), List.of()).stream()
                .filter(other -> !other.project.equals(row.project))
                .toList();
        List<Row> near = others.stream()
                .filter(other -> other.department.equals(row.department))
                .toList();
        String name = near.isEmpty() ? row.name : byForm(row, near);
        return departments && near.size() < others.size()
                ? catalogue.words().get("relations.of", name, catalogue.departmentName(row.department))
                : name;
    }

    private String byForm(Row row, List<Row> near) {
        return near.stream().allMatch(other -> other.document.equals(row.document))
                ? catalogue.words().get("list.formOf", row.name, row.place)
                : catalogue.words().get("list.documentOf", row.name, catalogue.documentTitle(row.document), row.place);
    }
}
