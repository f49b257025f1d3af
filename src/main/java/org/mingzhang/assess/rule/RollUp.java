package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.Same;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;

/** Sees amounts that are the sum of others. */
final class RollUp implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roll-up",
                    Severity.NOTE,
                    Scope.PROJECT,
                    Text.of("金额等于其他表之和", "An amount that is the sum of others"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "金额恰好等于同一文件中其他两张以上有金额的表之和：经整理认定的，或相邻各表之和；没有认定的，两个整千元之和不列。",
                    "Amounts that are the exact sum of two or more other forms of the document that have an amount: those the content states, and runs of neighbouring forms, but for two amounts of whole thousands.")
            .innocent("上级项目与子项目一起印出。", "A parent project is printed beside its sub-projects.")
            .example(
                    "729,000.00 元等于本文件其他 2 张表之和：165,600.00 + 563,400.00 = 729,000.00 元。",
                    "729,000.00 yuan is the sum of 2 other forms of this document: 165,600.00 + 563,400.00 = 729,000.00 yuan.");
    private static final Text WORDS = Text.of(
            "{0} 元等于本文件其他 {1} 张表之和：{2} = {0} 元。",
            "{0} yuan is the sum of {1} other forms of this document: {2} = {0} yuan.");
    private static final Text NAMESAKE =
            Text.of("本表（第 {3} 张）与第 {4} 张表同名。", "This form ({3}) and form {4} bear the same name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < facts.entries().size(); i++) {
            List<Entry> parts = parts(facts.entries(), i);
            if (tells(facts.entries().get(i), parts)) {
                findings.add(finding(facts.entries(), facts.entries().get(i), parts));
            }
        }
        return findings;
    }

    /** Whether the amount of a form is the sum of others. */
    static boolean sum(List<Entry> all, Entry entry) {
        return tells(entry, parts(all, all.indexOf(entry)));
    }

    /** Whether an amount is the sum of its neighbours and nobody says that it is a roll-up. */
    static boolean unstated(DocumentFacts facts) {
        List<Entry> all = facts.entries();
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).project().rollUp())
                .anyMatch(i -> !parts(all, i).isEmpty());
    }

    /** A sum of nothing and one other amount is that amount. */
    private static boolean counts(Entry part) {
        Money budget = part.row().budget();
        return budget != null && !budget.isZero() && !budget.isNegative();
    }

    private static List<Entry> parts(List<Entry> all, int place) {
        Entry whole = all.get(place);
        if (whole.project().rollUp()) {
            Set<ProjectId> named = Set.copyOf(whole.project().rollUpOf());
            return all.stream().filter(e -> named.contains(e.project().id())).toList();
        }
        Money budget = whole.row().budget();
        return budget == null || budget.isZero() || budget.isNegative() ? List.of() : run(all, place, budget);
    }

    /** Neighbours without a gap, the whole's own place not counted as one. */
    private static List<Entry> run(List<Entry> all, int place, Money budget) {
        for (int from = Math.max(0, place - LONGEST); from <= place + 1 && from < all.size(); from++) {
            List<Entry> parts = new ArrayList<>();
            Money sum = Money.ZERO;
            for (int i = from; i < all.size() && parts.size() <= LONGEST; i++) {
                if (i != place && (all.get(i).project().rollUp() || !counts(all.get(i)))) {
                    break;
                }
                if (i != place) {
                    parts.add(all.get(i));
                    sum = sum.plus(Objects.requireNonNull(all.get(i).row().budget()));
                }
                if (sum.compareTo(budget) >= 0 || (i > place + 1 && from > place)) {
                    break;
                }
            }
            boolean beside = from == place + 1 || from + parts.size() >= place;
            if (beside && parts.size() > 1 && sum.equals(budget)) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean tells(Entry whole, List<Entry> parts) {
        return parts.stream().filter(RollUp::counts).count() > 1
                && (whole.project().rollUp() || !chance(parts));
    }

    /** Two amounts of whole ten thousands come to a third one by chance. */
    private static boolean chance(List<Entry> parts) {
        return parts.size() == 2
                && parts.stream()
                        .allMatch(e -> e.row().budget() != null
                                && e.row().budget().yuan().remainder(ROUND).signum() == 0);
    }

    private static Finding finding(List<Entry> all, Entry whole, List<Entry> parts) {
        String sum = parts.stream()
                .map(e -> e.row().budget() == null ? "—" : Shown.yuan(e.row().budget()))
                .collect(Collectors.joining(" + "));
        Money budget = Objects.requireNonNullElse(whole.row().budget(), Money.ZERO);
        Optional<Entry> namesake = all.stream()
                .filter(e -> !e.equals(whole)
                        && Same.text(e.row().name(), whole.row().name()))
                .findFirst();
        return Drafts.link(whole.draft(INFO).money(budget), parts)
                .say(
                        namesake.isPresent() ? WORDS.plus(NAMESAKE) : WORDS,
                        Shown.yuan(budget),
                        parts.size(),
                        sum,
                        Drafts.place(whole),
                        namesake.map(Drafts::place).orElse(0));
    }

    private static final int LONGEST = 60;
    private static final BigDecimal ROUND = new BigDecimal(1000);
}
