package org.mingzhang.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;

/**
 * What a project's rows and record say beyond the project itself.
 *
 * @param department the department that answers for it
 * @param page the address of its page, as it shall stand in the data
 * @param documents documents by id, at least those its disclosures name; one that is missing is told by its id alone
 * @param departments departments by id, at least those that answered for it before
 */
public record Context(
        Department department, String page, Map<String, Document> documents, Map<String, Department> departments) {
    /** Of a project that never moved. */
    public Context(Department department, String page, Map<String, Document> documents) {
        this(department, page, documents, Map.of(department.id(), department));
    }

    /** The name of a department. */
    String name(String id) {
        Department found = departments.get(id);
        return found == null ? id : found.name();
    }

    /** The region of a department, or null if the department is not known. */
    @Nullable
    String region(String id) {
        Department found = departments.get(id);
        return found == null ? null : found.region().name();
    }
}
