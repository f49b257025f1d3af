package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Successive;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;

/** Sees how the money of the same projects changed from one year to the next. */
final class DepartmentChange implements Rule.OfDepartment {
    private static final RuleInfo INFO = RuleInfo.of(
                    "department-change",
                    Severity.NOTE,
                    Scope.DEPARTMENT,
                    Text.of("同一批项目两年的金额", "The money of the same projects in two years"))
            .looksAt(
                    "同一部门前后两年文件中同口径金额合计（不含汇总和运行监控）的增减：申请额对申请额或年初预算，全年预算对全年预算；两份文件各有四分之三以上的项目在另一份里才比较，没有同口径金额的不比较。",
                    "The sums of a department's documents of two years on like bases, roll-ups and monitoring left out: a request against a request or an initial budget, an adjusted budget against an adjusted one; only where three quarters of the projects of each are in the other, and never without a like basis.")
            .innocent("有几个项目只在其中一年；任务增减。", "Some projects are in one of the years only; tasks came or went.")
            .example(
                    "2023 年 8 个项目的年初预算数合计 14,622,885.00 元，2024 年 9 个项目的年度资金申请总额合计 15,442,480.00 元（+5.6%），其中 8 个两年都有。",
                    "In 2023 the initial budgets (年初预算数) of 8 projects come to 14,622,885.00 yuan, in 2024 the requests (年度资金申请总额) of 9 projects to 15,442,480.00 yuan (+5.6%). 8 of them are in both years.");
    private static final Text WORDS = Text.of(
            "{0} 年 {1} 个项目的{2}合计 {3} 元，{4} 年 {5} 个项目的{6}合计 {7} 元（{8}），其中 {9} 个两年都有。",
            "In {0} {2} of {1} projects come to {3} yuan, in {4} {6} of {5} projects to {7} yuan ({8}). {9} of them are in both years.");

    private static final BigDecimal MOST = new BigDecimal("0.75");

    /** What the forms of one document come to on one basis. */
    private record Total(Basis basis, Money money, int projects, int of, String words) {
        static Total of(Basis basis, DocumentFacts document) {
            List<Amount> amounts = document.own().stream()
                    .flatMap(e -> e.row().on(basis).stream())
                    .toList();
            return new Total(
                    basis,
                    Money.sum(amounts.stream().map(Amount::money).toList()),
                    amounts.size(),
                    document.own().size(),
                    amounts.stream().map(Amount::words).distinct().sorted().collect(Collectors.joining("、")));
        }

        /** Of fewer projects than the document has, the number says so. */
        Text counted() {
            return projects == of
                    ? Text.same(Integer.toString(projects))
                    : Text.of(of + " 个中的 " + projects, projects + " of " + of);
        }

        Text name() {
            return Text.of(words, english() + " (" + words + ")");
        }

        private String english() {
            return switch (basis) {
                case ADJUSTED -> "the adjusted budgets";
                case INITIAL -> "the initial budgets";
                case REQUESTED -> "the requests";
                case PROJECT_TOTAL -> "the project totals";
            };
        }
    }

    private record Pair(Total before, Total now) {
        boolean some() {
            return before.money.compareTo(Money.ZERO) > 0 && now.money.compareTo(Money.ZERO) > 0;
        }

        int missing() {
            return before.of - before.projects + now.of - now.projects;
        }
    }

    /** The two sums of like basis that leave out the fewest projects. */
    private static Optional<Pair> like(Successive documents) {
        return Arrays.stream(Basis.values())
                .flatMap(before -> Arrays.stream(Basis.values())
                        .filter(before::like)
                        .map(now -> new Pair(Total.of(before, documents.then()), Total.of(now, documents.now()))))
                .filter(Pair::some)
                .min(Comparator.comparing(Pair::missing));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Successive documents, BigDecimal threshold) {
        Set<ProjectId> then = projects(documents.then());
        Set<ProjectId> now = projects(documents.now());
        Set<ProjectId> both = new HashSet<>(then);
        both.retainAll(now);
        if (!most(both.size(), then.size()) || !most(both.size(), now.size())) {
            return List.of();
        }
        return like(documents)
                .filter(pair -> !pair.before.money.equals(pair.now.money)
                        && Ratio.of(pair.now.money, pair.before.money)
                                .filter(r -> !r.farApart())
                                .isPresent())
                .map(pair -> List.of(finding(pair, documents, both.size())))
                .orElse(List.of());
    }

    private static Set<ProjectId> projects(DocumentFacts document) {
        return document.own().stream().map(e -> e.project().id()).collect(Collectors.toSet());
    }

    private static boolean most(int both, int all) {
        return Ratio.of(both, all).filter(r -> r.atLeast(MOST)).isPresent();
    }

    private static Finding finding(Pair pair, Successive documents, int both) {
        Money before = pair.before.money;
        Money now = pair.now.money;
        Money by = now.minus(before);
        Ratio ratio = Ratio.of(now, before).orElseThrow();
        int earlier = documents.before().year();
        int later = documents.after().year();
        return Drafts.of(INFO, documents.after())
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand(earlier + " " + pair.before.words + "合计", before, null)
                .operand(later + " " + pair.now.words + "合计", now, null)
                .operand("增减", by, null)
                .say(
                        WORDS,
                        earlier,
                        pair.before.counted(),
                        pair.before.name(),
                        Shown.yuan(before),
                        later,
                        pair.now.counted(),
                        pair.now.name(),
                        Shown.yuan(now),
                        ratio.changeText(),
                        both);
    }
}
