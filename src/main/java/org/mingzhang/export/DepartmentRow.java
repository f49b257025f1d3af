package org.mingzhang.export;

import static org.mingzhang.export.Field.integer;
import static org.mingzhang.export.Field.text;

import org.mingzhang.model.Department;

/**
 * A row of {@link Table#DEPARTMENTS}.
 *
 * @param department the department
 * @param projects how many projects it has
 * @param disclosures how many disclosures those have
 * @param page the address of its page
 */
public record DepartmentRow(Department department, int projects, int disclosures, String page) {
    static final Schema<DepartmentRow> SCHEMA = Schema.of(
            text("department_id", "主管部门编号", "Id of the department", row -> row.department.id()),
            text("department", "主管部门", "Name as printed", row -> row.department.name()),
            text(
                    "region_id",
                    "地区编号",
                    "Id of the region it is responsible for",
                    row -> row.department.region().id()),
            text(
                    "region",
                    "地区",
                    "Name of that region",
                    row -> row.department.region().name()),
            text("kind", "部门类型", "What kind of body it is", row -> row.department.kind()),
            integer("projects", "项目数", "Number of its projects", row -> row.projects),
            integer("disclosures", "项目表数", "Number of their disclosures", row -> row.disclosures),
            text("page", "部门页面", "Address of the department's page", row -> row.page));
}
