package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
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

/** Sees projects without a cited basis. */
final class NoBasis implements Rule.OfPeer {
    private static final RuleInfo INFO = RuleInfo.of(
                    "no-basis", Severity.NOTE, Scope.DISCLOSURE, Text.of("没有列出依据", "No basis is cited"))
            .looksAt(
                    "立项依据没有列出带标题或文号的文件，而同一文件中有列出的表的比例达到 {0}；整份文件都没有列出的不列。",
                    "Forms that cite no document with a title or a number as their basis, where the share of forms of the document that do reaches {0}; silent where no form of the document cites one.")
            .innocent(
                    "依据可能用文字写着：会议决定、主管部门核定或工作要求，没有文号。",
                    "The basis may be told in words: a decision, an approval or a task without a number.")
            .example(
                    "立项依据里没有带标题或文号的文件；同一文件 10 张表中有 8 张列出。",
                    "No document with a title or a number is cited as the basis; 8 of 10 forms of the document cite one.")
            .threshold("0.5");
    private static final Text WORDS = Text.of(
            "立项依据里没有带标题或文号的文件；同一文件 {0} 张表中有 {1} 张列出。",
            "No document with a title or a number is cited as the basis; {1} of {0 form|forms} of the document {1|cites|cite} one.");
    private static final Text ELSEWHERE = Text.of("另有 {2} 个文件列在别的标题下。", "{2 is|are} cited under another heading.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Entry entry, DocumentFacts document, BigDecimal threshold) {
        boolean cites = entry.facts().citations().stream().anyMatch(Citation::basis);
        BigDecimal least = threshold.multiply(BigDecimal.valueOf(document.size()));
        if (cites
                || document.withBasis() == 0
                || BigDecimal.valueOf(document.withBasis()).compareTo(least) < 0) {
            return List.of();
        }
        int elsewhere = entry.facts().citations().size();
        return List.of(Drafts.about(entry.draft(INFO), entry.budget())
                .operand("立项依据", "0", entry.spot(Spot.Part.LAW, 0))
                .operand("同一文件", document.withBasis() + "/" + document.size(), null)
                .say(elsewhere == 0 ? WORDS : WORDS.plus(ELSEWHERE), document.size(), document.withBasis(), elsewhere));
    }
}
