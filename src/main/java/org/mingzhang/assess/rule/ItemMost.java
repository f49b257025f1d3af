package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
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

/** Sees an item that is most of a budget. */
final class ItemMost implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-most", Severity.NOTE, Scope.DISCLOSURE, Text.of("一项明细占了大半", "One item is most of the amount"))
            .looksAt(
                    "列有三项以上有金额的明细、而最大的一项占项目金额的比例达到 {0} 的项目，只有两项的要达到 80%；这一项没有数量和单价、由另一条规则列出的不看。",
                    "Projects with three or more priced items, the largest of which is at least {0} of the amount, or with two priced items, at least 80%; left alone where it has no quantity and price and another rule tells it.")
            .innocent("项目的主体就是这一项。", "The item is what the project is about.")
            .example(
                    "“餐费”72,000.00 元，占年度资金申请总额 100,000.00 元的 72.0%。",
                    "餐费 takes 72,000.00 yuan, 72.0% of 100,000.00 yuan requested.")
            .threshold("0.5");
    private static final Text WORDS = Text.of("“{0}”{1} 元，占{2}的 {3}。", "{0} takes {1} yuan, {3} of {2}.");
    private static final Text COUNTED = Text.of("“{0}”（{4}）{1} 元，占{2}的 {3}。", "{0} ({4}) takes {1} yuan, {3} of {2}.");

    private static final int LEAST = 3;
    private static final BigDecimal OF_TWO = new BigDecimal("0.8");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<BudgetItem> priced =
                Items.rows(form).stream().filter(i -> i.amount() != null).toList();
        Figure whole = form.budget().orElse(null);
        if (priced.size() < 2 || whole == null || Items.nested(form)) {
            return List.of();
        }
        BudgetItem most = priced.stream()
                .reduce((a, b) -> amount(b).compareTo(amount(a)) > 0 ? b : a)
                .orElseThrow();
        return Ratio.of(amount(most), whole.money())
                .filter(r -> r.atLeast(priced.size() < LEAST ? OF_TWO.max(threshold) : threshold)
                        && r.value().compareTo(BigDecimal.ONE) <= 0)
                .filter(r -> !ItemNoQuantity.bare(form).contains(most))
                .map(r -> finding(form, most, whole, r))
                .map(List::of)
                .orElse(List.of());
    }

    private static Money amount(BudgetItem item) {
        return Objects.requireNonNull(item.amount());
    }

    private static Finding finding(Form form, BudgetItem item, Figure whole, Ratio share) {
        String how = Stream.of(item.quantity(), item.periods(), item.unitPrice())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" × "));
        Spot spot =
                form.spot(Spot.Part.ITEM, 1 + form.disclosure().budgetItems().indexOf(item));
        var draft = form.draft(INFO).money(amount(item)).operand(item.item(), amount(item), spot);
        if (!how.isEmpty()) {
            draft.operand("数量和单价", how, spot);
        }
        return draft.operand(whole)
                .say(
                        how.isEmpty() ? WORDS : COUNTED,
                        item.item(),
                        Shown.yuan(amount(item)),
                        whole.text(),
                        share.percent(),
                        how);
    }
}
