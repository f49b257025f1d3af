package org.mingzhang.export;

import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.number;
import static org.mingzhang.export.TableField.oneOf;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.yuan;

import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.ProjectId;

/** A row of {@link Table#EXECUTION}. */
record ExecutionRow(ProjectId id, Disclosure disclosure, Execution execution) {
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
                            "哪一笔钱：total 年度资金总额、appropriation 当年财政拨款、carryOver 上年结转资金、other 其他资金；后三项是 total 的部分，不与它相加",
                            "Whose money: `total` of the year, `appropriation`, `carryOver` or `other`; the last three are parts of the total, not to be added to it",
                            row -> row.execution.source().id()))),
            yuan(
                    "initial_budget_yuan",
                    "年初预算数（元）",
                    "Initial budget in yuan (年初预算数)",
                    row -> row.execution.initialBudget()),
            yuan(
                    "adjusted_budget_yuan",
                    "全年预算数（元）",
                    "Adjusted budget in yuan (全年预算数)",
                    row -> row.execution.adjustedBudget()),
            yuan(
                    "executed_yuan",
                    "全年执行数（元）",
                    "Spent in yuan (全年执行数; of a monitoring form what was spent so far)",
                    row -> row.execution.executed()),
            number("weight", "执行率的分值", "Points at stake on the rate (分值)", row -> row.execution.weight()),
            text("execution_rate", "执行率，照印", "Execution rate as printed, `100.00%`", row -> row.execution.rate()),
            number("score", "执行率的得分", "Points given on the rate (得分)", row -> row.execution.score()));
}
