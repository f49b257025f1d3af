package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Results;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;

/** Sees results that are the target's own text. */
final class TargetText implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "target-text",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("实际完成值与目标文字相同", "The result is the target's own text"))
            .looksAt(
                    "实际完成值与年度指标值一字不差的指标，占比达到 {0} 时列出；填报系统常会预填此栏；填“/”“无”一类记号的不算，运行监控表不看。",
                    "Results worded exactly as their targets, once their share reaches {0}; reporting systems often pre-fill this column; marks for nothing such as / do not count, and monitoring forms are left alone.")
            .innocent(
                    "此栏由系统预填；只答是否的指标本来只能重复目标的用语。",
                    "The column is pre-filled by the system; a yes-or-no indicator can only repeat its word.")
            .example(
                    "10 个有实际完成值的指标中，4 个与年度指标值文字相同（其中 3 个是界限）。填报系统常会预填此栏。",
                    "4 of 10 results are worded as their targets (3 of them bounds). Reporting systems often pre-fill this column.")
            .threshold("0.33");
    private static final Text WORDS = Text.of(
            "{0} 个有实际完成值的指标中，{1} 个与年度指标值文字相同",
            "{1} of {0 result|results} {1|is|are} worded as {1|its target|their targets}");
    private static final Text BOUNDS = Text.of("（其中 {2} 个是界限）。", " ({2} of them {2|a bound|bounds}).");
    private static final Text STOP = Text.of("。", ".");
    private static final Text ALIKE = Text.of("不计前面的等号，有 {3} 个。", "Leaving aside an equals sign in front, {3 is|are}.");
    private static final Text FILLED = Text.of("填报系统常会预填此栏。", "Reporting systems often pre-fill this column.");
    private static final Text POINTS = Text.of("相同的得 {4} 分。", "Those of the same text were given {4 point|points}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int LEAST = 3;

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Results results = form.assessed().results();
        int same = results.verbatim().count();
        int all = results.reported().count();
        if (same < LEAST || BigDecimal.valueOf(same).compareTo(threshold.multiply(BigDecimal.valueOf(all))) < 0) {
            return List.of();
        }
        Text told = WORDS.join(results.verbatimBounds() > 0 ? BOUNDS : STOP);
        Text words = (results.alike().count() > same ? told.plus(ALIKE) : told).plus(FILLED);
        return List.of(form.draft(INFO)
                .points(results.scored() ? results.verbatim().points() : null)
                .operand("文字相同", same + "/" + all, form.spot(Spot.Part.FORM, 0))
                .operand("不计等号", results.alike().count() + "/" + all, null)
                .say(
                        results.scored() ? words.plus(POINTS) : words,
                        all,
                        same,
                        results.verbatimBounds(),
                        results.alike().count(),
                        Shown.number(results.verbatim().points())));
    }
}
