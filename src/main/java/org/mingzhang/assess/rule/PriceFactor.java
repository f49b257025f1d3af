package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Years;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Bound;
import org.mingzhang.model.NumberMeasure;

/** Sees prices that changed by a factor. */
final class PriceFactor implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "price-factor",
                    Severity.QUESTION,
                    Scope.PROJECT,
                    Text.of("两年所印单价相差数倍", "A price that differs by a factor between two years"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "同一成本指标两年的单价（单位是“元/…”，或名称有单价、人均、日均等），一年至少是另一年的 {0} 倍；一年是上限、另一年不是的不比，总成本和补贴、待遇的标准不比。",
                    "A unit price (in 元/…, or named as a price, per head or per day) that in one year is at least {0} times that of the other; a ceiling is not compared with a price that is none; totals, and rates of subsidies and pay, are left alone.")
            .innocent("服务内容变了，或其中一年印错。", "The service changed, or one of the years is mistyped.")
            .example(
                    "“代理记账服务费用”：2023 年 <=1200元/户，2024 年 ≤10000元/户/年；“/年”只印在其中一年，若都按一年的费用算，后者是前者的 8.33 倍。是价格变了，还是其中一年印错？",
                    "Bookkeeping: <=1200元/户 in 2023, ≤10000元/户/年 in 2024; “/年”, a year, is printed in one of the two only, and if both are costs of a year, the later is 8.33 times as much. Did the price change, or is one of the years mistyped?")
            .threshold("2");
    private static final Text WORDS = Text.of(
            "“{0}”：{1} 年 {2}，{3} 年 {4}{5}，后者是前者的 {6}。是价格变了，还是其中一年印错？",
            "{0}: {2} in {1}, {4} in {3}{5}, the later is {6}. Did the price change, or is one of the years mistyped?");
    private static final Text ONE_A_YEAR = Text.of(
            "；“/年”只印在其中一年，若都按一年的费用算",
            "; “/年”, a year, is printed in one of the two only, and if both are costs of a year");
    private static final Text TIMES = Text.of("{0} 倍", "{0} times as much");
    private static final Text PART = Text.of("{0}", "{0} of it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .flatMap(
                        pair -> factor(pair).filter(f -> seen(f, threshold)).map(f -> finding(years, pair, f)).stream())
                .toList();
    }

    private static Finding finding(Years years, Pairs.Pair pair, Ratio factor) {
        boolean rose = factor.atLeast(BigDecimal.ONE);
        return Pairs.draft(years, INFO, pair)
                .operand("倍数", factor.times(), null)
                .say(
                        WORDS,
                        pair.name(),
                        Pairs.year(years.earlier()),
                        pair.was(),
                        Pairs.year(years.later()),
                        pair.is(),
                        Pairs.ofOnePeriod(pair) ? Text.NONE : ONE_A_YEAR,
                        rose ? TIMES.fill(factor.times()) : PART.fill(factor.percent()));
    }

    /** A ceiling and a fixed price say different things, so only two of one kind are compared. */
    private static Optional<Ratio> factor(Pairs.Pair pair) {
        return Pairs.numbers(pair)
                .filter(n -> Kinds.COST.fits(pair.after())
                        && price(pair)
                        && n.getLast().unit().contains("元"))
                .filter(n -> open(n.getFirst()) == open(n.getLast()))
                .flatMap(n -> Ratio.of(n.getLast(), n.getFirst()))
                .filter(r -> r.value().signum() > 0);
    }

    private static boolean price(Pairs.Pair pair) {
        return Pairs.price(pair.after()) && !TargetLoosened.benefit(pair.name());
    }

    private static Bound open(NumberMeasure price) {
        return price.bound().ceiling() ? Bound.AT_MOST : price.bound().floor() ? Bound.AT_LEAST : Bound.EQUAL;
    }

    private static boolean seen(Ratio factor, BigDecimal threshold) {
        return factor.atLeast(threshold) || factor.value().multiply(threshold).compareTo(BigDecimal.ONE) <= 0;
    }
}
