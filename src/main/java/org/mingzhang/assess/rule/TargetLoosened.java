package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees targets that became easier. */
final class TargetLoosened implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "target-loosened", Severity.QUESTION, Scope.PROJECT, Text.of("目标放宽", "A looser target"))
            .looksAt(
                    "下限降低，或成本、时间的上限提高的指标；费用翻倍的由另一条规则列出；补贴、待遇的标准和受助的人数升降都不是放宽，不看。",
                    "Targets whose floor went down, or whose ceiling on cost or time went up; another rule sees prices that doubled; rates of subsidies and pay, and numbers of those who receive them, are neither looser nor tighter.")
            .innocent("情况变了，或前一年定得不切实际。", "Circumstances changed, or the earlier target was out of reach.")
            .example(
                    "“服务对象满意度”：2023 年 >=95%，2024 年 ≥90%，放宽。为什么？",
                    "Satisfaction: >=95% in 2023, ≥90% in 2024; looser. Why?");
    private static final Text WORDS =
            Text.of("“{0}”：{1} 年指标值 {2}，{3} 年 {4}，放宽。为什么？", "{0}: {2} in {1}, {4} in {3}; looser. Why?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .filter(pair -> Pairs.numbers(pair)
                        .filter(n -> seen(pair, n.getFirst(), n.getLast()))
                        .isPresent())
                .map(pair -> Pairs.draft(years, INFO, pair)
                        .say(
                                WORDS,
                                pair.name(),
                                Pairs.year(years.earlier()),
                                pair.was(),
                                Pairs.year(years.later()),
                                pair.is()))
                .toList();
    }

    private static final Pattern BENEFIT = Pattern.compile(
            "标准|补贴|补助|补偿|工资|薪|津贴|待遇|救助|低保|特困|困难|贫困|抚恤|优抚|养老金|资助|奖|慰问|受灾|失业|残疾|孤儿|留守|(?:受益|享受|领取|发放|保障|申请|服务对象)(?:的)?(?:人|户)");

    /** Whether it is what people receive, or how many do: more is no laxity, and fewer may be less need. */
    static boolean benefit(String name) {
        return BENEFIT.matcher(name).find();
    }

    private static boolean seen(Pairs.Pair pair, NumberMeasure was, NumberMeasure is) {
        return !benefit(pair.name())
                && (!Kinds.quantity(pair.after()) || is.bound().floor())
                && was.bound() == is.bound()
                && was.bound().open()
                && (is.bound().floor()
                        ? is.value().compareTo(was.value()) < 0
                        : is.value().compareTo(was.value()) > 0)
                && !(Kinds.COST.fits(pair.after())
                        && is.value().compareTo(was.value().multiply(new BigDecimal(2))) >= 0);
    }
}
