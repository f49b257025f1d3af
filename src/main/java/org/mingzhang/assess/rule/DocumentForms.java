package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Document;
import org.mingzhang.model.Money;

/** Tells what a document prints and what it holds. */
final class DocumentForms implements Rule.OfDocument {
    private static final RuleInfo INFO = RuleInfo.of(
                    "document-forms", Severity.NOTE, Scope.DOCUMENT, Text.of("重印与汇总", "Repeats and roll-ups"))
            .strength(RuleInfo.LEADING)
            .looksAt(
                    "印出的表数、不重复的表数和不含汇总的项目数，及各自的金额合计；有一张表没有金额或各表金额不是同一种的，只说张数。",
                    "Printed forms, distinct forms and projects without roll-ups, with the sum of each; only the numbers where a form prints no amount, or the forms print amounts of several kinds.")
            .innocent("系统把上级项目与子项目一起印出。", "Systems print parent projects beside their sub-projects.")
            .example(
                    "文件印有 25 张表，年度资金申请总额合计 30,884,960.00 元；去掉重印和汇总后为 16 个项目、15,442,480.00 元。",
                    "25 printed forms come to 30,884,960.00 yuan requested; without repeats and roll-ups there are 16 projects and 15,442,480.00 yuan.");
    private static final Text WORDS = Text.of(
            "文件印有 {0} 张表，{6}合计 {1} 元；不重复的 {2} 张合计 {3} 元；再去掉汇总为 {4} 个项目、{5} 元。",
            "{0} printed forms come to {1} yuan {6}; the {2} distinct ones to {3} yuan; without roll-ups there are {4} projects and {5} yuan.");

    private static final Text NUMBERS = Text.of(
            "文件印有 {0} 张表；不重复的有 {1} 张；再去掉汇总为 {2} 个项目。",
            "The document prints {0} forms, {1} of them distinct; without roll-ups there are {2} projects.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        int printed = facts.entries().stream()
                .mapToInt(e -> e.row().source().forms().size())
                .sum();
        int own = facts.own().size();
        if (printed == own) {
            return List.of();
        }
        return List.of(Drafts.kindOfAll(facts.entries())
                .map(kind -> sums(document, facts, printed, kind))
                .orElseGet(() -> Drafts.of(INFO, document)
                        .operand("印出的表", Integer.toString(printed), null)
                        .operand("不重复的表", Integer.toString(facts.entries().size()), null)
                        .operand("项目", Integer.toString(own), null)
                        .say(NUMBERS, printed, facts.entries().size(), own)));
    }

    private static Finding sums(Document document, DocumentFacts facts, int printed, Text kind) {
        int own = facts.own().size();
        Money all = Money.ZERO;
        for (Entry entry : facts.entries()) {
            for (int i = 0; i < entry.row().source().forms().size(); i++) {
                all = all.plus(Objects.requireNonNull(entry.row().budget()));
            }
        }
        Money distinct = DocumentFacts.budgets(facts.entries());
        Money once = DocumentFacts.budgets(facts.own());
        return Drafts.of(INFO, document)
                .money(all.minus(once))
                .operand("印出的表 " + printed, all, null)
                .operand("不重复的表 " + facts.entries().size(), distinct, null)
                .operand("项目 " + own, once, null)
                .say(
                        WORDS,
                        printed,
                        Shown.yuan(all),
                        facts.entries().size(),
                        Shown.yuan(distinct),
                        own,
                        Shown.yuan(once),
                        kind);
    }
}
