package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Stage;

/**
 * An indicator that prints both the points at stake and those given.
 *
 * @param assessed the indicator
 * @param score the points given
 * @param weight the points at stake
 */
record Scored(AssessedIndicator assessed, BigDecimal score, BigDecimal weight) {
    /**
     * A finding for each scored indicator of a form that a rule sees.
     *
     * @param words with the name, target, result, points given, points at stake and points lost
     */
    static List<Finding> findings(Form form, RuleInfo rule, Predicate<Scored> seen, Text words) {
        return of(form, seen)
                .map(scored -> scored.finding(form, rule, rule.severity(), words))
                .toList();
    }

    /** The scored indicators of a form that a rule sees; none of a form of the middle of the year, which scores no year. */
    static Stream<Scored> of(Form form, Predicate<Scored> seen) {
        if (form.disclosure().stage() == Stage.MONITORING) {
            return Stream.empty();
        }
        return form.indicators(Scored::printed).stream()
                .map(i -> new Scored(
                        i,
                        Objects.requireNonNull(i.indicator().score()),
                        Objects.requireNonNull(i.indicator().weight())))
                .filter(seen);
    }

    private static boolean printed(AssessedIndicator assessed) {
        return assessed.indicator().score() != null
                && assessed.indicator().weight() != null
                && assessed.indicator().weight().signum() >= 0;
    }

    /** Negative for points lost, zero for all of them, positive for more than were at stake. */
    int sign() {
        return score.compareTo(weight);
    }

    /** A finding about it. */
    Finding finding(Form form, RuleInfo rule, Severity severity, Text words) {
        Indicator indicator = assessed.indicator();
        String actual = Objects.requireNonNullElse(indicator.actual(), "—");
        BigDecimal lost = weight.subtract(score);
        return form.draft(rule, assessed)
                .severity(severity)
                .points(lost.signum() == 0 ? weight : lost.abs())
                .operand(indicator.name(), indicator.target() + " → " + actual, form.spot(assessed))
                .operand("得分", Shown.number(score) + "/" + Shown.number(weight), form.spot(assessed))
                .say(
                        words,
                        indicator.name(),
                        indicator.target(),
                        actual,
                        Shown.number(score),
                        Shown.number(weight),
                        Shown.number(lost));
    }
}
