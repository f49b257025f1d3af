package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Figure;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Ratio;
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
                    "同一部门前后两年文件中，各项目年初的金额（年初预算，目标表为申请；不含汇总）合计的增减；达到 {0} 的为“值得问”。有一张表没有印出年初金额的年份不比。",
                    "What a department's projects were to cost at the beginning of two years (initial budgets, on target forms the requests; roll-ups left out); a question from {0} on. Silent where a form of either year does not print it.")
            .innocent("两年公开的项目范围不同，或任务增减。", "The two years publish different sets of projects, or tasks came or went.")
            .example(
                    "2023 年 8 个项目年初预算合计 14,622,885.00 元，2024 年 16 个项目申请合计 15,442,480.00 元（+5.60%）。",
                    "2023: 8 projects, together 14,622,885.00 yuan of initial budget; 2024: 16 projects, together 15,442,480.00 yuan requested (+5.60%).")
            .threshold("0.20");
    private static final Text WORDS = Text.of(
            "{0} 年 {1} 个项目{2}合计 {3} 元，{4} 年 {5} 个项目{6}合计 {7} 元（{8}）。",
            "{0}: {1} projects, together {3} yuan {2}; {4}: {5} projects, together {7} yuan {6} ({8}).");

    /** What the projects of a year were to cost, all of them in one kind of amount. */
    private record Opening(Text name, Money sum, int projects) {
        static Optional<Opening> of(DocumentFacts facts) {
            List<Figure> figures =
                    facts.own().stream().flatMap(e -> e.opening().stream()).toList();
            boolean alike = figures.stream().map(Figure::name).distinct().count() == 1;
            return alike && figures.size() == facts.own().size()
                    ? Optional.of(new Opening(
                            figures.getFirst().name(),
                            Money.sum(figures.stream().map(Figure::money).toList()),
                            figures.size()))
                    : Optional.empty();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Successive documents, BigDecimal threshold) {
        Optional<Opening> then = Opening.of(documents.then());
        Optional<Opening> now = Opening.of(documents.now());
        if (then.isEmpty() || now.isEmpty() || then.get().sum().equals(now.get().sum())) {
            return List.of();
        }
        return Ratio.of(now.get().sum(), then.get().sum())
                .map(ratio -> finding(documents, then.get(), now.get(), ratio, threshold))
                .map(List::of)
                .orElse(List.of());
    }

    private static Finding finding(Successive documents, Opening then, Opening now, Ratio ratio, BigDecimal threshold) {
        Money by = now.sum().minus(then.sum());
        int earlier = documents.before().year();
        int later = documents.after().year();
        return Drafts.of(INFO, documents.after())
                .severity(ratio.offBy(threshold) ? Severity.QUESTION : Severity.NOTE)
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand(earlier + " " + then.name().chinese() + "合计", then.sum(), null)
                .operand(later + " " + now.name().chinese() + "合计", now.sum(), null)
                .operand("增减", by, null)
                .say(
                        WORDS,
                        earlier,
                        then.projects(),
                        then.name(),
                        Shown.yuan(then.sum()),
                        later,
                        now.projects(),
                        now.name(),
                        Shown.yuan(now.sum()),
                        ratio.changeText());
    }
}
