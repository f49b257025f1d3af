package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;

/** Sees words that were replaced. */
final class TargetWordChanged implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "target-word-changed", Severity.NOTE, Scope.PROJECT, Text.of("用语改变", "A word changed"))
            .looksAt(
                    "两年都是文字而用语不同的指标；只有标点不同的不列。",
                    "Indicators that are words in both years, and other words; a difference in marks alone is left alone.")
            .innocent("表述调整。", "The wording was revised.")
            .example("“财政资金使用效率”：2023 年“提高”，2024 年“提升”。", "Efficiency: “提高” in 2023, “提升” in 2024.")
            .off();
    private static final Text WORDS = Text.of("“{0}”：{1} 年“{2}”，{3} 年“{4}”。", "{0}: “{2}” in {1}, “{4}” in {3}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .filter(pair -> Kinds.worded(pair.before())
                        && Kinds.worded(pair.after())
                        && !Same.name(pair.was()).equals(Same.name(pair.is())))
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
}
