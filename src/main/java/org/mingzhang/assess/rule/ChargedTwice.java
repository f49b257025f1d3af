package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.assess.Budgeting;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Sees one thing that two projects may both pay for. */
final class ChargedTwice implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "charged-twice",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("两个项目按同一单价列了相近的数量", "Two projects charge one price for nearly the same quantity"))
            .looksAt(
                    "同一文件的两个项目里，单价相同、数量相差不到 {0}的明细；数量不到 2 的不看。",
                    "Items of two projects of a document with one price, and quantities that differ by less than {0}; quantities below 2 are left alone.")
            .innocent("按同一标准收费的不同工作。", "Different work charged by one standard.")
            .example(
                    "“甲”的“审核费”50 × 800元 与“乙”的“评估费”47 × 800元，单价相同、数量相近。是否为同一件事？",
                    "审核费 of 甲, 50 × 800元, and 评估费 of 乙, 47 × 800元, have one price and near quantities. Are they one thing?")
            .threshold("0.10");
    private static final Text WORDS = Text.of(
            "“{0}”有一项 {1}，“{2}”有一项 {3}，单价相同、数量相近。是否为同一件事？",
            "{0} has an item {1}, {2} one of {3}: one price and near quantities. Are they one thing?");
    private static final BigDecimal LEAST = BigDecimal.valueOf(2);
    private static final int MOST = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Map<String, List<Placed>> byPrice = new TreeMap<>();
        for (Entry entry : facts.own()) {
            for (Budgeting.Charge charge : entry.facts().budgeting().charges()) {
                if (charge.quantity().compareTo(LEAST) >= 0) {
                    byPrice.computeIfAbsent(charge.key(), k -> new ArrayList<>())
                            .add(new Placed(entry, charge));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byPrice.values().forEach(placed -> pairs(document, placed, threshold, findings));
        return findings;
    }

    private static void pairs(Document document, List<Placed> placed, BigDecimal threshold, List<Finding> findings) {
        List<Placed> sorted = placed.stream()
                .sorted(Comparator.comparing((Placed p) -> p.charge().quantity()))
                .toList();
        for (int i = 0; i + 1 < sorted.size() && findings.size() < MOST; i++) {
            Placed less = sorted.get(i);
            Placed more = sorted.get(i + 1);
            BigDecimal apart = more.charge().quantity().subtract(less.charge().quantity());
            boolean near = apart.compareTo(threshold.multiply(more.charge().quantity())) < 0;
            if (near
                    && !less.entry()
                            .project()
                            .id()
                            .equals(more.entry().project().id())) {
                findings.add(finding(document, more, less));
            }
        }
    }

    private static Finding finding(Document document, Placed one, Placed other) {
        Draft draft = Drafts.of(INFO, document).money(other.amount());
        for (Placed placed : List.of(one, other)) {
            draft.operand(
                    placed.entry().row().name(),
                    placed.formula(),
                    placed.entry().spot(Spot.Part.ITEM, placed.charge().item()));
        }
        return draft.operand("金额", one.amount(), null)
                .operand("金额", other.amount(), null)
                .say(
                        WORDS,
                        one.entry().row().name(),
                        one.formula(),
                        other.entry().row().name(),
                        other.formula());
    }

    /** A charge with its project. */
    private record Placed(Entry entry, Budgeting.Charge charge) {
        String formula() {
            return Shown.number(charge.quantity()) + " × "
                    + Shown.number(charge.price().value()) + charge.price().unit();
        }

        Money amount() {
            return new Money(charge.quantity().multiply(charge.price().value()));
        }
    }
}
