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

/** Counts restated bounds over a document. */
final class DocumentRestatedBound implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-restated-bound",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("文件中仍是界限的结果", "Bounds instead of results in a document"))
            .looksAt(
                    "整份文件中，实际完成值仍是界限的指标有多少、得了多少分；至少两张表有；只有一张表有的不列，由那张表自己的疑点说明。",
                    "How many results of a document are still a bound, and the points given on them; where two forms have some; silent where only one form has some, whose own finding tells it.")
            .innocent(
                    "填报系统会带出年度指标值；低于检出限的浓度等本来只能写成界限。",
                    "Reporting systems copy the target; what lies below the limit of detection can only be told as a bound.")
            .example(
                    "本文件 107 个有实际完成值的指标中，33 个仍是界限；8 张表中有 8 张如此。这些指标共得 207 分（有实际完成值的指标共得 720 分）。实际数是多少？",
                    "In this document 33 of 107 results are still a bound, on 8 of 8 forms. 207 of the 720 points given on results were given on them. What were the figures?");
    private static final Text WORDS = Text.of(
            "本文件 {0} 个有实际完成值的指标中，{1} 个仍是界限；{4} 张表中有 {5} 张如此。",
            "In this document {1} of {0 result|results} {1|is|are} still a bound, on {5} of {4 form|forms}.");
    private static final Text POINTS = Text.of(
            "这些指标共得 {2} 分（有实际完成值的指标共得 {3} 分）。",
            "{2} of the {3 point|points} given on results {2|was|were} given on {1|it|them}.");

    private static final int LEAST = 2;
    private static final Text ASK = Text.of("实际数是多少？", "What {1|was the figure|were the figures}?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Results results = facts.results();
        int forms = facts.count(e -> !e.facts().results().restated().isEmpty());
        if (forms < LEAST) {
            return List.of();
        }
        return List.of(Drafts.of(INFO, document)
                .points(results.scored() ? results.restated().points() : null)
                .operand(
                        "仍是界限",
                        results.restated().count() + "/" + results.reported().count(),
                        null)
                .say(
                        (results.scored() ? WORDS.plus(POINTS) : WORDS).plus(ASK),
                        results.reported().count(),
                        results.restated().count(),
                        Shown.number(results.restated().points()),
                        Shown.number(results.reported().points()),
                        facts.size(),
                        forms));
    }
}
