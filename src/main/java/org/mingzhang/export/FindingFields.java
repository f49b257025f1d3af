package org.mingzhang.export;

import static org.mingzhang.export.Field.integer;
import static org.mingzhang.export.Field.text;

import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Finding;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/** The columns of {@link Table#FINDINGS}; a row is a {@link Finding}. */
final class FindingFields {
    static final Schema<Finding> SCHEMA = Schema.of(
            text("rule", "规则编号", "Id of the rule that saw it", Finding::rule),
            text(
                    "severity",
                    "程度：contradiction、question、note",
                    "`contradiction`, `question` or `note`",
                    finding -> finding.severity().id()),
            text(
                    "scope",
                    "对象：indicator、disclosure、project、document",
                    "What it is about: `indicator`, `disclosure`, `project` or `document`",
                    finding -> finding.scope().id()),
            text(
                    "project_id",
                    "项目编号",
                    "Project, see disclosures.csv; empty for one about a document",
                    FindingFields::project),
            integer("fiscal_year", "预算年度", "Fiscal year; empty for one about several", Finding::year),
            text("stage", "阶段", "Stage; empty for one about several", FindingFields::stage),
            integer("sequence", "指标次序", "The indicator, see indicators.csv; empty for other scopes", Finding::sequence),
            text("document_id", "来源文件编号", "Document, see documents.csv", Finding::document),
            text("message", "说明", "What is seen, with its figures, in Chinese", Finding::message),
            text("evidence", "依据", "The figures it rests on: `name=value` pairs joined by `; `", Finding::evidence));

    private FindingFields() {}

    private static @Nullable String project(Finding finding) {
        ProjectId project = finding.project();
        return project == null ? null : project.toString();
    }

    private static @Nullable String stage(Finding finding) {
        Stage stage = finding.stage();
        return stage == null ? null : stage.id();
    }
}
