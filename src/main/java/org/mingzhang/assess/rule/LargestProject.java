package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Sees a project that is most of a document. */
final class LargestProject implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "largest-project",
                    Severity.NOTE,
                    Scope.DOCUMENT,
                    Text.of("一个项目占了大部分金额", "One project has most of the money"))
            .looksAt(
                    "至少三个项目的文件里，最大的一个占金额合计的比例超过 {0}；金额的比例达到指标的比例五倍的为“值得问”；有一张表没有金额或金额是负数、金额大于 0 的不到三个的文件，和有的金额恰好是相邻各表之和的文件，不看。",
                    "In documents of three projects or more, the largest, where it has more than {0} of the money; a question where that is five times its share of the indicators; silent where a form has no amount, a negative one, or one that is the sum of its neighbours, and where fewer than three have any money.")
            .innocent("部门的主要任务就在这个项目里。", "It is what the department is there for.")
            .example(
                    "“甲”年度资金申请总额 37,780,000.00 元，占 10 个项目合计 49,410,000.00 元的 76.5%；66 个指标中有 9 个（13.6%）是它的。这笔钱要办成的事，指标都写了吗？",
                    "甲: 37,780,000.00 yuan requested, 76.5% of the 49,410,000.00 yuan of 10 projects; 9 of 66 indicators (13.6%) are its own. Do they say all that the money is for?")
            .threshold("0.5")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS =
            Text.of("“{0}”{1}，占 {2} 个项目合计 {3} 元的 {4}。", "{0}: {1}, {4} of the {3} yuan of {2} projects.");
    private static final Text ASK = Text.of(
            "“{0}”{1}，占 {2} 个项目合计 {3} 元的 {4}；{6} 个指标中有 {5} 个（{7}）是它的。这笔钱要办成的事，指标都写了吗？",
            "{0}: {1}, {4} of the {3} yuan of {2} projects; {5} of {6 indicator|indicators} ({7}) {5|is|are} its own. Do they say all that the money is for?");
    private static final int LEAST = 3;
    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        List<Entry> own = facts.own();
        if (own.size() < LEAST || Drafts.kindOfAll(own).isEmpty() || RollUp.unstated(facts)) {
            return List.of();
        }
        Entry largest = own.stream()
                .reduce((a, b) -> budget(b).compareTo(budget(a)) > 0 ? b : a)
                .orElseThrow();
        if (own.stream().filter(e -> budget(e).compareTo(Money.ZERO) > 0).count() < LEAST
                || own.stream().anyMatch(e -> budget(e).isNegative())) {
            return List.of();
        }
        Money all = DocumentFacts.budgets(own);
        return Ratio.of(budget(largest), all)
                .filter(r -> r.shown().compareTo(threshold) > 0)
                .map(r -> finding(document, largest, own, r))
                .map(List::of)
                .orElse(List.of());
    }

    private static Money budget(Entry entry) {
        return Objects.requireNonNull(entry.row().budget());
    }

    private static Finding finding(Document document, Entry largest, List<Entry> own, Ratio share) {
        Money all = DocumentFacts.budgets(own);
        int has = largest.facts().indicators();
        int indicators = own.stream().mapToInt(e -> e.facts().indicators()).sum();
        boolean few = Ratio.of(has, indicators)
                .filter(r -> share.atLeast(r.value().multiply(FAR)))
                .isPresent();
        Figure figure = largest.budget().orElseThrow();
        return Drafts.of(INFO, document)
                .severity(few ? Severity.QUESTION : Severity.NOTE)
                .money(figure.money())
                .operand(largest.row().name(), figure.money(), largest.spot())
                .operand("合计", all, null)
                .say(
                        few ? ASK : WORDS,
                        largest.row().name(),
                        figure.text(),
                        own.size(),
                        Shown.yuan(all),
                        share.percent(),
                        has,
                        indicators,
                        few ? Shown.share(has, indicators) : "");
    }
}
