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
                    Text.of("下限变为上限", "A floor became a ceiling"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "同一指标两年的指标值，由下限变为上限，或由上限变为下限。",
                    "An indicator whose target was a floor and is a ceiling, or the other way round.")
            .innocent("两年的经费安排方式不同。", "The money may be allotted in another way.")
            .example(
                    "“代理记账服务户数”：2023 年指标值 >=15户，2024 年 ≤15户，由下限变为上限。",
                    "Households served: >=15户 in 2023, ≤15户 in 2024; a floor became a ceiling.");
    private static final Text WORDS = Text.of("“{0}”：{1} 年指标值 {2}，{3} 年 {4}，{5}。", "{0}: {2} in {1}, {4} in {3}; {5}.");
    private static final Text TO_CEILING = Text.of("由下限变为上限", "a floor became a ceiling");
    private static final Text TO_FLOOR = Text.of("由上限变为下限", "a ceiling became a floor");

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
                                pair.is(),
                                pair.before().target().bound().floor() ? TO_CEILING : TO_FLOOR))
                .toList();
    }

    private static boolean seen(NumberMeasure was, NumberMeasure is) {
        return (was.bound().floor() && is.bound().ceiling())
                || (was.bound().ceiling() && is.bound().floor());
    }
}
