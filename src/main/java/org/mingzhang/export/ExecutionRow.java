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
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.ProjectId;

/**
 * A row of {@link Table#EXECUTION}.
 *
 * @param index its place on the form, from 0
 */
record ExecutionRow(ProjectId id, Disclosure disclosure, int index) {
    static final Schema<ExecutionRow> SCHEMA = Schema.of(
            required(text("project_id", "项目编号", "Project, see disclosures.csv", row -> row.id.toString())),
            required(integer("fiscal_year", "预算年度", "Fiscal year", row -> row.disclosure.year())),
            required(ranked(
                    Vocabulary.STAGES,
                    text(
                            "stage",
                            "阶段",
                            "Stage, as in disclosures.csv",
                            row -> row.disclosure.stage().id()))),
            required(oneOf(
                    Vocabulary.SOURCES,
                    text(
                            "source",
                            "哪一笔钱：total 年度资金总额，其余是它的部分，不与它相加：appropriation 当年财政拨款、carryOver 上年结转资金、other 其他资金、upper 上级资金、own 本级资金、fiscalAccount 财政专户管理资金、unit 单位资金、bonds 专项债券、named 表上另有名称的",
                            "Whose money: `total` of the year, or one of its parts, not to be added to it: `appropriation`, `carryOver`, `other`, `upper` (上级资金), `own` (本级资金), `fiscalAccount` (财政专户管理资金), `unit` (单位资金), `bonds` (专项债券), or `named`, whose name is in `source_words`",
                            row -> row.execution().source().id()))),
            yuan(
                    "initial_budget_yuan",
                    "年初预算数（元）",
                    "Initial budget in yuan (年初预算数)",
                    row -> row.execution().initialBudget()),
            yuan(
                    "adjusted_budget_yuan",
                    "全年预算数（元）",
                    "Adjusted budget in yuan (全年预算数)",
                    row -> row.execution().adjustedBudget()),
            yuan(
                    "executed_yuan",
                    "全年执行数（元）",
                    "Spent in yuan (全年执行数; of a monitoring form what was spent so far)",
                    row -> row.execution().executed()),
            number(
                    "weight",
                    "执行率的分值",
                    "Points at stake on the rate (分值)",
                    row -> row.execution().weight()),
            text(
                    "execution_rate",
                    "执行率，照印",
                    "Execution rate as printed, `100.00%`",
                    row -> row.execution().rate()),
            number(
                    "score",
                    "执行率的得分",
                    "Points given on the rate (得分)",
                    row -> row.execution().score()),
            required(atLeast(
                    1,
                    integer(
                            "sequence",
                            "表中次序，从1起",
                            "Place on the form, from 1, in printed order",
                            row -> row.index + 1))),
            text(
                    "source_words",
                    "表上的叫法；用通常叫法的为空",
                    "What the form calls it, if not by its usual name",
                    row -> row.beside().as()),
            yuan(
                    "expected_yuan",
                    "全年预计执行数（元）",
                    "What a monitoring form expects to be spent by the end of the year, in yuan (全年预计执行数)",
                    row -> row.beside().expected()),
            text(
                    "reason",
                    "这一行的偏差原因",
                    "Reason given in the row (偏差原因), as printed",
                    row -> row.beside().reason()),
            text(
                    "weight_printed",
                    "分值一栏所印的不是数：/",
                    "What stands in place of the points at stake, `/`",
                    row -> row.beside().weightAs()),
            text(
                    "score_printed",
                    "得分一栏所印的不是数：/",
                    "What stands in place of the points given, `/`",
                    row -> row.beside().scoreAs()),
            text(
                    "initial_budget_printed",
                    "不以元为单位印的年初预算数，照印",
                    "The initial budget as printed, where that is not in yuan",
                    row -> row.printed("initialBudget")),
            text(
                    "adjusted_budget_printed",
                    "不以元为单位印的全年预算数，照印",
                    "The adjusted budget as printed, where that is not in yuan",
                    row -> row.printed("adjustedBudget")),
            text(
                    "executed_printed",
                    "不以元为单位印的全年执行数，照印",
                    "What was spent as printed, where that is not in yuan",
                    row -> row.printed("executed")),
            part(row -> row.disclosure.key()));

    private Execution execution() {
        return disclosure.execution().get(index);
    }

    private Execution.Beside beside() {
        return execution().beside();
    }

    private @Nullable String printed(String amount) {
        return disclosure.printed("/execution/" + index + "/" + amount);
    }
}
