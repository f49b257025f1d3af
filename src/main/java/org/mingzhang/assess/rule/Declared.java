package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.DeclaredWays;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Unit;

/** Sees documents that hold something else than they declare. */
final class Declared implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "declared",
                    Severity.QUESTION,
                    Scope.DOCUMENT,
                    Text.of("文件自称与所载不同", "What a document declares and what it holds"))
            .looksAt(
                    "文件写明的项目数和金额，与所载各表是否相符：项目数按印出的表、不重复的表、不含汇总的项目或不同的名称计，金额按全部资金或财政资金、含或不含汇总计，有一种相符就算相符；金额按所印位数比较，项目数不符的不再比金额。写明的超过所载两倍的，说的是更大的范围，不比；没有写明收录了全部各表的文件，和有的金额恰好是相邻各表之和的文件，也不比。",
                    "The number of projects and the total that a document declares against its forms. Printed forms, distinct forms, projects without roll-ups or distinct names may be meant, and all money or fiscal money, with or without roll-ups; one that agrees is enough. Amounts are compared at the printed decimals, and only where the number of projects agrees. A declaration of more than twice as much speaks of something larger and is left alone, as are documents of which it is not known that all forms are here, and those with an amount that is the sum of its neighbours.")
            .innocent(
                    "文件发布后增减过项目；写明的数可能不含某类资金或项目。",
                    "Projects may have been added or taken out after publication; the declaration may leave out some money or projects.")
            .example("文件写明 9 个项目；所载为 8 个。为什么不同？", "The document declares 9 projects; it holds 8. Why do they differ?");
    private static final int FAR = 2;
    private static final Text WORDS = Text.of(
            "文件写明 {0} 个项目；所载为 {1} 个。为什么不同？",
            "The document declares {0 project|projects}; it holds {1}. Why do they differ?");
    private static final Text TOTAL = Text.of(
            "文件写明共 {0}；所载各项目合计 {1} 元。为什么不同？",
            "The document declares {0}; its projects come to {1} yuan. Why do they differ?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        Document.Declared declared = document.declared();
        if (declared == null || facts.entries().isEmpty() || !whole(document, declared, facts)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int held = facts.own().size();
        boolean same = declared.projects() == null
                || DeclaredWays.counts(facts.entries()).contains(declared.projects());
        if (declared.projects() != null && !same) {
            findings.add(Drafts.of(INFO, document)
                    .operand("写明的项目数", declared.projects().toString(), null)
                    .operand("所载的项目数", Integer.toString(held), null)
                    .say(WORDS, declared.projects(), held));
        }
        if (declared.total() != null && same) {
            total(document, declared.total(), facts).ifPresent(findings::add);
        }
        return findings;
    }

    /** Whether the declaration is about the forms that are here: all that are printed are, and it does not speak of far more. */
    private static boolean whole(Document document, Document.Declared declared, DocumentFacts facts) {
        int printed = facts.entries().stream()
                .mapToInt(e -> e.row().source().forms().size())
                .sum();
        boolean all = document.forms() != null && printed >= document.forms();
        boolean more = declared.projects() != null
                && declared.projects() > FAR * facts.entries().size();
        return all && !more && !RollUp.unstated(facts);
    }

    private static Optional<Finding> total(Document document, String printed, DocumentFacts facts) {
        if (Drafts.kindOfAll(facts.own()).isEmpty()) {
            return Optional.empty();
        }
        Money held = DocumentFacts.budgets(facts.own());
        if (!(Measure.of(printed) instanceof NumberMeasure total)
                || !total.inBaseUnit().unit().equals("元")) {
            return Optional.empty();
        }
        Money declared = new Money(total.inBaseUnit().value());
        if (Ratio.of(declared, held)
                .filter(r -> r.value().compareTo(BigDecimal.valueOf(FAR)) <= 0)
                .isEmpty()) {
            return Optional.empty();
        }
        if (DeclaredWays.sums(facts.entries())
                .anyMatch(sum -> agrees(printed, sum).orElse(true))) {
            return Optional.empty();
        }
        Money by = declared.minus(held);
        return Optional.of(Drafts.of(INFO, document)
                .money(by.isNegative() ? Money.ZERO.minus(by) : by)
                .operand("写明的金额", printed, null)
                .operand("所载的金额", held, null)
                .say(TOTAL, printed, Shown.yuan(held)));
    }

    /** Whether a printed total is an amount at the printed decimals, rounded or cut off; nothing for what is no amount of money. */
    static Optional<Boolean> agrees(String printed, Money held) {
        if (!(Measure.of(printed) instanceof NumberMeasure total)
                || !total.inBaseUnit().unit().equals("元")) {
            return Optional.empty();
        }
        BigDecimal inUnit = held.yuan().movePointLeft(Unit.of(total.unit()).power());
        int decimals = decimals(printed);
        return Optional.of(inUnit.setScale(decimals, RoundingMode.HALF_UP).compareTo(total.value()) == 0
                || inUnit.setScale(decimals, RoundingMode.DOWN).compareTo(total.value()) == 0);
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0
                ? 0
                : (int) printed.substring(point + 1)
                        .chars()
                        .takeWhile(Character::isDigit)
                        .count();
    }
}
