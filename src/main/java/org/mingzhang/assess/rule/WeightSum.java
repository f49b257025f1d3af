package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees weights that do not add up. */
final class WeightSum implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "weight-sum",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("分值合计不是 100", "Weights do not sum to 100"))
            .looksAt(
                    "指标分值之和，加或不加执行率分值，是否等于 100 或表上所印总分；执行率分值和总分都没有印的不看，没有印执行率分值而正好差 10 分或 20 分的，和有扣分项（负分值）的，也不看。",
                    "Whether the weights, with or without that of the execution rate, sum to 100 or to the printed total; silent where neither the weight of the rate nor a total is printed, where the weight of the rate is not and just 10 or 20 are lacking, and where a weight is below 0.")
            .innocent("有的表另有不印出的评分项。", "A form may have further items that it does not print.")
            .example("指标分值合计 80，加执行率分值 10 为 90，不是 100。", "Indicator weights add up to 80, with execution 90, not 100.");
    private static final Text WORDS = Text.of(
            "指标分值合计 {0}，加执行率分值 {1} 为 {2}，不是 {3}。",
            "Indicator weights add up to {0}, with execution ({1}) to {2}, not {3}.");
    private static final Text ALONE = Text.of("指标分值合计 {0}，不是 {3}。", "Indicator weights add up to {0}, not {3}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Schemes give the execution rate 10 or 20 points, in a row that not every form prints. */
    private static final Set<Integer> OF_THE_RATE = Set.of(10, 20);

    private static boolean leftToTheRate(BigDecimal whole, BigDecimal sum) {
        BigDecimal left = whole.subtract(sum);
        return OF_THE_RATE.stream().anyMatch(points -> left.compareTo(BigDecimal.valueOf(points)) == 0);
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Optional<BigDecimal> sum = Sums.weights(form);
        if (sum.isEmpty() || sum.get().signum() == 0) {
            return List.of();
        }
        BigDecimal whole = Objects.requireNonNullElse(form.disclosure().totalWeight(), new BigDecimal(100));
        BigDecimal execution = Sums.executionWeight(form);
        BigDecimal with = sum.get().add(execution);
        if (execution.signum() == 0 && (form.disclosure().totalWeight() == null || leftToTheRate(whole, with))) {
            return List.of();
        }
        if (sum.get().compareTo(whole) == 0 || with.compareTo(whole) == 0) {
            return List.of();
        }
        return List.of(form.draft(INFO)
                .points(whole.subtract(with).abs())
                .operand("分值合计", Shown.number(sum.get()), form.spot(Spot.Part.FORM, 0))
                .operand("执行率分值", Shown.number(execution), form.moneySpot())
                .say(
                        execution.signum() == 0 ? ALONE : WORDS,
                        Shown.number(sum.get()),
                        Shown.number(execution),
                        Shown.number(with),
                        Shown.number(whole)));
    }
}
