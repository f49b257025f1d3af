package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Money;
import org.mingzhang.model.NumberMeasure;

/** Sees a full rate that is one only against the adjusted budget. */
final class InitialRate implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "initial-rate",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("执行率以调整后的预算计", "The rate is against the adjusted budget"))
            .looksAt(
                    "执行率印为 100% 而对年初预算较低的项目；低于 {0} 的为“值得问”，其余为“留意”；没有印执行率或年初预算的、相差不到 1% 的和运行监控表不列。",
                    "Rates printed as 100 % that are lower against the initial budget; a question below {0}, else a note; silent where no rate or no initial budget is printed, where they differ by less than 1%, and on monitoring forms.")
            .innocent(
                    "预算会在年中按实际需要调减；招标有节余，工作量比预计的少。",
                    "Budgets are cut in the year to what will be spent; tenders save money, less work comes in than expected.")
            .example(
                    "执行率印为 100.00%，以全年预算数 8,000.00 元计；以年初预算数 10,000.00 元计为 80.0%，实际支出 8,000.00 元。预算为什么调减？",
                    "The rate is printed as 100.00%, against the adjusted budget of 8,000.00 yuan; against the initial budget of 10,000.00 yuan it is 80.0%. Spent: 8,000.00 yuan. Why was the budget cut?")
            .threshold("0.90");
    private static final Text WORDS = Text.of(
            "执行率印为 {0}，以全年预算数 {1} 元计；以年初预算数 {2} 元计为 {3}，实际支出 {4} 元。",
            "The rate is printed as {0}, against the adjusted budget of {1} yuan; against the initial budget of {2} yuan it is {3}. Spent: {4} yuan.");
    private static final Text EQUAL = Text.of("全年预算数与执行数相同。", "The adjusted budget equals the spending.");

    private static final Text ASK = Text.of("预算为什么调减？", "Why was the budget cut?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final BigDecimal FULL = new BigDecimal("0.99995");
    private static final BigDecimal LEAST_GAP = new BigDecimal("0.01");

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.disclosure()
                .totalExecution()
                .filter(e -> form.disclosure().executedInYear().isPresent()
                        && e.adjustedBudget() != null
                        && e.initialBudget() != null
                        && e.rate() != null)
                .flatMap(e -> finding(form, e, threshold))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> finding(Form form, Execution row, BigDecimal threshold) {
        Money executed = Objects.requireNonNull(row.executed());
        Money adjusted = Objects.requireNonNull(row.adjustedBudget());
        Money initial = Objects.requireNonNull(row.initialBudget());
        Optional<Ratio> full = Ratio.of(executed, adjusted).filter(r -> r.atLeast(FULL) && isFull(row));
        Optional<Ratio> ofInitial = Ratio.of(executed, initial);
        if (full.isEmpty() || ofInitial.isEmpty() || ofInitial.get().atLeast(BigDecimal.ONE.subtract(LEAST_GAP))) {
            return Optional.empty();
        }
        Ratio share = ofInitial.get();
        boolean question = share.shown().compareTo(threshold) < 0;
        Text words = executed.equals(adjusted) ? WORDS.plus(EQUAL) : WORDS;
        return Optional.of(form.draft(INFO)
                .severity(question ? Severity.QUESTION : Severity.NOTE)
                .money(initial.minus(executed))
                .operand("年初预算数", initial, form.moneySpot())
                .operand("全年预算数", adjusted, form.moneySpot())
                .operand("全年执行数", executed, form.moneySpot())
                .operand("对年初预算", share.percent(), null)
                .operand("比年初预算少", initial.minus(executed), null)
                .say(
                        question ? words.plus(ASK) : words,
                        Objects.requireNonNull(row.rate()),
                        Shown.yuan(adjusted),
                        Shown.yuan(initial),
                        share.percent(),
                        Shown.yuan(executed)));
    }

    static boolean isFull(Execution row) {
        return Measure.of(Objects.requireNonNull(row.rate())) instanceof NumberMeasure n
                && n.inBaseUnit().equals(new NumberMeasure(Bound.NONE, new BigDecimal(100), "%"));
    }
}
