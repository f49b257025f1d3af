package org.mingzhang.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.chart.BudgetItemChart;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.MoneyChart;
import org.mingzhang.chart.Sheet;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

/** Plans the amounts of a disclosure. */
final class MoneyPlanner {
    private final Words words;

    MoneyPlanner(Words words) {
        this.words = words;
    }

    DisclosureSection.Money plan(Disclosure disclosure) {
        Set<MoneyRow> seen = EnumSet.noneOf(MoneyRow.class);
        boolean wholeYear = disclosure.stage() != Stage.MONITORING;
        return new DisclosureSection.Money(
                words.get(wholeYear ? "money.executed" : "money.executedSoFar"),
                disclosure.execution().stream().map(row -> row(row, seen)).toList(),
                amounts(disclosure, seen),
                disclosure
                        .totalExecution()
                        .filter(total -> wholeYear)
                        .map(this::rates)
                        .orElse(List.of()),
                ChartPair.of(sheet -> chart(disclosure, sheet), words.get("project.money")));
    }

    private static Optional<Chart> chart(Disclosure disclosure, Sheet sheet) {
        return disclosure
                .totalExecution()
                .filter(total -> disclosure.stage() != Stage.MONITORING)
                .flatMap(total -> MoneyChart.executed(total, sheet))
                .or(() -> MoneyChart.requested(disclosure.funding(), sheet));
    }

    private DisclosureSection.ExecutionRow row(Execution row, Set<MoneyRow> seen) {
        return new DisclosureSection.ExecutionRow(
                anchor(MoneyRow.of(row.source()), seen),
                words.get("money." + row.source().id()),
                yuan(row.initialBudget()),
                yuan(row.adjustedBudget()),
                yuan(row.executed()),
                points(row.weight()),
                row.rate() == null ? "" : row.rate(),
                points(row.score()));
    }

    /** The end of a row's place; a second row of one kind has none. */
    private static @Nullable String anchor(MoneyRow row, Set<MoneyRow> seen) {
        return seen.add(row) ? row.suffix() : null;
    }

    private List<DisclosureSection.Amount> amounts(Disclosure disclosure, Set<MoneyRow> seen) {
        Funding funding = disclosure.funding();
        boolean requested = funding.requested() != null;
        Amounts amounts = new Amounts(seen);
        amounts.add("funding.total", requested ? MoneyRow.PROJECT_TOTAL : MoneyRow.TOTAL, funding.total());
        amounts.add("funding.totalFiscal", MoneyRow.PROJECT_FISCAL, funding.totalFiscal());
        amounts.add("funding.totalOther", MoneyRow.PROJECT_OTHER, funding.totalOther());
        amounts.add("funding.requested", MoneyRow.TOTAL, funding.requested());
        amounts.add("funding.appropriation", MoneyRow.APPROPRIATION, funding.appropriation());
        amounts.add("funding.carryOver", MoneyRow.CARRY_OVER, funding.carryOver());
        amounts.add("funding.other", MoneyRow.OTHER, funding.other());
        amounts.add("funding.previousBudget", MoneyRow.PREVIOUS_BUDGET, funding.previousBudget());
        amounts.add("funding.previousExecuted", MoneyRow.PREVIOUS_EXECUTED, funding.previousExecuted());
        amounts.add("funding.stated", MoneyRow.STATED, disclosure.statedBudget());
        return amounts.rows;
    }

    private final class Amounts {
        private final List<DisclosureSection.Amount> rows = new ArrayList<>();
        private final Set<MoneyRow> seen;

        private Amounts(Set<MoneyRow> seen) {
            this.seen = seen;
        }

        private void add(String key, MoneyRow row, @Nullable Money amount) {
            if (amount != null) {
                rows.add(new DisclosureSection.Amount(anchor(row, seen), words.get(key), Figures.yuan(amount)));
            }
        }
    }

    /** The rate against both budgets: against the adjusted one it is nearly always 100 %, the initial one tells what changed. */
    private List<Fact> rates(Execution total) {
        List<Fact> rates = new ArrayList<>();
        if (total.executed() != null) {
            add(rates, "rate.adjusted", total.executed(), total.adjustedBudget());
            add(rates, "rate.initial", total.executed(), total.initialBudget());
        }
        return rates;
    }

    private void add(List<Fact> rates, String key, Money executed, @Nullable Money budget) {
        if (budget != null) {
            executed.shareOf(budget)
                    .ifPresent(share -> rates.add(new Fact(
                            words.get(key), words.get(key + ".text", Figures.percent(share), Figures.yuan(budget)))));
        }
    }

    /** The parts of the amount, if the form works it out. */
    Optional<DisclosureSection.Budget> budget(Disclosure disclosure) {
        List<BudgetItem> items = disclosure.budgetItems();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<DisclosureSection.Item> lines = new ArrayList<>();
        @Nullable String group = null;
        for (BudgetItem item : items) {
            lines.add(item(lines.size() + 1, item, lines.isEmpty() || !Objects.equals(group, item.group())));
            group = item.group();
        }
        return Optional.of(new DisclosureSection.Budget(
                lines,
                sum(disclosure),
                ChartPair.of(sheet -> BudgetItemChart.of(items, sheet), words.get("project.budget"))));
    }

    private static DisclosureSection.Item item(int sequence, BudgetItem item, boolean first) {
        return new DisclosureSection.Item(
                sequence,
                text(item.group()),
                first,
                item.item(),
                text(item.quantity()),
                text(item.periods()),
                text(item.unitPrice()),
                yuan(item.amount()));
    }

    private String sum(Disclosure disclosure) {
        List<Money> amounts = disclosure.budgetItems().stream()
                .map(BudgetItem::amount)
                .flatMap(Stream::ofNullable)
                .toList();
        if (amounts.isEmpty()) {
            return words.get("budget.noAmounts", disclosure.budgetItems().size());
        }
        Money sum = Money.sum(amounts);
        Money whole = disclosure.budget().orElse(Money.ZERO);
        return sum.equals(whole)
                ? words.get("budget.sumEqual", Figures.yuan(sum))
                : words.get(
                        "budget.sumDiffers", Figures.yuan(sum), Figures.yuan(whole), Figures.yuan(sum.minus(whole)));
    }

    private static String yuan(@Nullable Money amount) {
        return amount == null ? "" : Figures.yuan(amount);
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "" : Figures.points(points);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
