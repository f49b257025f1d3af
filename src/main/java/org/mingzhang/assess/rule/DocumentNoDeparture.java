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
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees documents whose results never depart from their targets. */
final class DocumentNoDeparture implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-no-departure",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("文件中没有高于或低于目标的结果", "No result departs from its target"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "整份文件的实际完成值全部等于指标值的数字或用语；至少十个指标。",
                    "Documents all of whose results equal the figure or word of their target, from ten indicators on.")
            .innocent("工作按计划完成；系统预填。", "The work went to plan; the column is pre-filled.")
            .example(
                    "本文件 107 个指标的实际完成值全部等于指标值的数字或用语，没有高于或低于的。",
                    "All 107 results in this document equal the figure or word of their target; none is above or below.");
    private static final Text WORDS = Text.of(
            "本文件 {0} 个指标的实际完成值全部等于指标值的数字或用语，没有高于或低于的。",
            "All {0} results in this document equal the figure or word of their target; none is above or below.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Results results = facts.results();
        int all = results.reported().count();
        if (all < LEAST || results.figure() < all) {
            return List.of();
        }
        return List.of(Drafts.of(INFO, document)
                .points(results.reported().points())
                .operand("等于指标值", all + "/" + all, null)
                .say(WORDS, all));
    }

    private static final int LEAST = 10;
}
