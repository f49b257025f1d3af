package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                    Text.of("两个标题只有末尾的文种不同", "Two titles that differ in their last word"))
            .looksAt(
                    "同一文件引用的两个标题，除末尾的“规定、规则、规程、办法、制度”不同以外一字不差；文号不同的不列。",
                    "Two titles cited in one document that are alike but for 规定, 规则, 规程, 办法 or 制度 at their end; silent where their numbers differ.")
            .innocent("笔误。", "A slip.")
            .example(
                    "两个标题只有末尾的文种不同：…若干规定；…若干规则。是否为同一文件？",
                    "Two titles are alike but for their last word: …若干规定; …若干规则. Are they one document?");
    private static final Text WORDS = Text.of(
            "两个标题只有末尾的文种不同：{0}；{1}。是否为同一文件？",
            "Two titles are alike but for their last word: {0}; {1}. Are they one document?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Map<String, Map<String, Entry>> alike = new TreeMap<>();
        Map<String, String> numbers = new HashMap<>();
        for (Entry entry : facts.own()) {
            for (Citation citation : entry.facts().citations()) {
                Matcher kind = KIND.matcher(citation.title());
                if (kind.matches()) {
                    alike.computeIfAbsent(kind.group("subject") + kind.group("state"), s -> new TreeMap<>())
                            .putIfAbsent(citation.title(), entry);
                    numbers.merge(citation.title(), citation.number(), (a, b) -> a.isEmpty() ? b : a);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        alike.values().forEach(titles -> pairs(document, titles, numbers, findings));
        return findings;
    }

    private static void pairs(
            Document document, Map<String, Entry> titles, Map<String, String> numbers, List<Finding> findings) {
        List<String> all = List.copyOf(titles.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!differ(numbers, all.get(i), all.get(j))) {
                    findings.add(finding(document, titles, all.get(i), all.get(j)));
                }
            }
        }
    }

    private static Finding finding(Document document, Map<String, Entry> titles, String one, String other) {
        Entry a = Objects.requireNonNull(titles.get(one));
        Entry b = Objects.requireNonNull(titles.get(other));
        return Drafts.of(INFO, document)
                .operand(a.row().name(), one, a.spot(Spot.Part.LAW, 0))
                .operand(b.row().name(), other, b.spot(Spot.Part.LAW, 0))
                .say(WORDS, one, other);
    }

    private static boolean differ(Map<String, String> numbers, String one, String other) {
        String a = numbers.getOrDefault(one, "");
        String b = numbers.getOrDefault(other, "");
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /** Kinds that are easily taken for one another; detailed rules (细则) and regulations (条例) are often documents of their own beside these. */
    private static final Pattern KIND = Pattern.compile("(?<subject>.{6,}?)(?:规定|规则|规程|办法|制度)(?<state>[（(].*[）)])?");
}
