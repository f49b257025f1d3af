package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Tally;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Counts words over a document. */
final class DocumentWords implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-words", Severity.NOTE, Scope.DOCUMENT, Text.of("文件中用文字表述的指标", "Words in a document"))
            .looksAt(
                    "整份文件中用文字表述的指标所占比例，达到 {0} 时列出；至少十个指标；带数字的文字不算。",
                    "The share of indicators of a document that are words, where it reaches {0}; from ten indicators on; a text with a figure in it does not count.")
            .innocent("有的效果没有可用的数字。", "Some effects have no figure.")
            .example(
                    "本文件 107 个指标中 36 个（33.6%）用文字表述，涉及 285 分（共 720 分）。",
                    "36 of 107 indicators of this document (33.6%) are words, worth 285 of 720 points.")
            .threshold("0.3");
    private static final Text WORDS = Text.of(
            "本文件 {0} 个指标中 {1} 个（{2}）用文字表述。",
            "{1} of {0 indicator|indicators} of this document ({2}) {1|is a word|are words}.");
    private static final Text POINTS = Text.of(
            "本文件 {0} 个指标中 {1} 个（{2}）用文字表述，涉及 {3} 分（共 {4} 分）。",
            "{1} of {0 indicator|indicators} of this document ({2}) {1|is a word|are words}, worth {3} of {4 point|points}.");

    private static final int LEAST = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Tally words = facts.own().stream().map(e -> e.facts().worded()).reduce(Tally.NONE, Tally::plus);
        int all = facts.indicators();
        if (words.isEmpty()
                || all < LEAST
                || BigDecimal.valueOf(words.count()).compareTo(threshold.multiply(BigDecimal.valueOf(all))) < 0) {
            return List.of();
        }
        boolean scored = facts.results().scored()
                && facts.results().reported().count() == all
                && words.points().signum() > 0;
        BigDecimal points = facts.results().reported().points();
        Draft draft = Drafts.of(INFO, document)
                .points(scored ? words.points() : null)
                .operand("文字指标", words.count() + "/" + all, null);
        String share = Shown.share(words.count(), all);
        return List.of(
                !scored
                        ? draft.say(WORDS, all, words.count(), share)
                        : draft.operand("分值", Shown.number(words.points()) + "/" + Shown.number(points), null)
                                .say(
                                        POINTS,
                                        all,
                                        words.count(),
                                        share,
                                        Shown.number(words.points()),
                                        Shown.number(points)));
    }
}
