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

/** Sees titles with two numbers. */
final class TitleTwoNumbers implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "title-two-numbers",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("一个标题两个文号", "One title with two numbers"))
            .looksAt(
                    "引用的法规文件中，同一标题对应两个不同的文号。",
                    "Citations of a document in which one title stands with two different numbers.")
            .innocent(
                    "文件修订后重新发文，有了新的文号；或是笔误。",
                    "The document was issued again under a new number when it was revised; or it is a slip.")
            .example("“会议费管理办法”在本文件中有两个文号。", "会议费管理办法 has two numbers in this document.");
    private static final Text WORDS = Text.of("“{0}”在本文件中有两个以上的文号：{1}。", "{0} has two numbers in this document: {1}.");
    private static final Text FORM = Text.of("“{0}”在本表中有不同的写法：{1}。", "On this form {0} stands with: {1}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        Citations.ambiguous(facts, Citation::title, Citation::number).forEach((value, found) -> {
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
