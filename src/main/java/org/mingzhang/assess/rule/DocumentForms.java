package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.DocumentFacts;
import org.mingzhang.assess.Entry;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
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
                    "印出的表数、不重复的表数和不含汇总的项目数，及各自的金额合计；有一张表没有金额或各表金额不是同一种的，只说张数；印出的表没有全部收录的，有部门整体支出表的，一个项目有几张表的，不看。",
                    "Printed forms, distinct forms and projects without roll-ups, with the sum of each; only the numbers where a form prints no amount, or the forms print amounts of several kinds; silent where not all printed forms are here, one is about all of a department, or a project has several.")
            .innocent("系统把上级项目与子项目一起印出。", "Systems print parent projects beside their sub-projects.")
            .example(
                    "文件印有 25 张表，年度资金申请总额合计 30,884,960.00 元；去掉重印和汇总后为 16 个项目、15,442,480.00 元。",
                    "25 printed forms come to 30,884,960.00 yuan requested; without repeats and roll-ups there are 16 projects and 15,442,480.00 yuan.");
    private static final Text PRINTED =
            Text.of("文件印有 {0} 张表，{6}合计 {1} 元", "{0 printed form comes|printed forms come} to {1} yuan {6}");
    private static final Text DISTINCT =
            Text.of("；不重复的 {2} 张合计 {3} 元", "; the {2 distinct one|distinct ones} to {3} yuan");
    private static final Text OWN =
            Text.of("；{7}去掉汇总为 {4} 个项目、{5} 元", "; without roll-ups there {4|is|are} {4 project|projects} and {5} yuan");
    private static final Text PRINTED_ONLY = Text.of("文件印有 {0} 张表", "The document prints {0 form|forms}");
    private static final Text DISTINCT_ONLY = Text.of("；不重复的有 {2} 张", ", {2} of them distinct");
    private static final Text OWN_ONLY =
            Text.of("；{7}去掉汇总为 {4} 个项目", "; without roll-ups there {4|is|are} {4 project|projects}");
    private static final Text NONE = Text.of("；全部是汇总", "; {0|it is a roll-up|all of them are roll-ups}");
    private static final Text STOP = Text.of("。", ".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold) {
        int printed = facts.entries().stream()
                .mapToInt(e -> e.row().source().forms().size())
                .sum();
        Integer all = document.forms();
        boolean plain = facts.ownOnce().size() == facts.size()
                && facts.entries().stream().noneMatch(e -> e.row().departmentWide());
        if (!plain || printed == facts.size() || (all != null && all > printed)) {
            return List.of();
        }
        return List.of(Drafts.kindOfAll(facts.entries())
                .map(kind -> sums(document, facts, printed, kind))
                .orElseGet(() -> numbers(document, facts, printed)));
    }

    private static Finding numbers(Document document, DocumentFacts facts, int printed) {
        int distinct = facts.entries().size();
        return Drafts.of(INFO, document)
                .operand("印出的表", Integer.toString(printed), null)
                .operand("不重复的表", Integer.toString(distinct), null)
                .operand("项目", Integer.toString(facts.size()), null)
                .say(
                        words(printed, facts, PRINTED_ONLY, DISTINCT_ONLY, OWN_ONLY),
                        printed,
                        "",
                        distinct,
                        "",
                        facts.size(),
                        "",
                        "",
                        again(printed, distinct));
    }

    /** Of repeats and of roll-ups only what there is. */
    private static Text words(int printed, DocumentFacts facts, Text all, Text distinct, Text own) {
        int forms = facts.entries().size();
        Text repeats = printed == forms ? Text.NONE : distinct;
        Text rollUps = facts.size() == forms ? Text.NONE : facts.size() == 0 ? NONE : own;
        return all.join(repeats).join(rollUps).join(STOP);
    }

    private static Text again(int printed, int distinct) {
        return printed == distinct ? Text.NONE : Text.of("再", "");
    }

    private static Finding sums(Document document, DocumentFacts facts, int printed, Text kind) {
        Money all = Money.ZERO;
        for (Entry entry : facts.entries()) {
            for (int i = 0; i < entry.row().source().forms().size(); i++) {
                all = all.plus(Objects.requireNonNull(entry.row().budget()));
            }
        }
        int forms = facts.entries().size();
        Money distinct = DocumentFacts.budgets(facts.entries());
        Money once = DocumentFacts.budgets(facts.own());
        Draft draft = Drafts.of(INFO, document).money(all.minus(once)).operand("印出的表 " + printed, all, null);
        if (forms != printed) {
            draft.operand("不重复的表 " + forms, distinct, null);
        }
        if (facts.size() != forms && facts.size() > 0) {
            draft.operand("项目 " + facts.size(), once, null);
        }
        return draft.say(
                words(printed, facts, PRINTED, DISTINCT, OWN),
                printed,
                Shown.yuan(all),
                forms,
                Shown.yuan(distinct),
                facts.size(),
                Shown.yuan(once),
                kind,
                again(printed, forms));
    }
}
