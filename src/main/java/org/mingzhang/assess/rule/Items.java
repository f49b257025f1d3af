package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.Form;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;

/** How the items of a budget are worked out. */
final class Items {
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final BigDecimal TWO = new BigDecimal(2);

    /**
     * An item that says how its amount is worked out.
     *
     * @param item as printed
     * @param worked quantity times periods times unit price, in yuan
     * @param amount as printed
     */
    record Product(BudgetItem item, Money worked, Money amount) {
        /** A table in 万元 that does not say so: the printed amount is ten thousand times the product. */
        boolean inTenThousands() {
            return new Money(worked.yuan().multiply(WAN)).equals(amount);
        }

        /** A price and an amount in 万元, also where the table does not say so: each is good for half a unit of its last digit. */
        boolean rounded() {
            String printed = Objects.requireNonNullElse(item.unitPrice(), "");
            if (!(Measure.of(printed) instanceof NumberMeasure price)
                    || price.value().signum() == 0) {
                return false;
            }
            boolean said = price.unit().startsWith("万");
            if (!said && price.unit().contains("元")) {
                return false;
            }
            BigDecimal sum = said ? worked.yuan() : worked.yuan().multiply(WAN);
            BigDecimal count = sum.divide(price.value().multiply(WAN), MathContext.DECIMAL64);
            BigDecimal ofPrice = WAN.movePointLeft(decimals(printed)).multiply(count);
            BigDecimal ofAmount = Stream.of(WAN, WAN.movePointLeft(1), WAN.movePointLeft(2))
                    .filter(unit -> amount.yuan().remainder(unit).signum() == 0)
                    .findFirst()
                    .orElse(BigDecimal.ONE);
            BigDecimal twice = sum.subtract(amount.yuan()).abs().multiply(TWO);
            return twice.compareTo(ofPrice.add(ofAmount)) <= 0;
        }

        private static int decimals(String printed) {
            int point = printed.indexOf('.');
            return point < 0
                    ? 0
                    : (int) printed.substring(point + 1)
                            .chars()
                            .takeWhile(Character::isDigit)
                            .count();
        }

        String formula() {
            return Stream.of(item.quantity(), item.periods(), item.unitPrice())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" × "));
        }
    }

    private static final Pattern TOTAL =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十0-9]+[)）、.．]?)?(?:小计|合计|总计|共计)(?:[（(：:].*)?$");
    private static final Pattern NESTED = Pattern.compile("^(?:其中|含[:：]|减[:：]|扣[:：减除]|抵扣)|结余");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");

    private Items() {}

    /** The items of a form without rows of sums. */
    static List<BudgetItem> rows(Form form) {
        return form.disclosure().budgetItems().stream()
                .filter(i -> !TOTAL.matcher(i.item().strip()).find())
                .toList();
    }

    /** Whether the items cannot be added up: one is a part of another or taken off, or they are for several years. */
    static boolean nested(Form form) {
        List<BudgetItem> rows = rows(form);
        long years = rows.stream()
                .flatMap(i -> YEAR.matcher(i.item()).results())
                .map(MatchResult::group)
                .distinct()
                .count();
        return years > 1
                || rows.stream().anyMatch(i -> NESTED.matcher(i.item().strip()).find());
    }

    /** The product of an item, if it prints plain numbers throughout. */
    static Optional<Product> product(BudgetItem item) {
        if (item.amount() == null || item.quantity() == null || item.unitPrice() == null) {
            return Optional.empty();
        }
        BigDecimal quantity = number(item.quantity());
        BigDecimal price = number(item.unitPrice());
        BigDecimal periods = item.periods() == null ? BigDecimal.ONE : number(item.periods());
        return quantity == null || price == null || periods == null || !together(item.quantity(), item.unitPrice())
                ? Optional.empty()
                : Optional.of(
                        new Product(item, new Money(quantity.multiply(price).multiply(periods)), item.amount()));
    }

    /** Whether a price is for one of what the quantity counts, or does not say what it is for. */
    private static boolean together(String quantity, String price) {
        String counted = Measure.of(quantity).unit();
        String[] parts = Measure.of(price).unit().split("/", -1);
        return parts.length == 1 || counted.isEmpty() || parts[1].equals(counted);
    }

    /** What all items come to, if each prints an amount. */
    static Optional<Money> total(Form form) {
        List<BudgetItem> items = rows(form);
        List<Money> amounts = items.stream()
                .map(BudgetItem::amount)
                .flatMap(Stream::ofNullable)
                .toList();
        return amounts.isEmpty() || amounts.size() < items.size() || nested(form)
                ? Optional.empty()
                : Optional.of(Money.sum(amounts));
    }

    /** A plain printed number in its base unit, or null. */
    static @Nullable BigDecimal number(String printed) {
        return Measure.of(printed) instanceof NumberMeasure n && !n.bound().open()
                ? n.inBaseUnit().value()
                : null;
    }
}
