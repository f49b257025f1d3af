package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;

/** Sees reported outputs that cost more than was spent. */
final class OutputsExceedSpent implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "outputs-exceed-spent",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("成果乘单价大于支出", "Outputs at their prices exceed the spending"))
            .looksAt(
                    "报告的数量乘以报告的单价，大于实际支出；单价与数量只靠单位相配、名称不同的为“值得问”。单价还要乘以天数、期数，或乘以没有印出的月数的，没有单价、只有总额的，和总成本与它的分项列在一起的，不看。",
                    "Reported quantities at reported unit prices that come to more than was spent; a question where a price and its quantity share the unit and not the name. Silent where a price is also for days or terms, or for months that are not printed, where only a total is printed, and where a total stands beside its parts.")
            .innocent(
                    "报告时可能把计划数照抄过来；部分费用可能由别的资金支付。",
                    "The plan may have been copied into the report; other money may have paid a part.")
            .example(
                    "报告的成果按单价计为 20,000.00 元（20人次 × 700元/人次 + 3次 × 2,000元/次），实际支出 5,600.00 元。",
                    "The reported outputs at their unit prices come to 20,000.00 yuan (20人次 × 700元/人次 + 3次 × 2,000元/次); 5,600.00 yuan were spent.");
    private static final Text WORDS = Text.of(
            "报告的成果按单价计为 {0} 元（{1}），实际支出 {2} 元。",
            "The reported outputs at their unit prices come to {0} yuan ({1}); {2} yuan were spent.");
    private static final Text ASK = Text.of("为什么大于支出？", "Why is that more than was spent?");
    private static final Text INITIAL = Text.of("年初预算为 {0} 元。", "The initial budget was {0} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Money spent = form.disclosure().executedInYear().orElse(null);
        if (spent == null) {
            return List.of();
        }
        return Priced.of(form)
                .filter(lines -> lines.stream().allMatch(Priced.Line::plain)
                        && lines.stream().anyMatch(l -> !l.quantities().isEmpty()))
                .flatMap(lines -> check(form, lines, spent))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> check(Form form, List<Priced.Line> lines, Money spent) {
        Money sum = Money.sum(lines.stream().map(Priced.Line::low).toList());
        if (sum.compareTo(spent) <= 0) {
            return Optional.empty();
        }
        Money initial =
                form.disclosure().totalExecution().map(Execution::initialBudget).orElse(null);
        boolean named = lines.stream().allMatch(Priced.Line::named);
        Text words = sum.equals(initial) ? WORDS.plus(INITIAL) : WORDS;
        return Optional.of(Priced.operands(form.draft(INFO), form, lines)
                .severity(named ? Severity.CONTRADICTION : Severity.QUESTION)
                .money(sum.minus(spent))
                .operand("按单价计", sum, null)
                .operand("全年执行数", spent, form.moneySpot())
                .operand("年初预算数", initial, form.moneySpot())
                .operand("相差", sum.minus(spent), null)
                .say(named ? words : words.plus(ASK), Shown.yuan(sum), Priced.formula(lines), Shown.yuan(spent)));
    }
}
