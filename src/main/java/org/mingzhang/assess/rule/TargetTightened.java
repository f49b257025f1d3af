package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees targets that became harder. */
final class TargetTightened implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "target-tightened", Severity.NOTE, Scope.PROJECT, Text.of("目标收紧", "A tighter target"))
            .looksAt(
                    "下限提高，或单价、时间、故障和投诉一类的上限降低的指标；补贴、待遇的标准和受助、就学、参保的人数不看。",
                    "Targets whose floor went up, or whose ceiling on a unit price, on time, or on faults and complaints went down; rates of subsidies and pay, and numbers of those who are helped, taught or insured, are left alone.")
            .innocent("要求提高了。", "More is asked for.")
            .example("“服务对象满意度”：2023 年 >=85%，2024 年 ≥90%，收紧。", "Satisfaction: >=85% in 2023, ≥90% in 2024; tighter.");
    private static final Text WORDS =
            Text.of("“{0}”：{1} 年指标值 {2}，{3} 年 {4}，收紧。", "{0}: {2} in {1}, {4} in {3}; tighter.");

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

    private static boolean seen(Pairs.Pair pair, NumberMeasure was, NumberMeasure is) {
        return !TargetLoosened.benefit(pair.name())
                && (!Kinds.quantity(pair.after()) || is.bound().floor())
                && was.bound() == is.bound()
                && Pairs.ofOnePeriod(pair)
                && was.bound().open()
                && TargetLoosened.demands(pair.after(), is)
                && (is.bound().floor()
                        ? is.value().compareTo(was.value()) > 0
                        : is.value().compareTo(was.value()) < 0);
    }
}
