package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.BarRow.Saying;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** The parts that an amount is worked out from, each with quantity and price as printed. */
public final class BudgetItemChart {
    private BudgetItemChart() {}

    /**
     * Items under their headings, the largest first; nothing if no amount is printed at all.
     *
     * @param whole the amount that they are parts of, shown beside their sum where the two differ; or null
     */
    public static Optional<Chart> of(List<BudgetItem> items, @Nullable Amount whole, Sheet sheet) {
        if (items.stream().allMatch(i -> i.amount() == null)) {
            return Optional.empty();
        }
        List<BarRow> rows = new ArrayList<>();
        String group = null;
        for (BudgetItem item : sorted(items)) {
            if (item.group() != null && !Objects.equals(group, item.group())) {
                rows.add(BarRow.heading(item.group()));
            }
            group = item.group();
            rows.add(row(item, sheet));
        }
        List<String> clauses =
                new ArrayList<>(items.stream().map(i -> clause(i, sheet)).toList());
        difference(items, whole, sheet).ifPresent(d -> {
            rows.addAll(d.rows);
            clauses.add(d.clause);
        });
        BarChart.Texts texts =
                new BarChart.Texts(sheet.say(Phrase.BUDGET_ITEMS), sheet.words().statements(clauses));
        return Optional.of(BarChart.of(texts, rows, sheet));
    }

    /** Groups as they come, and within each the largest amount first. */
    private static List<BudgetItem> sorted(List<BudgetItem> items) {
        Map<String, List<BudgetItem>> groups = new LinkedHashMap<>();
        items.forEach(i -> groups.computeIfAbsent(Objects.requireNonNullElse(i.group(), ""), g -> new ArrayList<>())
                .add(i));
        Comparator<BudgetItem> largest =
                Comparator.comparing(i -> i.amount() == null ? Money.ZERO : i.amount(), Comparator.reverseOrder());
        return groups.values().stream().flatMap(g -> g.stream().sorted(largest)).toList();
    }

    private record Difference(List<BarRow> rows, String clause) {}

    /** The sum of the items beside the whole; nothing where they agree, or an item has no amount. */
    private static Optional<Difference> difference(List<BudgetItem> items, @Nullable Amount whole, Sheet sheet) {
        if (whole == null || items.stream().anyMatch(i -> i.amount() == null)) {
            return Optional.empty();
        }
        Money sum = Money.sum(items.stream().map(BudgetItem::amount).toList());
        if (sum.equals(whole.money())) {
            return Optional.empty();
        }
        Money less = sum.minus(whole.money());
        Money by = less.isNegative() ? whole.money().minus(sum) : less;
        String differ = sheet.say(Phrase.ITEMS_DIFFER, sheet.words().exact(by));
        String name = sheet.say(Phrase.ITEMS_SUM);
        return Optional.of(new Difference(
                List.of(
                        BarRow.done(name, sum.yuan(), new Saying(sheet.words().amount(sum), "")),
                        BarRow.done(
                                whole.words(),
                                whole.money().yuan(),
                                new Saying(sheet.words().amount(whole.money()), differ))),
                sheet.say(Phrase.IS, name, sheet.words().exact(sum)) + sheet.say(Phrase.COMMA) + differ));
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
