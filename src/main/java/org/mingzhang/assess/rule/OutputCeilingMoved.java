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
import org.mingzhang.model.NumberMeasure;

/** Sees ceilings on outputs that moved. */
final class OutputCeilingMoved implements Rule.OfYears {
    private static final RuleInfo INFO = RuleInfo.of(
                    "output-ceiling-moved",
                    Severity.NOTE,
                    Scope.PROJECT,
                    Text.of("产出上限变动", "A ceiling on an output moved"))
            .looksAt(
                    "两年都是上限的数量指标，上限变动；对产出的上限说不上放宽或收紧；单位不同的和上限相同的不列。",
                    "Quantity indicators with a ceiling in both years that moved; for an output that is neither looser nor tighter; ceilings in other units, and equal ones, are left alone.")
            .innocent("任务量不同。", "There is more or less to do.")
            .example("“财政重点绩效评价数量”：2023 年 <=18，2024 年 ≤12个。", "Evaluations: <=18 in 2023, ≤12个 in 2024.");
    private static final Text WORDS =
            Text.of("“{0}”：{1} 年指标值 {2}，{3} 年 {4}（{5}）。", "{0}: {2} in {1}, {4} in {3} ({5}).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Years years, BigDecimal threshold) {
        return Pairs.of(years).stream()
                .filter(pair -> moved(pair))
                .map(pair -> Pairs.draft(years, INFO, pair)
                        .say(
                                WORDS,
                                pair.name(),
                                Pairs.year(years.earlier()),
                                pair.was(),
                                Pairs.year(years.later()),
                                pair.is(),
                                change(pair)))
                .toList();
    }

    private static boolean moved(Pairs.Pair pair) {
        return Kinds.quantity(pair.after())
                && pair.before().target() instanceof NumberMeasure was
                && pair.after().target() instanceof NumberMeasure is
                && was.bound().ceiling()
                && is.bound().ceiling()
                && change(was, is).filter(r -> r.change().signum() != 0).isPresent();
    }

    /** A unit that one year leaves out is taken to be the other's. */
    private static Optional<Ratio> change(NumberMeasure was, NumberMeasure is) {
        boolean bare = was.unit().isEmpty() != is.unit().isEmpty();
        String unit = was.unit() + is.unit();
        return bare
                ? Ratio.of(
                        new NumberMeasure(is.bound(), is.value(), unit),
                        new NumberMeasure(was.bound(), was.value(), unit))
                : Ratio.of(is, was);
    }

    private static Text change(Pairs.Pair pair) {
        return change((NumberMeasure) pair.before().target(), (NumberMeasure)
                        pair.after().target())
                .map(Ratio::changeText)
                .orElseThrow();
    }
}
