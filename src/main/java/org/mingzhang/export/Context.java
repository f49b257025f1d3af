package org.mingzhang.export;

import java.util.Map;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;

/**
 * What a project's rows and record say beyond the project itself.
 *
 * @param department the department that answers for it
 * @param page the address of its page, as it shall stand in the data
 * @param documents documents by id, at least those its disclosures name; one that is missing is told by its id alone
 */
public record Context(Department department, String page, Map<String, Document> documents) {}
