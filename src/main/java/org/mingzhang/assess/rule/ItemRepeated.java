package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.assess.Budgeting;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** Sees items of one quantity and one price. */
final class ItemRepeated implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-repeated",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("几项明细的数量和单价都相同", "Items of one quantity and one price"))
            .looksAt(
                    "同一张表里，数量和单价都相同的两项以上明细，每组列一次；单价为 0 的、合计不到项目金额五分之一的，和餐费、住宿、讲课、专家费一类按标准收的，不看。",
                    "Two or more items of a form with the same quantity and the same price, each group once; left alone are prices of zero, groups below a fifth of the amount, and what has a set price: meals, rooms, lectures, experts.")
            .innocent("按统一标准编列；或同一批人的不同费用。", "They follow one standard, or are different costs of the same people.")
            .example(
                    "“甲”、“乙”都是 4 × 70,000元，共 560,000.00 元。单价为什么相同？",
                    "甲 and 乙 are both 4 × 70,000元, 560,000.00 yuan together. Why is the price the same?")
            .strength(RuleInfo.SLIGHT);
    private static final Text WORDS =
            Text.of("{0}都是 {1}，共 {2} 元。单价为什么相同？", "{0} are each {1}, {2} yuan together. Why is the price the same?");
    private static final int NAMES = 6;
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Map<String, List<Budgeting.Charge>> alike = new LinkedHashMap<>();
        for (Budgeting.Charge charge : Budgeting.of(form.disclosure()).charges()) {
            if (ChargedTwice.standard(charge.name())) {
                continue;
            }
            alike.computeIfAbsent(charge.quantity().toPlainString() + " × " + charge.key(), k -> new ArrayList<>())
                    .add(charge);
        }
        List<Finding> findings = new ArrayList<>();
        alike.forEach((key, charges) -> {
            if (charges.size() > 1 && much(form, charges)) {
                findings.add(finding(form, charges));
            }
        });
        return findings;
    }

    private static boolean much(Form form, List<Budgeting.Charge> charges) {
        Money sum = Money.sum(charges.stream().map(Budgeting.Charge::amount).toList());
        return form.budget()
                .flatMap(whole -> Ratio.of(sum, whole.money()))
                .filter(r -> !r.atLeast(FIFTH))
                .isEmpty();
    }

    private static Finding finding(Form form, List<Budgeting.Charge> charges) {
        Draft draft = form.draft(INFO);
        BudgetItem first =
                form.disclosure().budgetItems().get(charges.getFirst().item() - 1);
        String formula = first.quantity() + " × " + first.unitPrice();
        List<BudgetItem> items = charges.stream()
                .map(c -> form.disclosure().budgetItems().get(c.item() - 1))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            draft.operand(
                    items.get(i).item(),
                    items.get(i).amount(),
                    form.spot(Spot.Part.ITEM, charges.get(i).item()));
        }
        Money sum = Money.sum(items.stream().map(BudgetItem::amount).toList());
        return draft.money(sum)
                .operand("合计", sum, null)
                .say(
                        WORDS,
                        Shown.names(items.stream().map(BudgetItem::item).toList(), NAMES),
                        formula,
                        Shown.yuan(sum));
    }
}
