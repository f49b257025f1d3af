package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.Finding;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.RuleInfo;
import org.mingzhang.assess.Scope;
import org.mingzhang.assess.Severity;
import org.mingzhang.assess.Shown;
import org.mingzhang.assess.Text;
import org.mingzhang.model.Money;

/** Sees ceilings that together could not be paid. */
final class CeilingsExceed implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "ceilings-exceed",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("数量上限乘单价上限大于金额", "Ceilings at their prices exceed the money"))
            .looksAt(
                    "各项数量上限乘以单价上限之和，比金额高出超过阈值。",
                    "Ceilings on quantities times ceilings on prices, where they exceed the money by more than the threshold.")
            .innocent("上限不会同时达到。", "Ceilings are not all reached at once.")
            .example(
                    "数量和单价都按上限计为 5,060,000.00 元（…），金额为 3,860,000.00 元。",
                    "Quantities and prices at their ceilings come to 5,060,000.00 yuan (…); the amount is 3,860,000.00 yuan.")
            .threshold("0.10")
            .off();
    private static final Text WORDS = Text.of(
            "数量和单价都按上限计为 {0} 元（{1}），金额为 {2} 元。",
            "Quantities and prices at their ceilings come to {0} yuan ({1}); the amount is {2} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Money money = form.money().orElse(null);
        if (money == null || money.isZero()) {
            return List.of();
        }
        return Priced.of(form)
                .filter(lines ->
                        lines.stream().allMatch(l -> l.high() != null && l.low().isZero()))
                .flatMap(lines -> check(form, lines, money, threshold))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> check(Form form, List<Priced.Line> lines, Money money, BigDecimal threshold) {
        Money sum = Money.sum(
                lines.stream().map(l -> Objects.requireNonNull(l.high())).toList());
        return sum.minus(money).shareOf(money).orElse(BigDecimal.ZERO).compareTo(threshold) < 0
                ? Optional.empty()
                : Optional.of(Priced.operands(form.draft(INFO), form, lines)
                        .money(sum.minus(money))
                        .operand("按上限计", sum, null)
                        .operand("金额", money, form.moneySpot())
                        .say(WORDS, Shown.yuan(sum), Priced.formula(lines), Shown.yuan(money)));
    }
}
