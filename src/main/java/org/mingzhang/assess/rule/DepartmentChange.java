package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    "同一部门前后两年文件里都有、都印有同口径金额的项目（不含汇总和运行监控），其金额合计的增减：申请额对申请额或年初预算，全年预算对全年预算；这些项目不到两份文件各四分之三的不比较。",
                    "What the projects come to that are in a department's documents of two years and print an amount of like basis in both, roll-ups and monitoring left out: a request against a request or an initial budget, an adjusted budget against an adjusted one; only where they are three quarters of the projects of each.")
            .innocent("任务增减；经费从别的项目转来。", "Tasks came or went; money moved between projects.")
            .example(
                    "2023 年 8 个项目、2024 年 9 个项目中，两年都印有这一金额的 8 个：2023 年年初预算数合计 14,622,885.00 元，2024 年年度资金申请总额合计 15,442,480.00 元（+5.6%）。",
                    "8 projects print it in both years, of 8 in 2023 and 9 in 2024: the initial budgets (年初预算数) of 2023 come to 14,622,885.00 yuan, the requests (年度资金申请总额) of 2024 to 15,442,480.00 yuan (+5.6%).");
    private static final Text WORDS = Text.of(
            "{0} 年 {1} 个项目、{2} 年 {3} 个项目中，两年都印有这一金额的 {4} 个：{0} 年{5}合计 {6} 元，{2} 年{7}合计 {8} 元（{9}）。",
            "{4 project prints|projects print} this amount in both years, of {1} in {0} and {3} in {2}: {5} of {0} come to {6} yuan, {7} of {2} to {8} yuan ({9}).");

    private static final BigDecimal MOST = new BigDecimal("0.75");

    /** What some amounts of one basis come to. */
    private record Total(Basis basis, Money money, String words) {
        static Total of(Basis basis, List<Amount> amounts) {
            return new Total(
                    basis,
                    Money.sum(amounts.stream().map(Amount::money).toList()),
                    amounts.stream().map(Amount::words).distinct().sorted().collect(Collectors.joining("、")));
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

    /** What the same projects come to in two years. */
    private record Pair(Total before, Total now, int projects) {
        /** Of the projects that print the one basis in the one document and the other in the other. */
        static Pair of(Basis before, Basis now, Successive documents) {
            Map<ProjectId, Amount> then = amounts(before, documents.then());
            Map<ProjectId, Amount> later = amounts(now, documents.now());
            then.keySet().retainAll(later.keySet());
            later.keySet().retainAll(then.keySet());
            return new Pair(
                    Total.of(before, List.copyOf(then.values())),
                    Total.of(now, List.copyOf(later.values())),
                    then.size());
        }

        private static Map<ProjectId, Amount> amounts(Basis basis, DocumentFacts document) {
            Map<ProjectId, Amount> amounts = new LinkedHashMap<>();
            document.own()
                    .forEach(e -> e.row()
                            .on(basis)
                            .ifPresent(a -> amounts.put(e.project().id(), a)));
            return amounts;
        }

        Optional<Ratio> ratio() {
            return before.money.compareTo(Money.ZERO) > 0 && now.money.compareTo(Money.ZERO) > 0
                    ? Ratio.of(now.money, before.money)
                    : Optional.empty();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Successive documents, BigDecimal threshold) {
        return Arrays.stream(Basis.values())
                .flatMap(before ->
                        Arrays.stream(Basis.values()).filter(before::like).map(now -> Pair.of(before, now, documents)))
                .max(Comparator.comparing(Pair::projects))
                .filter(pair -> most(pair.projects, documents.then().size())
                        && most(pair.projects, documents.now().size())
                        && !pair.before.money.equals(pair.now.money)
                        && pair.ratio().filter(r -> !r.farApart()).isPresent())
                .map(pair -> List.of(finding(pair, documents)))
                .orElse(List.of());
    }

    private static boolean most(int both, int all) {
        return Ratio.of(both, all).filter(r -> r.atLeast(MOST)).isPresent();
    }

    private static Finding finding(Pair pair, Successive documents) {
        Money before = pair.before.money;
        Money now = pair.now.money;
        Money by = now.minus(before);
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
                        documents.then().size(),
                        later,
                        documents.now().size(),
                        pair.projects,
                        pair.before.name(),
                        Shown.yuan(before),
                        pair.now.name(),
                        Shown.yuan(now),
                        pair.ratio().orElseThrow().changeText());
    }
}
