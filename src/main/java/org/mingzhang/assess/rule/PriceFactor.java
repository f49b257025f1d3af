package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Text;
import org.mingzhang.assess.Years;
import org.mingzhang.model.NumberMeasure;

/** Sees prices that changed by a factor. */
final class PriceFactor implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "price-factor", Severity.QUESTION, Scope.PROJECT, Text.of("单价变为数倍", "A price changed by a factor"))
            .looksAt("同一成本指标两年的金额之比达到阈值。", "A cost indicator whose amount changed by the threshold as a factor.")
            .innocent("服务内容变了，或其中一年印错。", "The service changed, or one of the years is mistyped.")
            .example(
                    "“代理记账服务费用”：2023 年 <=1200元/户，2024 年 ≤10000元/户/年，为原来的 8.33 倍。",
                    "Bookkeeping: <=1200元/户 in 2023, ≤10000元/户/年 in 2024, 8.33 times.")
            .threshold("2");
    private static final Text WORDS =
            Text.of("“{0}”：{1} 年 {2}，{3} 年 {4}，为原来的 {5} 倍。", "{0}: {2} in {1}, {4} in {3}, {5} times.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .filter(pair -> Pairs.numbers(pair)
                        .filter(n -> seen(pair, n.getFirst(), n.getLast(), threshold))
                        .isPresent())
                .map(pair -> Pairs.draft(years, INFO, pair)
                        .say(
                                WORDS,
                                pair.name(),
                                Pairs.year(years.earlier()),
                                pair.was(),
                                Pairs.year(years.later()),
                                pair.is(),
                                factor(pair)))
                .toList();
    }

    private static boolean seen(Pairs.Pair pair, NumberMeasure was, NumberMeasure is, BigDecimal threshold) {
        return Kinds.COST.fits(pair.after())
                && is.unit().contains("元")
                && was.value().signum() > 0
                && is.value().signum() > 0
                && (is.value().compareTo(was.value().multiply(threshold)) >= 0
                        || was.value().compareTo(is.value().multiply(threshold)) >= 0);
    }

    private static String factor(Pairs.Pair pair) {
        return Pairs.numbers(pair)
                .map(n -> n.getLast().value().divide(n.getFirst().value(), 2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
