package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;

/**
 * How a form breaks its amount down.
 *
 * @param told whether it has a text or a table about its amount, where a breakdown would stand
 * @param items how many parts it names
 * @param priced how many of them have an amount
 * @param charges the parts that print a quantity, a price and an amount
 */
public record Budgeting(boolean told, int items, int priced, List<Charge> charges) {
    private static final Budgeting NONE = new Budgeting(false, 0, 0, List.of());

    /**
     * A part of an amount that is charged by the piece.
     *
     * @param item its place, from 1
     * @param name what it is
     * @param amount as printed
     * @param quantity how many, in the base unit
     * @param unit of the quantity
     * @param price for one, in the base unit
     */
    public record Charge(int item, String name, Money amount, BigDecimal quantity, String unit, NumberMeasure price) {
        /** Quantity and price: {@code 50件 × 800元/件}. */
        public String formula() {
            return Shown.number(quantity) + unit + " × " + Shown.number(price.value()) + price.unit();
        }

        /** What is charged twice at one price has one of these. */
        public String key() {
            return price.value().toPlainString() + price.unit();
        }
    }

    /** What a form prints. */
    public static Budgeting of(Disclosure form) {
        List<BudgetItem> items = form.budgetItems();
        if (items.isEmpty()) {
            return form.statedBudget() == null ? NONE : new Budgeting(true, 0, 0, List.of());
        }
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BudgetItem item = items.get(i);
            if (item.amount() != null
                    && item.quantity() != null
                    && item.unitPrice() != null
                    && Measure.of(item.quantity()) instanceof NumberMeasure quantity
                    && Measure.of(item.unitPrice()) instanceof NumberMeasure price
                    && price.value().signum() > 0) {
                charges.add(new Charge(
                        i + 1,
                        item.item(),
                        item.amount(),
                        quantity.inBaseUnit().value(),
                        quantity.inBaseUnit().unit().intern(),
                        price.inBaseUnit()));
            }
        }
        int priced = (int) items.stream().filter(i -> i.amount() != null).count();
        return new Budgeting(true, items.size(), priced, List.copyOf(charges));
    }
}
