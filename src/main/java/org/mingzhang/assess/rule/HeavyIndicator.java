package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;

/** Sees an indicator that carries much of the points. */
final class HeavyIndicator implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "heavy-indicator",
                    Severity.NOTE,
                    Scope.INDICATOR,
                    Text.of("一个指标占很多分", "One indicator carries many points"))
            .looksAt(
                    "分值占全部指标分值的比例达到 {0}、也达到平均分值三倍、目标不是文字、在一级指标下也不是唯一一个的指标；表上至少五个指标。",
                    "Indicators, words and the only ones of their category left out, whose weight is at least {0} of all weights and three times the average, on forms of five indicators or more.")
            .innocent("这一指标就是项目的主要任务。", "The indicator is what the project is mainly for.")
            .example("“公开率”占 30 分（全部指标 90 分）。", "公开率 carries 30 of 90 points.")
            .threshold("0.30");
    private static final Text WORDS =
            Text.of("“{0}”（{3}）占 {1} 分（全部指标 {2} 分）。", "{0} ({3}) carries {1} of {2 point|points}.");
    private static final int LEAST = 5;
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Optional<BigDecimal> sum = Sums.weights(form).filter(s -> s.signum() > 0);
        if (sum.isEmpty() || form.indicators().size() < LEAST) {
            return List.of();
        }
        BigDecimal even = sum.get()
                .multiply(TIMES)
                .divide(BigDecimal.valueOf(form.indicators().size()), 2, RoundingMode.HALF_UP);
        BigDecimal heavy = sum.get().multiply(threshold).max(even);
        return form
                .indicators(
                        i -> !Kinds.worded(i) && !alone(form, i) && weight(i).compareTo(heavy) >= 0)
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), Priced.printed(i), form.spot(i))
                        .operand("分值", Shown.number(weight(i)) + "/" + Shown.number(sum.get()), form.spot(i))
                        .say(
                                WORDS,
                                i.indicator().name(),
                                Shown.number(weight(i)),
                                Shown.number(sum.get()),
                                i.indicator().target()))
                .toList();
    }

    /** Whether it is the only one of its category, which schemes give a fixed number of points. */
    static boolean alone(Form form, AssessedIndicator assessed) {
        String category = assessed.indicator().category();
        return form.indicators(i -> i.indicator().category().equals(category)).size() == 1;
    }

    private static BigDecimal weight(AssessedIndicator assessed) {
        return Objects.requireNonNullElse(assessed.indicator().weight(), BigDecimal.ZERO);
    }
}
