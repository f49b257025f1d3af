package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;

/** Sees amounts that are not broken down. */
final class ItemNoMoney implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-no-money",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("金额没有分到各项", "Amounts that are not broken down"))
            .looksAt(
                    "附有经费说明或明细的表中，没有一项明细写有金额的；列不列出内容都算；不到三张、又没有列出内容的为“留意”，不到一半的、没有经费说明的文件不看。",
                    "Forms with a text or a table about their amount in which no part has an amount, whether parts are named or not; a note below three forms where no parts are named; silent where it is less than half of the forms, and where forms have no such text.")
            .innocent(
                    "项目只有一项内容，或各项要到年中才能定下来。",
                    "The project is one thing, or its parts are settled only during the year.")
            .example(
                    "9 张附有经费说明的表中有 9 张没有把金额分到各项（其中 3 张列出了内容）。年度资金申请总额合计 4,362,963.50 元。各项各是多少？",
                    "9 of 9 forms with a text about their amount do not break it down (3 of them name parts). Together: 4,362,963.50 yuan requested. How much is each part?");
    private static final Text WORDS = Text.of(
            "{0} 张附有经费说明的表中有 {1} 张没有把金额分到各项。",
            "{1} of {0 form|forms} with a text about {0|its|their} amount {1|does|do} not break it down.");
    private static final Text NAMED =
            Text.of("其中 {2} 张列出了内容而没有写金额。", "{2} of them {2|names|name} parts without amounts.");

    private static final int LEAST = 3;
    private static final Text ASK = Text.of("各项各是多少？", "How much is each part?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Entry> told = facts.own().stream()
                .filter(e -> e.facts().budgeting().told()
                        && e.row().budget() != null
                        && !e.row().budget().isZero())
                .toList();
        List<Entry> without =
                told.stream().filter(e -> e.facts().budgeting().priced() == 0).toList();
        if (without.isEmpty() || without.size() * 2 < told.size()) {
            return List.of();
        }
        long named =
                without.stream().filter(e -> e.facts().budgeting().items() > 0).count();
        boolean question = named > 0 || without.size() >= LEAST;
        return List.of(Drafts.link(Drafts.aboutSum(Drafts.of(INFO, document), without), without)
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .operand("没有分项金额的表", without.size() + "/" + told.size(), null)
                .say(
                        (named > 0 ? WORDS.plus(NAMED) : WORDS)
                                .plus(Drafts.sum(without))
                                .plus(question ? ASK : Text.NONE),
                        told.size(),
                        without.size(),
                        named));
    }
}
