package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees forms whose indicators are all on another. */
final class ContainedBlock implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "contained-block",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("一个项目的指标全在另一个项目里", "One project's indicators are all on another's"))
            .looksAt(
                    "名称与指标值都相同：一张表的指标（至少五个）有 {0} 以上都列在同一文件的另一张表上（不含汇总）；每张表只列与它最接近的一张；运行监控表不看。",
                    "Forms of five indicators or more of which at least {0} stand, names and targets alike, on another form of the document, roll-ups left out; for each form only the nearest other. Monitoring forms are left alone.")
            .innocent("同类系统套用一个模板。", "Systems of one kind share a template.")
            .example(
                    "“甲”的 13 个指标中 13 个都在“乙”的 14 个指标里；两者的金额是 2,058,000.00 元和 9,982,767.00 元。",
                    "13 of the 13 indicators of 甲 are among the 14 of 乙; their amounts are 2,058,000.00 and 9,982,767.00 yuan.")
            .threshold("0.9");
    private static final Text WORDS = Text.of(
            "“{0}”（第 {7} 张表）的 {1} 个指标中 {2} 个都在“{3}”（第 {8} 张表）的 {4} 个指标里。",
            "{2} of the {1 indicator|indicators} of {0} (form {7}) {2|is|are} among the {4} of {3} (form {8}).");
    private static final Text MONEY = Text.of("前者{5}，后者{6}。", "The former: {5}; the latter: {6}.");
    private static final int LEAST = 5;
    private static final int MANY = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        if (facts.monitoring()) {
            return List.of();
        }
        Map<Long, List<Entry>> having = new HashMap<>();
        for (Entry entry : facts.own()) {
            LongStream.of(entry.facts().fingerprint().hashes())
                    .distinct()
                    .forEach(h ->
                            having.computeIfAbsent(h, k -> new ArrayList<>()).add(entry));
        }
        List<Finding> findings = new ArrayList<>();
        for (Entry part : facts.own()) {
            if (part.facts().indicators() >= LEAST) {
                nearest(part, having, threshold).ifPresent(whole -> findings.add(finding(document, part, whole)));
            }
        }
        return findings;
    }

    /** Looked for among the forms that share its rarest indicators, as a template of a whole document is another rule's. */
    private static Optional<Entry> nearest(Entry part, Map<Long, List<Entry>> having, BigDecimal threshold) {
        List<Entry> candidates = LongStream.of(part.facts().fingerprint().hashes())
                .distinct()
                .mapToObj(h -> Objects.requireNonNull(having.get(h)))
                .filter(on -> on.size() > 1 && on.size() <= MANY)
                .flatMap(List::stream)
                .distinct()
                .filter(other -> larger(other, part))
                .limit(MANY)
                .toList();
        return candidates.stream()
                .filter(other -> Ratio.of(shared(part, other), part.facts().indicators())
                        .filter(r -> r.atLeast(threshold))
                        .isPresent())
                .max(Comparator.comparing((Entry other) -> shared(part, other))
                        .thenComparing(other -> -other.facts().indicators())
                        .thenComparing(other -> other.project().id(), Comparator.reverseOrder()));
    }

    /** So that of two alike only one is contained in the other. */
    private static boolean larger(Entry other, Entry part) {
        int more = Integer.compare(other.facts().indicators(), part.facts().indicators());
        return !other.project().id().equals(part.project().id())
                && (more > 0
                        || (more == 0
                                && other.project().id().compareTo(part.project().id()) > 0));
    }

    private static int shared(Entry part, Entry other) {
        return (int) LongStream.of(part.facts().fingerprint().hashes())
                .filter(h -> other.facts().fingerprint().sequence(h) > 0)
                .count();
    }

    private static Finding finding(Document document, Entry part, Entry whole) {
        boolean amounts = part.budget().isPresent() && whole.budget().isPresent();
        int shared = shared(part, whole);
        Draft draft = Drafts.of(INFO, document)
                .operand(part.row().name(), shared + "/" + part.facts().indicators() + " 个指标", part.spot())
                .operand(whole.row().name(), whole.facts().indicators() + " 个指标", whole.spot());
        part.budget().ifPresent(draft::operand);
        whole.budget().ifPresent(draft::operand);
        return draft.money(part.row().budget())
                .say(
                        amounts ? WORDS.plus(MONEY) : WORDS,
                        part.row().name(),
                        part.facts().indicators(),
                        shared,
                        whole.row().name(),
                        whole.facts().indicators(),
                        part.budget().map(Figure::text).orElse(Text.NONE),
                        whole.budget().map(Figure::text).orElse(Text.NONE),
                        Drafts.place(part),
                        Drafts.place(whole));
    }
}
