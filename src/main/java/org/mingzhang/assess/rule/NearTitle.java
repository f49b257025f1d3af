package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

/** Sees titles that are nearly alike. */
final class NearTitle implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "near-title",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("两个标题只差一两个字", "Two titles that differ by a character or two"))
            .looksAt(
                    "同一文件里长度相同、只差一两个字的两个法规标题（至少 12 字）。",
                    "Two titles cited in one document that have the same length of at least 12 characters and differ in one or two.")
            .innocent("笔误。", "A slip.")
            .example(
                    "两个标题只差 1 个字：…若干规定；…若干规则。是否为同一文件？",
                    "Two titles are alike but for one character: …若干规定; …若干规则. Are they one document?");
    private static final Text WORDS = Text.of(
            "两个标题只差 {0}：{1}；{2}。是否为同一文件？", "Two titles are alike but for {0}: {1}; {2}. Are they one document?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Map<String, Map<String, Entry>> byLength = new TreeMap<>();
        Map<String, String> numbers = new HashMap<>();
        for (Entry entry : facts.entries()) {
            for (Citation citation : entry.facts().citations()) {
                String title = citation.title();
                if (title.length() >= SHORTEST) {
                    byLength.computeIfAbsent(Integer.toString(title.length()), l -> new TreeMap<>())
                            .putIfAbsent(title, entry);
                    numbers.merge(title, citation.number(), (a, b) -> a.isEmpty() ? b : a);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byLength.values().forEach(titles -> pairs(document, titles, numbers, findings));
        return findings;
    }

    private static void pairs(
            Document document, Map<String, Entry> titles, Map<String, String> numbers, List<Finding> findings) {
        List<String> all = List.copyOf(titles.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                int apart = apart(all.get(i), all.get(j));
                if (apart <= MOST && !differ(numbers, all.get(i), all.get(j))) {
                    findings.add(finding(document, titles, all.get(i), all.get(j), apart));
                }
            }
        }
    }

    private static Finding finding(Document document, Map<String, Entry> titles, String one, String other, int apart) {
        Entry a = Objects.requireNonNull(titles.get(one));
        Entry b = Objects.requireNonNull(titles.get(other));
        return Drafts.of(INFO, document)
                .operand(a.row().name(), one, a.spot(Spot.Part.LAW, 0))
                .operand(b.row().name(), other, b.spot(Spot.Part.LAW, 0))
                .say(WORDS, apart == 1 ? ONE : TWO, one, other);
    }

    private static boolean differ(Map<String, String> numbers, String one, String other) {
        String a = numbers.getOrDefault(one, "");
        String b = numbers.getOrDefault(other, "");
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /** In how many places two texts of one length differ, counted up to one more than matters. */
    private static int apart(String one, String other) {
        int apart = 0;
        for (int i = 0; i < one.length() && apart <= MOST; i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart;
    }

    private static final Text ONE = Text.of("1 个字", "one character");
    private static final Text TWO = Text.of("2 个字", "two characters");
    private static final int SHORTEST = 12;
    private static final int MOST = 2;
}
