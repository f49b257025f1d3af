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

/** Sees numbers with two titles. */
final class NumberTwoTitles implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "number-two-titles",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("一个文号两个标题", "One number for two titles"))
            .looksAt(
                    "引用的法规文件中，同一文号对应不同的标题；标题后的括注（修正、修订、试行等）不算不同，一个标题只是另一个的一部分也不算。文号没有年份（令号）、又不在同一张表上的，为“留意”。",
                    "Citations of a document in which one number stands with different titles; remarks in brackets behind a title, such as an amendment, make no difference, nor does a title that is a part of the other. A note where the number has no year, as orders do, and no form cites both.")
            .innocent("令号随届期重新编号；或是笔误。", "Order numbers start again with a new term; or it is a slip.")
            .example(
                    "“上海市人民政府令第35号”在本文件中对应 2 个标题：……。是否都对？",
                    "上海市人民政府令第35号 stands for 2 titles in this document: … Are all of them right?");
    private static final Text WORDS =
            Text.of("“{0}”在本文件中对应 {1} 个标题：{2}。", "{0} stands for {1} titles in this document: {2}.");
    private static final Text ASK = Text.of("是否都对？", "Are all of them right?");
    private static final Pattern REMARK = Pattern.compile("[(\\[〔【][^()\\[\\]〔〕【】]*[)\\]〕】]$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        Citations.ambiguous(facts, Citation::number, NumberTwoTitles::title).forEach((value, found) -> {
            found.keySet().removeIf(title -> shortened(title, List.copyOf(found.keySet())));
            if (found.size() < 2) {
                return;
            }
            boolean question = YEAR.matcher(value).find() || onOneForm(found);
            findings.add(Citations.link(Drafts.of(INFO, document), found)
                    .severity(question ? Severity.QUESTION : Severity.NOTE)
                    .say(question ? WORDS.plus(ASK) : WORDS, value, found.size(), Citations.list(found)));
        });
        return findings;
    }

    /** Whether a title is a part of another. */
    private static boolean shortened(String title, List<String> titles) {
        return titles.stream().anyMatch(other -> !other.equals(title) && other.contains(title));
    }

    /** An amended rule is the same rule. */
    private static String title(Citation citation) {
        return REMARK.matcher(citation.title()).replaceFirst("");
    }

    /** Whether a form cites both. */
    private static boolean onOneForm(Map<String, List<Entry>> found) {
        List<Entry> all = found.values().stream().flatMap(List::stream).toList();
        return all.stream().distinct().count() < all.size();
    }
}
