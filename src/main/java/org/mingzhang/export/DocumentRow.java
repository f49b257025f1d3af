package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.like;
import static org.mingzhang.export.TableField.oneOf;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.yuan;

import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.Document.Declared;
import org.mingzhang.model.Money;

/**
 * A row of {@link Table#DOCUMENTS}.
 *
 * @param document the document
 * @param department the department that published it
 * @param heldProjects how many projects of this site are printed in it, roll-ups left out
 * @param heldTotal the sum of their amounts, roll-ups left out; null if none prints any, or if they are of several bases
 * @param heldBasis which amounts these are, or null
 * @param heldForms over how many of the projects the sum goes
 * @param page the address of its page
 */
public record DocumentRow(
        Document document,
        Department department,
        int heldProjects,
        @Nullable Money heldTotal,
        @Nullable String heldBasis,
        int heldForms,
        String page) {
    static final Schema<DocumentRow> SCHEMA = Schema.of(
            required(text("document_id", "文件编号", "Id of the document", row -> row.document.id())),
            required(text("title", "标题", "Title as printed at its head", row -> row.document.title())),
            required(text(
                    "department_id",
                    "发布部门编号",
                    "Department that published it, see departments.csv",
                    row -> row.document.department())),
            required(text("department", "发布部门", "Name of the department", row -> row.department.name())),
            required(integer("fiscal_year", "预算年度", "Fiscal year", row -> row.document.year())),
            required(ranked(
                    Vocabulary.STAGES,
                    text(
                            "stage",
                            "阶段",
                            "Stage of its forms",
                            row -> row.document.stage().id()))),
            atLeast(
                    1,
                    integer(
                            "forms",
                            "印出的表数，含重复",
                            "Number of forms it prints, repeats included",
                            row -> row.document.forms())),
            atLeast(
                    0,
                    integer(
                            "declared_projects",
                            "文件自称的项目数",
                            "Number of projects it says it holds",
                            row -> row.declared(Declared::projects))),
            text(
                    "declared_total",
                    "文件自称的金额，照印",
                    "Sum of money it says it holds, as printed, `436.30万元`",
                    row -> row.declared(Declared::total)),
            required(atLeast(
                    0,
                    integer(
                            "held_projects",
                            "本站收录的项目数，不含汇总",
                            "Number of projects found in it, roll-ups left out",
                            row -> row.heldProjects))),
            yuan(
                    "held_total_yuan",
                    "收录项目的金额之和（元），不含汇总；都没有印金额或口径不一的为空",
                    "Sum of their amounts in yuan, roll-ups left out; empty if none prints any or if they are of several bases",
                    row -> row.heldTotal),
            atLeast(1, integer("pages", "页数", "Number of pages, if known", row -> row.document.pages())),
            like(
                    "[0-9a-f]{64}",
                    text(
                            "sha256",
                            "文件的 SHA-256",
                            "SHA-256 of the published file, hexadecimal, if known",
                            row -> row.document.sha256())),
            text(
                    "published_at",
                    "发布网址",
                    "Address at which it is published, if known",
                    row -> row.document.publishedAt()),
            required(text("page", "文件页面", "Address of the document's page", row -> row.page)),
            oneOf(
                    Vocabulary.AMOUNT_BASES,
                    text(
                            "held_total_basis",
                            "该和的口径，同 disclosures.csv 的 amount_basis",
                            "Which amounts are added up, as amount_basis of disclosures.csv",
                            row -> row.heldBasis)),
            required(atLeast(
                    0,
                    integer(
                            "held_total_projects",
                            "该和包括几个项目",
                            "Over how many of the projects the sum goes",
                            row -> row.heldForms))),
            required(text(
                    "department_region",
                    "发布部门所在地区",
                    "Region that the department is responsible for; it tells departments of one name apart",
                    row -> row.department.region().name())));

    private <T> @Nullable T declared(Reading<Declared, T> component) {
        Declared declared = document.declared();
        return declared == null ? null : component.of(declared);
    }
}
