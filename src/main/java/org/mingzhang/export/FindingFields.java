package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.number;
import static org.mingzhang.export.TableField.oneOf;
import static org.mingzhang.export.TableField.part;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.yuan;

import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.ProjectId;

/** The columns of {@link Table#FINDINGS}; a row is a {@link Finding}. */
final class FindingFields {
    static final Schema<Finding> SCHEMA = Schema.of(
            required(text("rule", "规则编号", "Id of the rule that saw it", Finding::rule)),
            required(ranked(
                    Vocabulary.SEVERITIES,
                    text(
                            "severity",
                            "程度：contradiction、question、note",
                            "`contradiction`, `question` or `note`",
                            finding -> finding.severity().id()))),
            required(oneOf(
                    Vocabulary.SCOPES,
                    text(
                            "scope",
                            "对象：indicator、disclosure、project、document、department",
                            "What it is about: `indicator`, `disclosure`, `project`, `document` or `department`",
                            finding -> finding.scope().id()))),
            text(
                    "project_id",
                    "项目编号",
                    "Project, see disclosures.csv; empty for one about a document or a department",
                    FindingFields::project),
            integer(
                    "fiscal_year",
                    "预算年度",
                    "Fiscal year; the later one for a change between years",
                    finding -> finding.subject().year()),
            ranked(
                    Vocabulary.STAGES,
                    text(
                            "stage",
                            "阶段",
                            "Stage; the later one for a change between years",
                            finding -> finding.subject().stage().id())),
            atLeast(
                    1,
                    integer(
                            "sequence",
                            "指标次序",
                            "The indicator, see indicators.csv; empty for other scopes",
                            finding -> finding.subject().sequence())),
            text(
                    "document_id",
                    "来源文件编号",
                    "Document, see documents.csv",
                    finding -> finding.subject().document()),
            required(text(
                    "message",
                    "说明",
                    "What is seen, with its figures, in Chinese",
                    finding -> finding.message().chinese())),
            required(text(
                    "evidence", "依据", "The figures it rests on: `name=value` pairs joined by `; `", Finding::evidence)),
            required(text(
                    "message_en",
                    "说明（英文）",
                    "What is seen, with its figures, in English",
                    finding -> finding.message().english())),
            yuan(
                    "money_yuan",
                    "涉及金额（元）：有相差的是相差数，否则是所说的金额，只用来排先后；各行口径不同，不能相加",
                    "The difference where amounts differ, else the amount it concerns, in yuan, to rank by; of unlike bases and years, so never to be added up; empty if none",
                    finding -> finding.stake().money()),
            number(
                    "points",
                    "涉及分值",
                    "The points given or at stake; empty if none",
                    finding -> finding.stake().points()),
            text(
                    "story",
                    "所属的一件事：几处疑点说的是同一件事时编号相同；很轻的、只写在所在一行的为空",
                    "The story that it is part of, the same for all findings that are one fact; empty if it is slight and stands only at its row",
                    finding -> finding.part().slight() ? null : finding.part().story()),
            required(number(
                    "weight",
                    "这件事的分量，越大越靠前",
                    "What the story weighs; stories are listed by it, heaviest first",
                    finding -> finding.part().weight())),
            part(finding -> finding.subject().key()));

    private FindingFields() {}

    private static @Nullable String project(Finding finding) {
        ProjectId project = finding.subject().project();
        return project == null ? null : project.toString();
    }
}
