package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** Sees items whose product is not their amount. */
final class ItemProduct implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-product",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("数量乘单价不等于金额", "Quantity times price is not the amount"))
            .looksAt(
                    "明细的数量（及期数）乘以单价与所印金额之差，达到 {0} 时列出；单价印作万元的，单价和金额末位的四舍五入不算。",
                    "Quantity (and periods) times unit price against the printed amount of an item, where they differ by {0} or more. Of a price in 万元 the rounding of its last digit and of that of the amount is left alone.")
            .innocent("金额可能按千元取整，或另有折扣。", "The amount may be rounded to thousands, or discounted.")
            .example(
                    "“座椅”：120把 × 300元/把 = 36,000.00 元，表中印为 38,000.00 元，相差 2,000.00 元。",
                    "Seats: 120把 × 300元/把 = 36,000.00 yuan; the table has 38,000.00 yuan, a difference of 2,000.00 yuan.")
            .threshold("0.001");
    private static final Text WORDS = Text.of(
            "“{0}”：{1} = {2} 元，表中印为 {3} 元，相差 {4} 元。",
            "{0}: {1} = {2} yuan; the table has {3} yuan, a difference of {4} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        List<BudgetItem> items = form.disclosure().budgetItems();
        for (int i = 0; i < items.size(); i++) {
            Spot spot = form.spot(Spot.Part.ITEM, i + 1);
            Items.product(items.get(i))
                    .flatMap(p -> check(form, p, spot, threshold))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> check(Form form, Items.Product product, Spot spot, BigDecimal threshold) {
        Money amount = product.amount();
        Money worked = product.worked();
        Money difference = worked.minus(amount);
        if (product.inTenThousands() || product.rounded()) {
            return Optional.empty();
        }
        Money size = difference.isNegative() ? Money.ZERO.minus(difference) : difference;
        if (Ratio.of(worked, amount).filter(r -> r.offBy(threshold)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(form.draft(INFO)
                .money(size)
                .operand(product.item().item(), product.formula(), spot)
                .operand("算得", worked, null)
                .operand("金额", amount, spot)
                .say(
                        WORDS,
                        product.item().item(),
                        product.formula(),
                        Shown.yuan(worked),
                        Shown.yuan(amount),
                        Shown.yuan(size)));
    }
}
