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
                    "印出的表数、不重复的表数和不含汇总的项目数，及各自的金额合计。",
                    "Printed forms, distinct forms and projects without roll-ups, with the sum of each.")
            .innocent("系统把上级项目与子项目一起印出。", "Systems print parent projects beside their sub-projects.")
            .example(
                    "文件印有 25 张表，金额合计 30,884,960.00 元；去掉重印和汇总后为 16 个项目、15,442,480.00 元。",
                    "25 printed forms come to 30,884,960.00 yuan; without repeats and roll-ups there are 16 projects and 15,442,480.00 yuan.");
    private static final Text WORDS = Text.of(
            "文件印有 {0} 张表，金额合计 {1} 元；不重复的 {2} 张合计 {3} 元；再去掉汇总为 {4} 个项目、{5} 元。",
            "{0} printed forms come to {1} yuan; the {2} distinct ones to {3} yuan; without roll-ups there are {4} projects and {5} yuan.");

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
        Money all = Money.ZERO;
        for (Entry entry : facts.entries()) {
            for (int i = 0;
                    i < entry.row().source().forms().size() && entry.row().budget() != null;
                    i++) {
                all = all.plus(entry.row().budget());
            }
        }
        Money distinct = DocumentFacts.budgets(facts.entries());
        Money once = DocumentFacts.budgets(facts.own());
        return List.of(Drafts.of(INFO, document)
                .money(all.minus(once))
                .operand("印出的表 " + printed, all, null)
                .operand("不重复的表 " + facts.size(), distinct, null)
                .operand("项目 " + own, once, null)
                .say(WORDS, printed, Shown.yuan(all), facts.size(), Shown.yuan(distinct), own, Shown.yuan(once)));
    }
}
