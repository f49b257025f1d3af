package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Stage;

/** Sees a printed rate that its figures do not give. */
final class RateWrong implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "rate-wrong",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("执行率与数字不符", "The rate does not follow from its figures"))
            .looksAt(
                    "所印执行率是否等于全年执行数除以全年预算数，按所印位数比较，舍入和截去都算相等；金额都是整百元的，可能印作万元、两位小数，按四舍五入前的范围比较；以年初预算数计相等的不列，运行监控表不看。",
                    "Whether the printed rate is the amount spent divided by the adjusted budget, at the printed decimals, rounded or cut off. Amounts in whole hundreds of yuan may be printed in 万元 with two decimals and are taken with what rounding leaves open; a rate that fits the initial budget is left alone, and so are monitoring forms.")
            .innocent("执行率可能按项目资金的一部分计。", "The rate may be against a part of the money.")
            .example(
                    "执行率印为 98.00%，8,000.00 元是 10,000.00 元的 80.00%。",
                    "The rate is printed as 98.00%; 8,000.00 yuan is 80.00% of 10,000.00 yuan.");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Text WORDS =
            Text.of("执行率印为 {0}，{1} 元是 {2} 元的 {3}。", "The rate is printed as {0}; {1} yuan is {3} {2} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        if (form.disclosure().stage() == Stage.MONITORING) {
            return findings;
        }
        for (Execution row : form.disclosure().execution()) {
            if (row.executed() != null && row.adjustedBudget() != null && row.rate() != null) {
                printed(row.rate()).ifPresent(rate -> check(form, row, rate).ifPresent(findings::add));
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Form form, Execution row, BigDecimal printed) {
        Money executed = Objects.requireNonNull(row.executed());
        Money adjusted = Objects.requireNonNull(row.adjustedBudget());
        Optional<Ratio> rate = Ratio.of(executed, adjusted).filter(r -> !rounded(executed, adjusted, printed));
        Money initial = row.initialBudget();
        boolean ofInitial = initial != null
                && Ratio.of(executed, initial).filter(r -> agrees(r, printed)).isPresent();
        return rate.isEmpty() || ofInitial
                ? Optional.empty()
                : Optional.of(form.draft(INFO)
                        .money(executed)
                        .operand("执行率", Objects.requireNonNull(row.rate()), form.moneySpot())
                        .operand("全年执行数", executed, form.moneySpot())
                        .operand("全年预算数", adjusted, form.moneySpot())
                        .say(
                                WORDS,
                                Objects.requireNonNull(row.rate()),
                                Shown.yuan(executed),
                                Shown.yuan(adjusted),
                                shown(rate.get(), printed)));
    }

    /** With no fewer decimals than the printed rate, or the two could look the same. */
    private static Text shown(Ratio rate, BigDecimal printed) {
        if (printed.scale() <= 1 || rate.manifold()) {
            return rate.part();
        }
        BigDecimal percent = percent(rate, printed, RoundingMode.HALF_UP);
        boolean all = percent.compareTo(HUNDRED) == 0 && rate.change().signum() < 0;
        String text = (all ? percent(rate, printed, RoundingMode.FLOOR) : percent).toPlainString() + "%";
        return Text.of(text, text + " of");
    }

    /** Whether amounts that are printed like these can have that rate. */
    private static boolean rounded(Money executed, Money adjusted, BigDecimal printed) {
        Money half = Rounding.half(executed, adjusted);
        Optional<Ratio> least = Ratio.of(executed.minus(half), adjusted.plus(half));
        Optional<Ratio> most = Ratio.of(executed.plus(half), adjusted.minus(half));
        boolean above = least.isEmpty() || printed.compareTo(percent(least.get(), printed, RoundingMode.FLOOR)) >= 0;
        boolean below = most.isEmpty() || printed.compareTo(percent(most.get(), printed, RoundingMode.CEILING)) <= 0;
        return above && below;
    }

    private static BigDecimal percent(Ratio rate, BigDecimal printed, RoundingMode mode) {
        return rate.value().movePointRight(2).setScale(printed.scale(), mode);
    }

    /** Cut off or rounded either way, at the printed decimals. */
    private static boolean agrees(Ratio rate, BigDecimal printed) {
        return percent(rate, printed, RoundingMode.FLOOR).compareTo(printed) == 0
                || percent(rate, printed, RoundingMode.CEILING).compareTo(printed) == 0;
    }

    private static Optional<BigDecimal> printed(String rate) {
        return Measure.of(rate) instanceof NumberMeasure n && n.unit().equals("%") && n.bound() == Bound.NONE
                ? Optional.of(n.value().setScale(decimals(rate), RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static int decimals(String rate) {
        int point = rate.indexOf('.');
        return point < 0
                ? 0
                : (int) rate.substring(point + 1)
                        .chars()
                        .takeWhile(Character::isDigit)
                        .count();
    }
}
