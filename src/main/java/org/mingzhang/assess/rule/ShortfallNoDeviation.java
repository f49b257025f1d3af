package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Text;
import org.mingzhang.model.Indicator;

/** Sees points lost without a word. */
final class ShortfallNoDeviation implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "shortfall-no-deviation",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("失分而未填偏差原因", "Points lost and no deviation given"))
            .looksAt("没有得满分、又没有填偏差原因的指标。", "Indicators that lack points and give no deviation.")
            .innocent("原因可能写在自评报告里。", "The reason may stand in a separate report.")
            .example("“培训人数”少得 2 分，未填偏差原因。", "Trainees loses 2 points; no deviation is given.");
    private static final Text WORDS = Text.of("“{0}”少得 {5} 分，未填偏差原因。", "{0} loses {5} points; no deviation is given.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(ShortfallNoDeviation::seen).stream()
                .map(i -> finding(form, i))
                .toList();
    }

    private static boolean seen(AssessedIndicator assessed) {
        BigDecimal weight = assessed.indicator().weight();
        BigDecimal score = assessed.indicator().score();
        return weight != null
                && score != null
                && score.compareTo(weight) < 0
                && assessed.indicator().deviation() == null;
    }

    private static Finding finding(Form form, AssessedIndicator assessed) {
        Indicator indicator = assessed.indicator();
        BigDecimal weight = Objects.requireNonNull(indicator.weight());
        BigDecimal score = Objects.requireNonNull(indicator.score());
        return form.draft(INFO, assessed)
                .points(
                        score.subtract(weight).signum() == 0
                                ? weight
                                : weight.subtract(score).abs())
                .operand(
                        indicator.name(),
                        indicator.target() + " → " + Objects.requireNonNullElse(indicator.actual(), "—"),
                        form.spot(assessed))
                .operand("得分", Shown.number(score) + "/" + Shown.number(weight), form.spot(assessed))
                .say(
                        WORDS,
                        indicator.name(),
                        indicator.target(),
                        Objects.requireNonNullElse(indicator.actual(), "—"),
                        Shown.number(score),
                        Shown.number(weight),
                        Shown.number(weight.subtract(score)));
    }
}
