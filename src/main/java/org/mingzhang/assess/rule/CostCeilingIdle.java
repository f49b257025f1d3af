package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;

/** Sees ceilings on cost that cannot be missed. */
final class CostCeilingIdle implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cost-ceiling-idle",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("成本上限高于项目金额", "A cost ceiling above the amount"))
            .looksAt(
                    "总成本的上限比支出或申请额高，高出的达到 {0}；单价的上限和几年的总成本不看。",
                    "A ceiling on the total cost that is above the spending or the request by {0} or more; ceilings on unit prices and on the cost of several years are left alone.")
            .innocent(
                    "指标可能按多年合同或未调减的金额写成。",
                    "The indicator may follow a contract of several years or an amount that was cut later.")
            .example(
                    "“运维总成本”上限 100,400.00 元，高于年度资金申请总额 90,682.50 元。",
                    "The ceiling of total maintenance cost, 100,400.00 yuan, is above the project's 90,682.50 yuan requested.")
            .threshold("0.05");
    private static final Text WORDS =
            Text.of("“{0}”上限 {1} 元，高于{2}。", "The ceiling of {0}, {1} yuan, is above the project's {2}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern YEARS = Pattern.compile("[两二三四五六七八九十2-9]年|20[0-9]{2}");
    private static final Pattern TOTAL = Pattern.compile("总成本|总费用|总支出");

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Figure money = form.money().orElse(null);
        if (money == null) {
            return List.of();
        }
        return form
                .indicators(i -> Kinds.cost(i)
                        && !YEARS.matcher(i.indicator().name()).find()
                        && TOTAL.matcher(i.indicator().name()).find())
                .stream()
                .flatMap(i -> ceiling(i).flatMap(c -> check(form, i, c, money, threshold)).stream())
                .toList();
    }

    private static Optional<Finding> check(
            Form form, AssessedIndicator assessed, Money ceiling, Figure figure, BigDecimal threshold) {
        Money over = ceiling.minus(figure.money());
        return Ratio.of(over, figure.money()).filter(r -> r.atLeast(threshold)).isEmpty()
                ? Optional.empty()
                : Optional.of(form.draft(INFO, assessed)
                        .money(over)
                        .operand(assessed.indicator().name(), Priced.printed(assessed), form.spot(assessed))
                        .operand(figure)
                        .operand("高出", over, null)
                        .say(WORDS, assessed.indicator().name(), Shown.yuan(ceiling), figure.text()));
    }

    private static Optional<Money> ceiling(AssessedIndicator assessed) {
        Measure value = Priced.value(assessed);
        if (value instanceof NumberMeasure n
                && n.bound().ceiling()
                && n.inBaseUnit().unit().equals("元")) {
            return Optional.of(new Money(n.inBaseUnit().value()));
        }
        return value instanceof RangeMeasure r && r.inBaseUnit().unit().equals("元")
                ? Optional.of(new Money(r.inBaseUnit().upper()))
                : Optional.empty();
    }
}
