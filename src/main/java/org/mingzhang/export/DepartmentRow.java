package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.Department;

/**
 * A row of {@link Table#DEPARTMENTS}.
 *
 * @param department the department
 * @param projects how many projects it has, roll-ups left out
 * @param disclosures how many disclosures those have
 * @param rollUps how many roll-ups there are beside them
 * @param regionIds the regions it lies in, largest first
 * @param page the address of its page
 */
public record DepartmentRow(
        Department department, int projects, int disclosures, int rollUps, List<String> regionIds, String page) {
    static final Schema<DepartmentRow> SCHEMA = Schema.of(
            required(text("department_id", "主管部门编号", "Id of the department", row -> row.department.id())),
            required(text("department", "主管部门", "Name as printed", row -> row.department.name())),
            required(text(
                    "region_id",
                    "地区编号",
                    "Id of the region it is responsible for",
                    row -> row.department.region().id())),
            required(text(
                    "region",
                    "地区",
                    "Name of that region",
                    row -> row.department.region().name())),
            required(text("kind", "部门类型", "What kind of body it is", row -> row.department.kind())),
            required(atLeast(
                    0,
                    integer("projects", "项目数，不含汇总", "Number of its projects, roll-ups left out", row -> row.projects))),
            required(atLeast(
                    0,
                    integer(
                            "disclosures",
                            "项目表数，不含汇总",
                            "Number of their disclosures, roll-ups left out",
                            row -> row.disclosures))),
            required(text("page", "部门页面", "Address of the department's page", row -> row.page)),
            required(atLeast(
                    0,
                    integer(
                            "roll_ups",
                            "汇总表数，不计入项目数和项目表数",
                            "Number of its disclosures that are roll-ups, left out of the other counts",
                            row -> row.rollUps))),
            required(text(
                    "region_ids",
                    "所在地区编号，从大到小，用分号分隔",
                    "Ids of the regions it lies in, largest first, joined by semicolons",
                    DepartmentRow::regions)),
            text(
                    "earlier_names",
                    "曾用名（用到哪一年），用分号分隔",
                    "Earlier names, each with the last year of its use, joined by semicolons",
                    DepartmentRow::earlierNames),
            text(
                    "successors",
                    "职能并入的部门编号，用分号分隔",
                    "Ids of the departments that took over its tasks, joined by semicolons",
                    row -> String.join(";", row.department.successors())));

    private String regions() {
        return String.join(";", regionIds);
    }

    private String earlierNames() {
        return department.earlierNames().stream()
                .map(earlier -> earlier.name() + "（" + earlier.until() + "）")
                .collect(Collectors.joining(";"));
    }
}
