package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.assess.Citation;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees numbers with two titles. */
final class NumberTwoTitles implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "number-two-titles",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("一个文号两个标题", "One number for two titles"))
            .looksAt(
                    "引用的法规文件中，同一文号对应两个不同的标题。",
                    "Citations of a document in which one number stands with two different titles.")
            .innocent("令号随届期重新编号；或是笔误。", "Order numbers start again with a new term; or it is a slip.")
            .example("“上海市人民政府令第35号”在本文件中对应两个标题。", "上海市人民政府令第35号 stands for two titles in this document.");
    private static final Text WORDS =
            Text.of("“{0}”在本文件中对应两个以上的标题：{1}。", "{0} stands for two titles in this document: {1}.");
    private static final Text FORM = Text.of("“{0}”在本表中有不同的写法：{1}。", "On this form {0} stands with: {1}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        Citations.ambiguous(facts, Citation::number, Citation::title).forEach((value, found) -> {
            findings.add(Citations.link(Drafts.of(INFO, document), found).say(WORDS, value, Citations.list(found)));
            findings.addAll(onOneForm(value, found));
        });
        return findings;
    }

    /** The forms that cite both. */
    private static List<Finding> onOneForm(String value, Map<String, List<Entry>> found) {
        Map<Entry, Integer> times = new LinkedHashMap<>();
        found.values().forEach(entries -> entries.forEach(e -> times.merge(e, 1, Integer::sum)));
        return times.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(e -> e.getKey()
                        .draft(INFO)
                        .operand(
                                value,
                                String.join("；", found.keySet()),
                                e.getKey().spot(Spot.Part.LAW, 0))
                        .say(FORM, value, String.join("；", found.keySet())))
                .toList();
    }
}
