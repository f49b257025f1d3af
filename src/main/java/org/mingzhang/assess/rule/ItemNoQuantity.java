package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** Sees large items that are not counted. */
final class ItemNoQuantity implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-no-quantity",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("大额明细没有数量和单价", "Large items without quantity and price"))
            .looksAt(
                    "没有数量和单价的明细合计占项目金额的比例达到 {0}，而同一张表别的明细写明了数量和单价；只有一项的为“留意”；没有一项明细写明数量和单价的表、合计超过项目金额的不列。",
                    "Items without quantity and price whose sum is at least {0} of the amount, on a form whose other items print both; a note where it is only one item; silent where no item prints both, and where the sum is above the amount.")
            .innocent(
                    "可能是按协议拨付的定额、一年一笔的维护费；数量和单价两栏可能印着文字说明。",
                    "They may be fixed sums under an agreement, or a yearly fee; the two cells may hold words.")
            .example(
                    "3 项共 31,100,000.00 元（占年度资金申请总额 37,780,000.00 元的 82.3%）没有印出数量和单价的数字。怎么算出来的？",
                    "3 items, 31,100,000.00 yuan together (82.3% of 37,780,000.00 yuan requested), print no figure of quantity and price. How were they worked out?")
            .threshold("0.5");
    private static final Text WORDS = Text.of(
            "{0} 项共 {1} 元（占{2}的 {3}）没有印出数量和单价的数字。怎么算出来的？",
            "{0} items, {1} yuan together ({3} of {2}), print no figure of quantity and price. How were they worked out?");
    private static final Text ONE = Text.of(
            "1 项 {1} 元（占{2}的 {3}）没有印出数量和单价的数字。",
            "1 item of {1} yuan ({3} of {2}) prints no figure of quantity and price.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<BudgetItem> bare = bare(form);
        Figure whole = form.budget().orElse(null);
        if (bare.isEmpty() || whole == null) {
            return List.of();
        }
        Money sum = Money.sum(bare.stream().map(BudgetItem::amount).toList());
        return Ratio.of(sum, whole.money())
                .filter(r -> r.atLeast(threshold) && r.value().compareTo(BigDecimal.ONE) <= 0)
                .map(r -> finding(form, bare, new Figure(Text.NONE, sum, null), whole, r))
                .map(List::of)
                .orElse(List.of());
    }

    /** The items without quantity and price of a form whose others have both. */
    static List<BudgetItem> bare(Form form) {
        List<BudgetItem> items = form.disclosure().budgetItems();
        boolean counted = items.stream().anyMatch(i -> i.quantity() != null && i.unitPrice() != null);
        return items.stream()
                .filter(i -> counted && i.amount() != null && i.quantity() == null && i.unitPrice() == null)
                .toList();
    }

    private static Finding finding(Form form, List<BudgetItem> bare, Figure sum, Figure whole, Ratio share) {
        boolean one = bare.size() == 1;
        Draft draft = form.draft(INFO)
                .severity(one ? Severity.NOTE : Severity.QUESTION)
                .money(sum.money());
        List<BudgetItem> items = form.disclosure().budgetItems();
        bare.forEach(i -> draft.operand(i.item(), i.amount(), form.spot(Spot.Part.ITEM, 1 + items.indexOf(i))));
        return draft.operand("合计", sum.money(), null)
                .operand(whole)
                .say(one ? ONE : WORDS, bare.size(), Shown.yuan(sum.money()), whole.text(), share.percent());
    }
}
