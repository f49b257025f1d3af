package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.part;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.yuan;

import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.ProjectId;

/**
 * A row of {@link Table#BUDGET_ITEMS}.
 *
 * @param sequence the item's place on the form, from 1
 */
record BudgetItemRow(ProjectId id, Disclosure disclosure, int sequence, BudgetItem item) {
    static final Schema<BudgetItemRow> SCHEMA = Schema.of(
            required(text("project_id", "项目编号", "Project, see disclosures.csv", row -> row.id.toString())),
            required(integer("fiscal_year", "预算年度", "Fiscal year", row -> row.disclosure.year())),
            required(ranked(
                    Vocabulary.STAGES,
                    text(
                            "stage",
                            "阶段",
                            "Stage, as in disclosures.csv",
                            row -> row.disclosure.stage().id()))),
            required(atLeast(
                    1,
                    integer(
                            "sequence",
                            "表中次序，从1起",
                            "Place on the form, from 1, in printed order",
                            row -> row.sequence))),
            text("group", "所在表格的标题", "Heading of the table it stands in", row -> row.item.group()),
            required(text("item", "内容", "What is paid for", row -> row.item.item())),
            text("quantity", "数量，照印", "Quantity as printed, `2000人`", row -> row.item.quantity()),
            text("unit_price", "单价，照印", "Unit price as printed, `150元/人`", row -> row.item.unitPrice()),
            yuan("amount_yuan", "金额（元）", "What it comes to, in yuan", row -> row.item.amount()),
            text("periods", "期数，照印", "How many times the quantity is paid for, as printed", row -> row.item.periods()),
            text(
                    "amount_printed",
                    "不以元为单位印的，照印：80.50万元",
                    "The amount as printed, where that is not in yuan: `80.50万元`",
                    row -> row.disclosure.printed("/budgetItems/" + (row.sequence - 1) + "/amount")),
            text(
                    "content",
                    "主要内容，照印",
                    "What is to be done (主要内容), as printed",
                    row -> row.item.beside().content()),
            yuan(
                    "fiscal_yuan",
                    "其中：财政拨款（元）",
                    "of which appropriation (财政拨款), in yuan",
                    row -> row.item.beside().fiscal()),
            yuan(
                    "other_yuan",
                    "其中：其他资金（元）",
                    "of which other money (其他资金), in yuan",
                    row -> row.item.beside().other()),
            part(row -> row.disclosure.key()));
}
