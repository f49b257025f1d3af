package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Successive;
import org.mingzhang.assess.Text;
import org.mingzhang.model.Money;

/** Sees how the sum of a department's projects changed from one year to the next. */
final class DepartmentChange implements Rule.OfDepartment {
    private static final RuleInfo INFO = RuleInfo.of(
                    "department-change",
                    Severity.NOTE,
                    Scope.DEPARTMENT,
                    Text.of("部门合计与上年相比", "A department's total against the year before"))
            .looksAt(
                    "同一部门前后两年文件中项目数与金额合计（不含汇总；自评表取全年预算数，申报表取申请额）的增减；达到阈值的为“值得问”。",
                    "The projects and their sum in a department's documents of two years, roll-ups left out; of a self-evaluation the adjusted budget, of a target form the amount requested; a question from the threshold on.")
            .innocent(
                    "两年公开的项目范围不同，任务增减，或一年取调整后的预算、一年取申请额。",
                    "The two years publish different sets of projects, tasks came or went, or one is an adjusted budget and the other a request.")
            .example(
                    "2023 年 8 个项目合计 13,629,219.88 元，2024 年 16 个项目合计 15,442,480.00 元（+13.30%）。",
                    "8 projects of 2023 come to 13,629,219.88 yuan, 16 of 2024 to 15,442,480.00 yuan (+13.30%).")
            .threshold("0.20");
    private static final Text WORDS = Text.of(
            "{0} 年 {1} 个项目合计 {2} 元，{3} 年 {4} 个项目合计 {5} 元（{6}）。",
            "{1} projects of {0} come to {2} yuan, {4} of {3} to {5} yuan ({6}).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Successive documents, BigDecimal threshold) {
        Money before = DocumentFacts.budgets(documents.then().own());
        Money now = DocumentFacts.budgets(documents.now().own());
        if (before.isZero() || now.isZero() || before.equals(now)) {
            return List.of();
        }
        Money by = now.minus(before);
        BigDecimal share = by.shareOf(before).orElse(BigDecimal.ZERO);
        int earlier = documents.before().year();
        int later = documents.after().year();
        return List.of(Drafts.of(INFO, documents.after())
                .severity(share.abs().compareTo(threshold) >= 0 ? Severity.QUESTION : Severity.NOTE)
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand(earlier + " 合计", before, null)
                .operand(later + " 合计", now, null)
                .operand("增减", by, null)
                .say(
                        WORDS,
                        earlier,
                        documents.then().own().size(),
                        Shown.yuan(before),
                        later,
                        documents.now().own().size(),
                        Shown.yuan(now),
                        Shown.change(share)));
    }
}
