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

/** Sees money that the listed outputs and prices do not reach. */
final class OutputsBelowSpent implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "outputs-below-spent",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("成果乘单价不到金额", "Outputs at their prices fall short of the money"))
            .looksAt(
                    "成本指标与数量指标所列的最多之数，比金额少得超过阈值；只重述下限的结果按所印之数计。",
                    "The most that the cost and quantity indicators come to, where it falls short of the money by more than the threshold; a result that only repeats a floor is taken at its figure.")
            .innocent(
                    "项目可能还有没有列为指标的开支；单价可能印错。",
                    "There may be other costs without an indicator; a price may be mistyped.")
            .example(
                    "成本指标与数量指标所列最多计 300,000.00 元（2人 × 150,000元/人），金额为 310,581.00 元，其余 10,581.00 元用于什么？",
                    "What the cost and quantity indicators list comes to at most 300,000.00 yuan; the amount is 310,581.00 yuan. What are the other 10,581.00 yuan for?")
            .threshold("0.01");
    private static final Text WORDS = Text.of(
            "成本指标与数量指标所列最多计 {0} 元（{1}），金额为 {2} 元，其余 {3} 元用于什么？",
            "What the cost and quantity indicators list comes to at most {0} yuan ({1}); the amount is {2} yuan. What are the other {3} yuan for?");
    private static final Text REPEATED =
            Text.of("只重述下限的数量按所印之数计。", "A quantity that only repeats its floor is taken at its figure.");

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
                .filter(lines -> lines.stream().allMatch(l -> l.high() != null))
                .flatMap(lines -> check(form, lines, money, threshold))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> check(Form form, List<Priced.Line> lines, Money money, BigDecimal threshold) {
        Money sum = Money.sum(
                lines.stream().map(l -> Objects.requireNonNull(l.high())).toList());
        Money rest = money.minus(sum);
        if (rest.shareOf(money).orElse(BigDecimal.ZERO).compareTo(threshold) < 0) {
            return Optional.empty();
        }
        boolean repeated = lines.stream()
                .flatMap(l -> l.quantities().stream())
                .anyMatch(q -> Priced.value(q).bound().floor());
        return Optional.of(Priced.operands(form.draft(INFO), form, lines)
                .money(rest)
                .operand("最多计", sum, null)
                .operand("金额", money, form.moneySpot())
                .operand("其余", rest, null)
                .say(
                        repeated ? WORDS.plus(REPEATED) : WORDS,
                        Shown.yuan(sum),
                        Priced.formula(lines),
                        Shown.yuan(money),
                        Shown.yuan(rest)));
    }
}
