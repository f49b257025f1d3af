package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees targets that turned round. */
final class DirectionFlipped implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "direction-flipped",
                    Severity.QUESTION,
                    Scope.PROJECT,
                    Text.of("两年的上下限相反", "A floor in one year, a ceiling in the other"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "同一指标两年的指标值，一年是下限，一年是上限；单位不同的和没有上下限的不看。",
                    "An indicator whose target is a floor in one year and a ceiling in the other; targets in other units or without a floor or ceiling are left alone.")
            .innocent(
                    "前一年印错了方向，今年改正；两年的经费安排方式不同。",
                    "The earlier year had the wrong sign, which is now put right; or the money is allotted in another way.")
            .example(
                    "“代理记账服务户数”：2023 年指标值 >=15户，2024 年 ≤15户，上下限相反。哪一年印得对？",
                    "Households served: >=15户 in 2023, ≤15户 in 2024: one is a floor, the other a ceiling. Which year is right?");
    private static final Text WORDS = Text.of(
            "“{0}”：{1} 年指标值 {2}，{3} 年 {4}，上下限相反。哪一年印得对？",
            "{0}: {2} in {1}, {4} in {3}: one is a floor, the other a ceiling. Which year is right?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .filter(pair -> Pairs.numbers(pair)
                        .filter(n -> seen(n.getFirst(), n.getLast()))
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

    private static boolean seen(NumberMeasure was, NumberMeasure is) {
        return (was.bound().floor() && is.bound().ceiling())
                || (was.bound().ceiling() && is.bound().floor());
    }
}
