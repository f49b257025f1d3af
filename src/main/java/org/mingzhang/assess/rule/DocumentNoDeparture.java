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
                    Text.of("没有一个结果与目标不同", "No result differs from its target"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "整份文件的实际完成值，没有一个印出与指标值不同的数字或用语；其中至少十个可高可低（是数字或日期，不是 100% 或 0，也不只写界限）；有一个不同的就不列。",
                    "Documents none of whose results prints another figure or word than its target, where at least ten could have been higher or lower: numbers or days that are neither 100%, nor 0, nor a bound; silent where one differs.")
            .innocent("工作按计划完成；系统预填。", "The work went to plan; the column is pre-filled.")
            .example(
                    "本文件 107 个指标的实际完成值，没有一个印出与指标值不同的数字或用语；其中 25 个是可高可低的数字或日期，33 个只写界限。",
                    "None of 107 results in this document prints another figure or word than its target; 25 of them are numbers or days that could have been higher or lower, 33 are bounds.");
    private static final Text WORDS = Text.of(
            "本文件 {0} 个指标的实际完成值，没有一个印出与指标值不同的数字或用语；其中 {1} 个是可高可低的数字或日期，{2} 个只写界限。",
            "None of {0} results in this document prints another figure or word than its target; {1} of them {1|is a number or day|are numbers or days} that could have been higher or lower, {2} {2|is a bound|are bounds}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Results results = facts.results();
        int all = results.reported().count();
        if (results.free() < LEAST || results.figure() < all) {
            return List.of();
        }
        return List.of(Drafts.of(INFO, document)
                .points(results.reported().points())
                .operand("与指标值相同", all + "/" + all, null)
                .operand("可高可低", results.free() + "/" + all, null)
                .say(WORDS, all, results.free(), results.restated().count()));
    }

    private static final int LEAST = 10;
}
