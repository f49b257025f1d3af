package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Results;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;

/** Sees results that only repeat the promised bound. */
final class RestatedBound implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "restated-bound",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("实际完成值仍是界限", "The result is still a bound"))
            .looksAt(
                    "实际完成值仍带着≥、≤一类界限的指标，以及这些指标得了多少分；等号不是界限，运行监控表不看。",
                    "Results that still carry a bound such as ≥ or ≤, and the points given on them; an equals sign is no bound, and monitoring forms are left alone.")
            .innocent(
                    "填报系统会带出年度指标值；结果可能写在合同、签到表等别的材料里；低于检出限的浓度、服务商日志里的可用率等本来只能写成界限。",
                    "Reporting systems copy the target; the result may stand in a contract or an attendance list; what lies below the limit of detection, or an availability out of a provider's log, can only be told as a bound.")
            .example(
                    "3 个有实际完成值的指标中，1 个仍是界限（“游客满意度”填“≥90%”），没有给出确切的数。得 10 分（有实际完成值的指标共得 30 分）。实际数是多少？",
                    "1 of 3 reported results is still a bound (游客满意度: ≥90%); no exact figure is given. It was given 10 of the 30 points given on results. What was the figure?");
    private static final Text WORDS = Text.of(
            "{0} 个有实际完成值的指标中，{1} 个仍是界限（如“{2}”填“{3}”），没有给出确切的数。",
            "{1} of {0 reported result|reported results} are still a bound (such as {2}: {3}); no exact figure is given.");
    private static final Text ONE = Text.of(
            "{0} 个有实际完成值的指标中，1 个仍是界限（“{2}”填“{3}”），没有给出确切的数。",
            "1 of {0 reported result|reported results} is still a bound ({2}: {3}); no exact figure is given.");
    private static final Text POINTS = Text.of(
            "这些指标得 {4} 分（有实际完成值的指标共得 {5} 分）。",
            "{4} of the {5 point|points} given on results {4|was|were} given on them.");
    private static final Text ONE_POINTS =
            Text.of("得 {4} 分（有实际完成值的指标共得 {5} 分）。", "It was given {4} of the {5 point|points} given on results.");
    private static final Text ASK = Text.of("实际数是多少？", "What were the figures?");
    private static final Text ASK_ONE = Text.of("实际数是多少？", "What was the figure?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Results results = form.assessed().results();
        if (results.restated().isEmpty()) {
            return List.of();
        }
        List<AssessedIndicator> restated =
                form.indicators().stream().filter(Results::restated).toList();
        Draft draft =
                form.draft(INFO).points(results.scored() ? results.restated().points() : null);
        restated.forEach(i -> draft.operand(i.indicator().name(), actual(i), form.spot(i)));
        AssessedIndicator first = restated.getFirst();
        return List.of(draft.say(
                words(results),
                results.reported().count(),
                results.restated().count(),
                first.indicator().name(),
                actual(first),
                Shown.number(results.restated().points()),
                Shown.number(results.reported().points())));
    }

    private static Text words(Results results) {
        boolean one = results.restated().count() == 1;
        Text points = !results.scored() ? Text.NONE : one ? ONE_POINTS : POINTS;
        return (one ? ONE : WORDS).plus(points).plus(one ? ASK_ONE : ASK);
    }

    private static String actual(AssessedIndicator assessed) {
        return Objects.requireNonNullElse(assessed.indicator().actual(), "");
    }
}
