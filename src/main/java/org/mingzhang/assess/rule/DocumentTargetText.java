package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Results;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Counts the target's own text over a document. */
final class DocumentTargetText implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-target-text",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("文件中与目标文字相同的结果", "Targets' own texts in a document"))
            .looksAt(
                    "整份文件中，实际完成值与年度指标值一字不差的指标有多少；占比达到 {0} 时列出，至少两张表有；填“/”“无”一类记号的不算，运行监控表不看。",
                    "How many results of a document are their target's own text, once their share reaches {0} and two forms have some; marks for nothing do not count, and monitoring forms are left alone.")
            .innocent("系统预填。", "The column is pre-filled.")
            .example(
                    "本文件 107 个有实际完成值的指标中，74 个与年度指标值文字相同。填报系统常会预填此栏。",
                    "74 of 107 results of this document are worded as their targets. Reporting systems often pre-fill this column.")
            .threshold("0.33");
    private static final Text WORDS = Text.of(
            "本文件 {0} 个有实际完成值的指标中，{1} 个与年度指标值文字相同",
            "{1} of {0 result|results} of this document {1|is|are} worded as {1|its target|their targets}");
    private static final Text BOUNDS = Text.of("，其中 {3} 个是界限", ", {3} of them {3|a bound|bounds}");
    private static final Text ALIKE = Text.of("；不计前面的等号，有 {4} 个", "; leaving aside an equals sign in front, {4}");
    private static final Text FILLED = Text.of("。填报系统常会预填此栏。", ". Reporting systems often pre-fill this column.");
    private static final Text POINTS = Text.of("文字相同的得 {2} 分（共 {6} 分）", " Those were given {2} of {6 point|points}");
    private static final Text ALIKE_POINTS = Text.of("，不计等号 {5} 分", ", with an equals sign left aside {5}");
    private static final Text STOP = Text.of("。", ".");
    private static final int LEAST = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Results results = facts.results();
        int all = results.reported().count();
        if (facts.count(e -> e.facts().results().verbatim().count() > 0) < LEAST
                || BigDecimal.valueOf(results.verbatim().count()).compareTo(threshold.multiply(BigDecimal.valueOf(all)))
                        < 0) {
            return List.of();
        }
        return List.of(Drafts.of(INFO, document)
                .points(results.scored() ? results.verbatim().points() : null)
                .operand("文字相同", results.verbatim().count() + "/" + all, null)
                .operand("不计等号", results.alike().count() + "/" + all, null)
                .say(
                        words(results),
                        all,
                        results.verbatim().count(),
                        Shown.number(results.verbatim().points()),
                        results.verbatimBounds(),
                        results.alike().count(),
                        Shown.number(results.alike().points()),
                        Shown.number(results.reported().points())));
    }

    private static Text words(Results results) {
        boolean alike = results.alike().count() > results.verbatim().count();
        Text told = (results.verbatimBounds() > 0 ? WORDS.join(BOUNDS) : WORDS)
                .join(alike ? ALIKE : Text.NONE)
                .join(FILLED);
        return results.scored()
                ? told.join(POINTS).join(alike ? ALIKE_POINTS : Text.NONE).join(STOP)
                : told;
    }
}
