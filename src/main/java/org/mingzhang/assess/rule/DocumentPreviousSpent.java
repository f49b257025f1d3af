package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

/** Sees documents on which last year's budgets all equal last year's spending. */
final class DocumentPreviousSpent implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-previous-spent",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("上年预算额与执行数相同", "Last year's budgets equal last year's spending"))
            .looksAt(
                    "印有上年预算和执行数的表，全部两数相同；至少三张；有一张表两数不同的不列。",
                    "Documents on all of whose forms last year's budget equals last year's spending, from three on; silent where they differ on one form.")
            .innocent(
                    "申报时上年尚未结束，填的可能是预计数；或预算在年底按实际支出调整过。",
                    "The year was not over when the form was written, and the spending may be an estimate; or budgets were adjusted to the spending.")
            .example(
                    "7 张表中有 3 张印有上年数，这 3 张的上年预算额与执行数都相同，合计 14,863,100.00 元。",
                    "3 of 7 forms print last year; on all of these budget and spending are equal, 14,863,100.00 yuan together.");
    private static final Text WORDS = Text.of(
            "{2} 张表中有 {0} 张印有上年数，这 {0} 张的上年预算额与执行数都相同，合计 {1} 元。",
            "{0} of {2 form|forms} {0|prints|print} last year; on all of these budget and spending are equal, {1} yuan together.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Entry> printed = facts.own().stream()
                .filter(e -> e.facts().previousBudget() != null
                        && e.facts().previousBudget().compareTo(Money.ZERO) > 0
                        && e.facts().previousExecuted() != null)
                .toList();
        boolean equal = printed.stream()
                .allMatch(e ->
                        Objects.equals(e.facts().previousBudget(), e.facts().previousExecuted()));
        if (printed.size() < LEAST || !equal) {
            return List.of();
        }
        Money sum = Money.sum(printed.stream()
                .map(e -> e.facts().previousBudget())
                .flatMap(Stream::ofNullable)
                .toList());
        Draft draft = Drafts.of(INFO, document).money(sum);
        printed.forEach(e -> draft.operand(e.row().name(), e.facts().previousBudget(), e.spot(Spot.Part.MONEY, 0)));
        return List.of(
                draft.say(WORDS, printed.size(), Shown.yuan(sum), facts.own().size()));
    }

    private static final int LEAST = 3;
}
