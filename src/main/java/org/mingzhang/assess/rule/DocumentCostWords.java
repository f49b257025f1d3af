package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Counts forms that put cost into words. */
final class DocumentCostWords implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-cost-words",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("文件中成本指标只有文字的表", "Cost indicators that are words in a document"))
            .looksAt(
                    "整份文件中成本指标只有文字的表有多少、涉及多少钱；至少三张表且过半；社会成本、生态环境成本和汇总表不算。",
                    "How many forms of a document have only words for cost, and their money; from three forms on, and half of them; social and environmental costs, and roll-ups, do not count.")
            .innocent("成本由合同或标准规定。", "Costs are fixed by contract or standard.")
            .example(
                    "10 张表中有 8 张的成本指标只有文字（其中 6 张的明细里印有单价）。年度资金申请总额合计 8,805,000.00 元。成本以什么衡量？",
                    "8 of 10 forms have only words for cost (the items of 6 of them print prices). Together: 8,805,000.00 yuan requested. How is cost measured?");
    private static final Text WORDS =
            Text.of("{0} 张表中有 {1} 张的成本指标只有文字。", "{1} of {0 form|forms} {1|has|have} only words for cost.");

    private static final Text PRICED = Text.of(
            "{0} 张表中有 {1} 张的成本指标只有文字（其中 {2} 张的明细里印有单价）。",
            "{1} of {0 form|forms} {1|has|have} only words for cost (the items of {2} of them print prices).");
    private static final Text ASK = Text.of("成本以什么衡量？", "How is cost measured?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Entry> found =
                facts.own().stream().filter(e -> e.facts().costWords()).toList();
        if (found.size() < LEAST || found.size() * 2 < facts.own().size()) {
            return List.of();
        }
        long prices = found.stream()
                .filter(e -> !e.facts().budgeting().charges().isEmpty())
                .count();
        return List.of(Drafts.link(Drafts.aboutSum(Drafts.of(INFO, document), found), found)
                .say(
                        (prices > 0 ? PRICED : WORDS).plus(Drafts.sum(found)).plus(ASK),
                        facts.own().size(),
                        found.size(),
                        prices));
    }

    private static final int LEAST = 3;
}
