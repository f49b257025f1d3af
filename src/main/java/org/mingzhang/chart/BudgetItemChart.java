package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** The parts that an amount is worked out from, each with quantity and price as printed. */
public final class BudgetItemChart {
    private BudgetItemChart() {}

    /** Items in printed order under their headings; nothing if no amount is printed at all. */
    public static Optional<Chart> of(List<BudgetItem> items, Sheet sheet) {
        if (items.stream().allMatch(i -> i.amount() == null)) {
            return Optional.empty();
        }
        List<BarRow> rows = new ArrayList<>();
        String group = null;
        for (BudgetItem item : items) {
            if (item.group() != null && !Objects.equals(group, item.group())) {
                rows.add(BarRow.heading(item.group()));
            }
            group = item.group();
            rows.add(row(item, sheet));
        }
        List<String> clauses = items.stream().map(i -> clause(i, sheet)).toList();
        BarChart.Texts texts =
                new BarChart.Texts(sheet.say(Phrase.BUDGET_ITEMS), sheet.words().statements(clauses));
        return Optional.of(BarChart.of(texts, rows, sheet));
    }

    private static BarRow row(BudgetItem item, Sheet sheet) {
        Money amount = item.amount();
        return amount == null
                ? BarRow.words(item.item(), new Saying(sheet.say(Phrase.NO_AMOUNT), reckoning(item, sheet)))
                : BarRow.planned(
                        item.item(), amount.yuan(), new Saying(sheet.words().amount(amount), reckoning(item, sheet)));
    }

    private static String clause(BudgetItem item, Sheet sheet) {
        Money amount = item.amount();
        String figure =
                amount == null ? sheet.say(Phrase.NO_AMOUNT) : sheet.words().exact(amount);
        String reckoning = reckoning(item, sheet);
        String named = sheet.say(Phrase.IS, item.item(), figure);
        return reckoning.isEmpty() ? named : sheet.say(Phrase.IN_BRACKETS, named, reckoning);
    }

    /** {@code 2000人 × 150元/人}, or the one of the two that is printed. */
    private static String reckoning(BudgetItem item, Sheet sheet) {
        @Nullable String quantity = item.quantity();
        @Nullable String price = item.unitPrice();
        return quantity != null && price != null
                ? sheet.say(Phrase.TIMES, quantity, price)
                : Stream.of(quantity, price)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
    }
}
