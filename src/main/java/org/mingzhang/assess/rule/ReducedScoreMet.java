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
import org.mingzhang.assess.Verdict;
import org.mingzhang.model.Indicator;

/** Sees points lost on a reached target. */
final class ReducedScoreMet implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "reduced-score-met",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("达到目标而未得满分", "Less than full points for a hit"))
            .looksAt("实际完成值达到目标、却没有得满分的指标。", "Indicators that reached their target and lack points.")
            .innocent("扣分可能出于时间、手续等别的原因。", "Points may be taken off for other reasons, such as time or procedure.")
            .example(
                    "“培训人数”目标 ≥100人，实际 120人，得 8/10 分，原因是什么？",
                    "Trainees: target ≥100人, reported 120人, 8 of 10 points. Why?");
    private static final Text WORDS =
            Text.of("“{0}”目标 {1}，实际 {2}，得 {3}/{4} 分，原因是什么？", "{0}: target {1}, reported {2}, {3} of {4} points. Why?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(ReducedScoreMet::seen).stream()
                .map(i -> finding(form, i))
                .toList();
    }

    private static boolean seen(AssessedIndicator assessed) {
        BigDecimal weight = assessed.indicator().weight();
        BigDecimal score = assessed.indicator().score();
        return weight != null && score != null && assessed.verdict() == Verdict.MET && score.compareTo(weight) < 0;
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
