package org.mingzhang.export;

import static org.mingzhang.export.TableField.atLeast;
import static org.mingzhang.export.TableField.date;
import static org.mingzhang.export.TableField.integer;
import static org.mingzhang.export.TableField.like;
import static org.mingzhang.export.TableField.number;
import static org.mingzhang.export.TableField.oneOf;
import static org.mingzhang.export.TableField.part;
import static org.mingzhang.export.TableField.ranked;
import static org.mingzhang.export.TableField.required;
import static org.mingzhang.export.TableField.text;
import static org.mingzhang.export.TableField.truth;
import static org.mingzhang.export.TableField.yuan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.Particulars;
import org.mingzhang.model.Project;

/** A row of {@link Table#DISCLOSURES}. */
record DisclosureTableRow(Project project, AssessedDisclosure assessed, Context context) {
    static final Schema<DisclosureTableRow> SCHEMA = Schema.of(
            required(text(
                    "project_id",
                    "项目编号：部门/项目",
                    "Project: department and project id joined by a slash",
                    row -> row.project.id().toString())),
            required(text(
                    "department_id",
                    "主管部门编号",
                    "Department, see departments.csv",
                    row -> row.project.askedBy(row.printed().year()))),
            required(text(
                    "department",
                    "主管部门",
                    "Name of the department",
                    row -> row.context.name(row.project.askedBy(row.printed().year())))),
            required(text(
                    "project",
                    "项目名称，照印",
                    "Name of the project as this form prints it",
                    row -> row.printed().name())),
            required(integer(
                    "fiscal_year", "预算年度", "Fiscal year", row -> row.printed().year())),
            required(ranked(
                    Vocabulary.STAGES,
                    text(
                            "stage",
                            "阶段：target、monitoring、self-evaluation、evaluation",
                            "`target`, `monitoring`, `self-evaluation` or `evaluation`",
                            row -> row.printed().stage().id()))),
            required(
                    text("form", "表名", "Title of the form", row -> row.printed().form())),
            text(
                    "nature",
                    "项目性质",
                    "Nature of the project (项目性质)",
                    row -> row.printed().nature()),
            text(
                    "category",
                    "项目类别",
                    "Category of the project (项目类别)",
                    row -> row.printed().category()),
            text(
                    "implementing_unit",
                    "实施单位",
                    "Body that carries the project out (实施单位)",
                    row -> row.printed().implementingUnit()),
            date("start", "计划开始日期", "Planned first day", row -> row.printed().start()),
            date("end", "计划完成日期", "Planned last day", row -> row.printed().end()),
            yuan(
                    "total_yuan",
                    "项目资金总额（元），表上的叫法见 total_words",
                    "Total of the project in yuan (项目资金总额; what the form calls it is in `total_words`)",
                    row -> row.funding().total()),
            yuan(
                    "requested_yuan",
                    "年度资金申请总额（元），表上的叫法见 requested_words",
                    "Asked for this year in yuan (年度资金申请总额; what the form calls it is in `requested_words`)",
                    row -> row.funding().requested()),
            yuan(
                    "appropriation_yuan",
                    "其中：当年财政拨款（元）",
                    "of which appropriation of the year (当年财政拨款)",
                    row -> row.funding().appropriation()),
            yuan(
                    "carry_over_yuan",
                    "其中：上年结转资金（元）",
                    "of which carried over from last year (上年结转资金)",
                    row -> row.funding().carryOver()),
            yuan(
                    "other_yuan",
                    "其中：其他资金（元）",
                    "of which other money (其他资金)",
                    row -> row.funding().other()),
            yuan(
                    "initial_budget_yuan",
                    "年初预算数（元）",
                    "Initial budget in yuan, row for all money (年初预算数)",
                    row -> row.executed(Execution::initialBudget)),
            yuan(
                    "adjusted_budget_yuan",
                    "全年预算数（元）",
                    "Adjusted budget in yuan, row for all money (全年预算数)",
                    row -> row.executed(Execution::adjustedBudget)),
            yuan(
                    "executed_yuan",
                    "全年执行数（元）",
                    "Spent in yuan, row for all money (全年执行数; of a monitoring form what was spent so far)",
                    row -> row.executed(Execution::executed)),
            text(
                    "execution_rate",
                    "执行率，照印",
                    "Execution rate as printed, `100.00%`, row for all money",
                    row -> row.executed(Execution::rate)),
            number(
                    "total_score",
                    "总分",
                    "Total score as printed",
                    row -> row.printed().totalScore()),
            required(atLeast(
                    0,
                    integer(
                            "indicators",
                            "指标数",
                            "Number of indicators on the form",
                            row -> row.assessed.indicators().size()))),
            required(atLeast(
                    0,
                    integer(
                            "findings",
                            "关于这张表和其中指标的疑点数；关于项目或文件的不在内",
                            "Number of findings about this disclosure and its indicators (`scope` `disclosure` or `indicator` in findings.csv)",
                            row -> (int) row.assessed.findings().stream()
                                    .filter(f -> f.scope().ofForm())
                                    .count()))),
            required(truth(
                    "roll_up",
                    "是否汇总：true 表示金额为其他项目之和，不重复计入合计",
                    "`true` if the amount is the sum of other projects; leave it out of totals beside them",
                    row -> row.assessed.rollUp())),
            required(text(
                    "document_id",
                    "来源文件编号",
                    "Document it is printed in, see documents.csv",
                    row -> row.printed().source().document())),
            required(like(
                    "[0-9]+(;[0-9]+)*",
                    text(
                            "document_forms",
                            "文件中的第几张表，用分号分隔",
                            "Which printed forms of the document, from 1, joined by semicolons",
                            DisclosureTableRow::forms))),
            required(text("page", "项目页面", "Address of the project's page", row -> row.context.page())),
            yuan(
                    "amount_yuan",
                    "这张表列出时用的金额（元）",
                    "The amount that the form is listed with, in yuan",
                    row -> row.amount(Amount::money)),
            oneOf(
                    Vocabulary.AMOUNT_BASES,
                    text(
                            "amount_basis",
                            "该金额的口径：adjusted 全年预算、initial 年初预算、requested 年度申请、project-total 项目总额",
                            "Which amount that is: `adjusted`, `initial`, `requested` or `project-total`",
                            row -> row.amount(amount -> amount.basis().id()))),
            text("amount_words", "表上对该金额的叫法", "What the form calls it, `年度资金申请总额`", row -> row.amount(Amount::words)),
            yuan(
                    "counted_yuan",
                    "计入合计的金额（元）；不计入的为空：没有印金额的表、汇总表、运行监控表、同年另有更晚阶段且印了金额的表",
                    "The amount if sums count it, else empty: of no form without an amount, no roll-up, no monitoring form, and none with a later one in its year that prints an amount",
                    row -> row.counted(Amount::money)),
            oneOf(
                    Vocabulary.AMOUNT_BASES,
                    text(
                            "counted_basis",
                            "计入合计的金额的口径，同 amount_basis；不计入的为空",
                            "Which amount is counted, as amount_basis; empty if none is",
                            row -> row.counted(amount -> amount.basis().id()))),
            text(
                    "requested_words",
                    "表上对 requested_yuan 的叫法；没有印为空",
                    "What the form calls `requested_yuan`, `项目当年预算`; empty if it prints none",
                    row -> words(row.funding().requested(), row.funding().requestedAs(), Basis.REQUESTED)),
            text(
                    "total_words",
                    "表上对 total_yuan 的叫法；没有印为空",
                    "What the form calls `total_yuan`, `项目总预算`; empty if it prints none",
                    row -> words(row.funding().total(), row.funding().totalAs(), Basis.PROJECT_TOTAL)),
            yuan(
                    "total_fiscal_yuan",
                    "项目资金总额中的财政资金（元）",
                    "Fiscal money in the project's total (财政资金)",
                    row -> row.funding().totalFiscal()),
            yuan(
                    "total_other_yuan",
                    "项目资金总额中的其他资金（元）",
                    "Other money in the project's total (其他资金)",
                    row -> row.funding().totalOther()),
            yuan(
                    "previous_budget_yuan",
                    "同名项目上年预算额（元）",
                    "Budget of the project of that name in the year before (同名项目上年预算额)",
                    row -> row.funding().previousBudget()),
            yuan(
                    "previous_executed_yuan",
                    "同名项目上年预算执行数（元）",
                    "What that project spent in the year before (同名项目上年预算执行数)",
                    row -> row.funding().previousExecuted()),
            yuan(
                    "stated_budget_yuan",
                    "说明文字所写的预算（元）",
                    "The amount that the narrative names",
                    row -> row.printed().statedBudget()),
            text(
                    "stated_words",
                    "说明文字的写法，写“约”的才有：约80万元",
                    "How the narrative prints it, where it says about: `约80万元`",
                    row -> row.printed().statedAs()),
            number(
                    "total_weight",
                    "表上所印分值的总分",
                    "Total of the weights as printed",
                    row -> row.printed().totalWeight()),
            text(
                    "department_region",
                    "主管部门所在地区",
                    "Region that the department is responsible for; it tells departments of one name apart",
                    row -> row.context.region(row.project.askedBy(row.printed().year()))),
            text(
                    "amount_printed",
                    "不以元为单位印的，照印：80.50万元",
                    "The amount as printed, where that is not in yuan: `80.50万元`",
                    row -> row.printed().printedAmount()),
            required(oneOf(
                    List.of("project", "department"),
                    text(
                            "scope",
                            "关于一个项目（project）还是整个部门（department，部门整体支出）",
                            "What the form is about: one `project`, or all of its `department` (部门整体支出)",
                            row -> row.printed().departmentWide() ? "department" : "project"))),
            text(
                    "project_code",
                    "项目编码，照印",
                    "Code of the project as printed",
                    row -> row.codes().project()),
            text(
                    "department_code",
                    "主管部门编码，照印",
                    "Code of the department as printed",
                    row -> row.codes().department()),
            text(
                    "unit_code",
                    "实施单位编码，照印",
                    "Code of the implementing unit as printed",
                    row -> row.codes().unit()),
            text(
                    "period",
                    "项目期或起止时间，不是日期的，照印：2024年",
                    "Period of the project as printed, where it is no day: `2024年`",
                    row -> row.printed().particulars().period()),
            text(
                    "months",
                    "监控表所管的月份，照印：1-7月",
                    "Months that a monitoring form covers, as printed: `1-7月`",
                    row -> row.printed().particulars().months()),
            required(truth(
                    "review",
                    "录入后还要人核对：true、false",
                    "`true` if a person still has to look at what was entered",
                    row -> row.printed().particulars().review())),
            part(row -> row.printed().key()));

    private Particulars.Codes codes() {
        return printed().particulars().codes();
    }

    private static @Nullable String words(@Nullable Money amount, @Nullable String printed, Basis basis) {
        String words = printed == null ? basis.words() : printed;
        return amount == null ? null : words;
    }

    private <T> @Nullable T amount(Reading<Amount, T> component) {
        Amount amount = printed().amount().orElse(null);
        return amount == null ? null : component.of(amount);
    }

    private <T> @Nullable T counted(Reading<Amount, T> component) {
        return project.counted().contains(printed()) ? amount(component) : null;
    }

    private Disclosure printed() {
        return assessed.disclosure();
    }

    private Funding funding() {
        return printed().funding();
    }

    private <T> @Nullable T executed(Reading<Execution, T> component) {
        Execution total = printed().totalExecution().orElse(null);
        return total == null ? null : component.of(total);
    }

    private String forms() {
        return printed().source().forms().stream().map(String::valueOf).collect(Collectors.joining(";"));
    }
}
