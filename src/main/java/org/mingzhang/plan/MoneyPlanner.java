package org.mingzhang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.chart.BudgetItemChart;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.DumbbellChart;
import org.mingzhang.chart.MoneyChart;
import org.mingzhang.chart.Movement;
import org.mingzhang.chart.Sheet;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Share;
import org.mingzhang.model.Stage;
import org.mingzhang.page.ChartSet;
import org.mingzhang.page.Computed;
import org.mingzhang.page.DisclosureSection;
import org.mingzhang.page.Fact;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Formula;
import org.mingzhang.page.KeyFigure;
import org.mingzhang.page.Words;

/** Plans the amounts of a disclosure. */
final class MoneyPlanner {
    private final Words words;

    MoneyPlanner(Words words) {
        this.words = words;
    }

    DisclosureSection.Money plan(ProjectId project, Disclosure disclosure) {
        Optional<ChartSet> chart = ChartSet.of(words, sheet -> chart(disclosure, sheet), words.get("project.money"));
        Set<MoneyRow> seen = EnumSet.noneOf(MoneyRow.class);
        boolean wholeYear = disclosure.stage() != Stage.MONITORING;
        return new DisclosureSection.Money(
                words.get(wholeYear ? "money.executed" : "money.executedSoFar"),
                IntStream.range(0, disclosure.execution().size())
                        .mapToObj(i -> row(disclosure, i, seen))
                        .toList(),
                words.get(disclosure.funding().requestedAs() == null ? "funding.caption" : "funding.captionAs"),
                amounts(disclosure, seen),
                rates(disclosure, new FormFormulas(project, disclosure)),
                chart,
                chart.isPresent() ? Optional.empty() : disclosure.amount().map(a -> figure(disclosure, a)),
                terms(disclosure));
    }

    /** What the kinds of amounts mean that the form prints. */
    private List<Fact> terms(Disclosure disclosure) {
        Funding funding = disclosure.funding();
        Stream<String> kinds = disclosure.execution().isEmpty()
                ? Stream.of(
                                Stream.ofNullable(funding.requested())
                                        .filter(m -> funding.requestedAs() == null)
                                        .map(m -> "requested"),
                                Stream.ofNullable(funding.carryOver())
                                        .filter(m -> !m.isZero())
                                        .map(m -> "carryOver"),
                                Stream.ofNullable(funding.previousBudget()).map(m -> "previous"))
                        .flatMap(kind -> kind)
                : disclosure.stage() == Stage.MONITORING
                        ? Stream.of("initial", "adjusted")
                        : Stream.of("initial", "adjusted", "executed", "rate");
        return kinds.map(kind -> new Fact(words.get("terms." + kind), words.get("terms." + kind + ".meaning")))
                .toList();
    }

    private KeyFigure figure(Disclosure disclosure, Amount amount) {
        return new KeyFigure(
                words.capital(words.get("basis.year", disclosure.year(), words.term(amount.words()))),
                Computed.printed(words.rough(amount.money())),
                words.get("unit.yuan"),
                "");
    }

    private static Optional<Chart> chart(Disclosure disclosure, Sheet sheet) {
        return disclosure
                .totalExecution()
                .filter(total -> disclosure.stage() != Stage.MONITORING)
                .flatMap(total -> DumbbellChart.of(Movement.of(total), sheet))
                .or(() -> MoneyChart.requested(disclosure.funding(), sheet));
    }

    private DisclosureSection.ExecutionRow row(Disclosure form, int index, Set<MoneyRow> seen) {
        Execution row = form.execution().get(index);
        Execution.Beside beside = row.beside();
        String place = "/execution/" + index + "/";
        return new DisclosureSection.ExecutionRow(
                anchor(MoneyRow.of(row.source()), seen),
                named("money." + row.source().id(), beside.as()),
                sum(form, place + "initialBudget", row.initialBudget()),
                sum(form, place + "adjustedBudget", row.adjustedBudget()),
                sum(form, place + "executed", row.executed()),
                sum(form, place + "expected", beside.expected()),
                points(row.weight(), beside.weightAs()),
                Objects.requireNonNullElse(row.rate(), ""),
                points(row.score(), beside.scoreAs()),
                Objects.requireNonNullElse(beside.reason(), ""));
    }

    /** The end of a row's place; a second row of one kind has none. */
    private static @Nullable String anchor(MoneyRow row, Set<MoneyRow> seen) {
        return seen.add(row) ? row.suffix() : null;
    }

    private List<DisclosureSection.Amount> amounts(Disclosure disclosure, Set<MoneyRow> seen) {
        Funding funding = disclosure.funding();
        boolean requested = funding.requested() != null;
        Amounts amounts = new Amounts(disclosure, seen);
        amounts.addNamed(
                named("funding.total", funding.totalAs()),
                requested ? MoneyRow.PROJECT_TOTAL : MoneyRow.TOTAL,
                "funding/total",
                funding.total());
        amounts.add("funding.totalFiscal", MoneyRow.PROJECT_FISCAL, funding.totalFiscal());
        amounts.add("funding.totalOther", MoneyRow.PROJECT_OTHER, funding.totalOther());
        parts(funding, true, amounts);
        amounts.addNamed(
                named("funding.requested", funding.requestedAs()),
                MoneyRow.TOTAL,
                "funding/requested",
                funding.requested());
        amounts.add("funding.appropriation", MoneyRow.APPROPRIATION, funding.appropriation());
        amounts.add("funding.carryOver", MoneyRow.CARRY_OVER, funding.carryOver());
        amounts.add("funding.other", MoneyRow.OTHER, funding.other());
        parts(funding, false, amounts);
        amounts.add("funding.previousBudget", MoneyRow.PREVIOUS_BUDGET, funding.previousBudget());
        amounts.add("funding.previousExecuted", MoneyRow.PREVIOUS_EXECUTED, funding.previousExecuted());
        amounts.addNamed(stated(disclosure), MoneyRow.STATED, "statedBudget", disclosure.statedBudget());
        return amounts.rows;
    }

    private void parts(Funding funding, boolean ofTotal, Amounts amounts) {
        for (int i = 0; i < funding.parts().size(); i++) {
            Funding.Part part = funding.parts().get(i);
            if (part.ofTotal() == ofTotal) {
                amounts.addNamed(
                        words.get("funding.part", named("money." + part.source().id(), part.as())),
                        MoneyRow.of(part.source()),
                        "funding/parts/" + i + "/amount",
                        part.amount());
            }
        }
    }

    /** The narrative's amount, with how it is printed where that is not as exact. */
    private String stated(Disclosure disclosure) {
        String printed = disclosure.statedAs();
        return printed == null ? words.get("funding.stated") : words.get("funding.statedAs", printed);
    }

    /** What the form calls it. */
    private String named(String key, @Nullable String printed) {
        return printed == null ? words.get(key) : words.capital(words.printed(printed));
    }

    private final class Amounts {
        private final List<DisclosureSection.Amount> rows = new ArrayList<>();
        private final Disclosure form;
        private final Set<MoneyRow> seen;

        private Amounts(Disclosure form, Set<MoneyRow> seen) {
            this.form = form;
            this.seen = seen;
        }

        private void add(String key, MoneyRow row, @Nullable Money amount) {
            addNamed(words.get(key), row, key.replace('.', '/'), amount);
        }

        private void addNamed(String label, MoneyRow row, String place, @Nullable Money amount) {
            if (amount != null) {
                rows.add(new DisclosureSection.Amount(anchor(row, seen), label, sum(form, "/" + place, amount)));
            }
        }
    }

    /** The rate against both budgets: against the adjusted one it is nearly always 100 %, the initial one tells what changed. */
    private List<DisclosureSection.Rate> rates(Disclosure disclosure, FormFormulas form) {
        List<DisclosureSection.Rate> rates = new ArrayList<>();
        Money executed = disclosure.executedInYear().orElse(null);
        Execution total = disclosure.totalExecution().orElse(null);
        if (executed != null && total != null) {
            Formula spent = form.sum("executed_yuan");
            rate("rate.adjusted", executed, total.adjustedBudget(), spent.over(form.sum("adjusted_budget_yuan")))
                    .ifPresent(rates::add);
            rate("rate.initial", executed, total.initialBudget(), spent.over(form.sum("initial_budget_yuan")))
                    .ifPresent(rates::add);
        }
        return rates;
    }

    private Optional<DisclosureSection.Rate> rate(String key, Money executed, @Nullable Money budget, Formula formula) {
        return budget == null || executed.isNegative()
                ? Optional.empty()
                : Share.of(executed, budget)
                        .map(share -> new DisclosureSection.Rate(
                                words.get(key),
                                Computed.share(share, formula),
                                share.nearlyAll()
                                        ? words.get("sentence.short", Figures.shortYuan(budget.minus(executed)))
                                        : ""));
    }

    /** The parts of the amount, if the form works it out. */
    Optional<DisclosureSection.Budget> budget(ProjectId project, Disclosure disclosure) {
        List<BudgetItem> items = disclosure.budgetItems();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<DisclosureSection.Item> lines = new ArrayList<>();
        Misprints misprints = Misprints.of(disclosure, words);
        @Nullable String group = null;
        for (BudgetItem item : items) {
            boolean first = lines.isEmpty() || !Objects.equals(group, item.group());
            lines.add(item(disclosure, lines.size(), first, misprints));
            group = item.group();
        }
        return Optional.of(new DisclosureSection.Budget(
                lines,
                sum(disclosure, new FormFormulas(project, disclosure)),
                ChartSet.of(
                        words,
                        sheet -> BudgetItemChart.of(items, disclosure.amount().orElse(null), sheet),
                        words.get("project.budget"))));
    }

    private static DisclosureSection.Item item(Disclosure form, int index, boolean first, Misprints misprints) {
        BudgetItem item = form.budgetItems().get(index);
        String place = "/budgetItems/" + index + "/";
        return new DisclosureSection.Item(
                index + 1,
                misprints.marked(item.group()),
                first,
                misprints.marked(item.item()),
                misprints.marked(item.quantity()),
                misprints.marked(item.periods()),
                misprints.marked(item.unitPrice()),
                sum(form, place + "amount", item.amount()),
                misprints.marked(item.beside().content()),
                sum(form, place + "fiscal", item.beside().fiscal()),
                sum(form, place + "other", item.beside().other()));
    }

    /** What the parts come to beside the amount that they are parts of, each part of the sentence on its own. */
    private List<DisclosureSection.Said> sum(Disclosure disclosure, FormFormulas form) {
        List<Money> amounts = disclosure.budgetItems().stream()
                .map(BudgetItem::amount)
                .flatMap(Stream::ofNullable)
                .toList();
        int all = disclosure.budgetItems().size();
        if (amounts.isEmpty()) {
            return List.of(said(words.get("budget.noAmounts", all), Computed.NONE));
        }
        Money sum = Money.sum(amounts);
        Formula added = form.sum("budget-items", "amount_yuan");
        List<DisclosureSection.Said> said = new ArrayList<>();
        String some =
                amounts.size() == all ? words.get("budget.sum") : words.get("budget.sumSome", amounts.size(), all);
        said.add(said(some, Computed.yuan(sum, added)));
        disclosure
                .amount()
                .ifPresentOrElse(
                        whole -> {
                            boolean equal = sum.equals(whole.money());
                            said.add(said(
                                    words.get(equal ? "budget.equal" : "budget.differs", words.term(whole.words())),
                                    Computed.yuan(whole.money(), form.sum("amount_yuan"))));
                            if (!equal) {
                                said.add(said(
                                        words.get("budget.difference"),
                                        Computed.yuan(sum.minus(whole.money()), added.minus(form.sum("amount_yuan")))));
                            }
                        },
                        () -> said.add(said(words.get("budget.noWhole"), Computed.NONE)));
        return said;
    }

    private static DisclosureSection.Said said(String words, Computed number) {
        return new DisclosureSection.Said(words, number);
    }

    private static DisclosureSection.Sum sum(Disclosure form, String place, @Nullable Money amount) {
        return amount == null
                ? new DisclosureSection.Sum("", "")
                : new DisclosureSection.Sum(Figures.yuan(amount), Objects.requireNonNullElse(form.printed(place), ""));
    }

    private static String points(@Nullable BigDecimal points, @Nullable String sign) {
        return points == null ? Objects.requireNonNullElse(sign, "") : Figures.points(points);
    }
}
