package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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

/** Sees a declared total that counts other money. */
final class OtherFunds implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "other-funds",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("写明的合计里有其他资金", "The declared total holds other money"))
            .looksAt(
                    "文件写明的金额与各表合计相符，而其中有的表印有其他资金；文件没有写明金额、或与各表合计不符的不列。",
                    "Documents whose declared total is the sum of their forms, some of which print other money; silent where the document declares no amount or another one.")
            .innocent("合计本来包括各种来源的资金。", "The total is meant to cover money from every source.")
            .example(
                    "文件写明共 436.30万元，各表合计 4,362,963.50 元，其中 200,000.00 元是其他资金（1 张表），其余 4,162,963.50 元。",
                    "The document declares 436.30万元, its forms come to 4,362,963.50 yuan; 200,000.00 yuan of that are other money (1 form), the rest 4,162,963.50 yuan.");
    private static final Text WORDS = Text.of(
            "文件写明共 {0}，各表合计 {1} 元，其中 {2} 元是其他资金（{3} 张表），其余 {4} 元。",
            "The document declares {0}, its forms come to {1} yuan; {2} yuan of that are other money (on {3 form|forms}), the rest {4} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Document.Declared declared = document.declared();
        List<Entry> other = facts.own().stream()
                .filter(e ->
                        e.facts().otherMoney() != null && e.facts().otherMoney().compareTo(Money.ZERO) > 0)
                .toList();
        Money held = DocumentFacts.budgets(facts.own());
        boolean agrees = Drafts.kindOfAll(facts.own()).isPresent()
                && declared != null
                && declared.total() != null
                && Declared.agrees(declared.total(), held).orElse(false);
        if (declared == null || declared.total() == null || !agrees || other.isEmpty()) {
            return List.of();
        }
        Money sum = Money.sum(other.stream()
                .map(e -> e.facts().otherMoney())
                .flatMap(Stream::ofNullable)
                .toList());
        Draft draft = Drafts.of(INFO, document)
                .money(sum)
                .operand("写明的金额", declared.total(), null)
                .operand("各表合计", held, null)
                .operand("其余", held.minus(sum), null);
        other.forEach(e -> draft.operand(e.row().name() + " 其他资金", e.facts().otherMoney(), e.spot(Spot.Part.MONEY, 0)));
        return List.of(draft.say(
                WORDS, declared.total(), Shown.yuan(held), Shown.yuan(sum), other.size(), Shown.yuan(held.minus(sum))));
    }
}
