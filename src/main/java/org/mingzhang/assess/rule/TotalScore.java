package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees a printed total that is not the sum of its parts. */
final class TotalScore implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "total-score",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("总分不等于各项得分之和", "The total is not the sum of the scores"))
            .looksAt(
                    "各指标得分之和，加或不加执行率得分，是否等于所印总分；得分和总分末位的四舍五入不算。",
                    "Whether the scores, with or without that of the execution rate, sum to the printed total, but for the rounding of the last digit of each.")
            .innocent(
                    "总分可能含有不印出的加减分项，或印在别的行里。",
                    "The total may include additions or deductions that are not printed, or stand in another row.")
            .example("各项得分合计 95，总分印为 98。", "Scores add up to 95; the printed total is 98.");
    private static final Text WORDS =
            Text.of("各项得分合计 {0}，总分印为 {1}。", "Scores add up to {0}; the printed total is {1}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        BigDecimal total = form.disclosure().totalScore();
        Optional<BigDecimal> sum = Sums.scores(form);
        if (total == null || sum.isEmpty()) {
            return List.of();
        }
        BigDecimal with = sum.get().add(Sums.executionScore(form));
        if (rounded(form, sum.get(), total) || rounded(form, with, total)) {
            return List.of();
        }
        return List.of(form.draft(INFO)
                .points(total.subtract(with).abs())
                .operand("得分合计", Shown.number(with), form.spot(Spot.Part.FORM, 0))
                .operand("总分", Shown.number(total), form.spot(Spot.Part.FORM, 0))
                .say(WORDS, Shown.number(with), Shown.number(total)));
    }

    /** Half a unit of the last digit for each score, and for the total; whole points are not rounded. */
    private static boolean rounded(Form form, BigDecimal sum, BigDecimal total) {
        BigDecimal ofScores = Stream.concat(
                        form.indicators().stream()
                                .map(i -> i.indicator().score())
                                .flatMap(Stream::ofNullable),
                        Stream.of(Sums.executionScore(form)))
                .filter(score -> decimals(score) > 0)
                .map(TotalScore::unit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ofTotal = ofScores.signum() == 0 ? BigDecimal.ZERO : unit(total);
        return sum.subtract(total).abs().multiply(TWO).compareTo(ofScores.add(ofTotal)) <= 0;
    }

    private static BigDecimal unit(BigDecimal points) {
        return BigDecimal.ONE.movePointLeft(decimals(points));
    }

    private static int decimals(BigDecimal points) {
        return Math.max(0, points.stripTrailingZeros().scale());
    }

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
}
