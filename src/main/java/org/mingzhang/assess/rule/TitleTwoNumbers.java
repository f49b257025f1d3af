package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.assess.Citation;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
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
                    "引用的法规文件中，同一标题对应两个不同的文号；有的文号没有年份（令号）的，可能是修订后重新公布，为“留意”；没有文号的引用不看。",
                    "Citations of a document in which one title stands with two different numbers; a note where one has no year, as orders do, by which a law is published anew when it is revised; citations without a number are left alone.")
            .innocent(
                    "文件修订后重新发文，有了新的文号；或是笔误。",
                    "The document was issued again under a new number when it was revised; or it is a slip.")
            .example(
                    "“会议费管理办法”在本文件中有 2 个文号：……。引用的是哪一个？",
                    "会议费管理办法 has 2 numbers in this document: … Which one is meant?");
    private static final Text WORDS = Text.of("“{0}”在本文件中有 {1} 个文号：{2}。", "{0} has {1} numbers in this document: {2}.");
    private static final Text ASK = Text.of("引用的是哪一个？", "Which one is meant?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        Citations.ambiguous(facts, Citation::title, Citation::number)
                .forEach((value, found) -> findings.add(finding(document, value, found)));
        return findings;
    }

    private static Finding finding(Document document, String title, Map<String, List<Entry>> found) {
        boolean question =
                found.keySet().stream().allMatch(number -> YEAR.matcher(number).find());
        return Citations.link(Drafts.of(INFO, document), found)
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .say(question ? WORDS.plus(ASK) : WORDS, title, found.size(), Citations.list(found));
    }
}
