package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees ceilings that together could not be paid. */
final class CeilingsExceed implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "ceilings-exceed",
                    Severity.NOTE,
                    Scope.DISCLOSURE,
                    Text.of("数量上限乘单价上限大于金额", "Ceilings at their prices exceed the money"))
            .looksAt(
                    "各项数量上限乘以单价上限之和，比支出或申请额高，高出的达到 {0}；有一项没有上限、或单价对不上数量的不看；三项以上单价与同样多的数量里，剩下的最后一对名称有两个字相同的，算作一对。",
                    "Ceilings on quantities times ceilings on prices, where they exceed the spending or the request by {0} or more; silent where one of them has no ceiling or a price has no quantity of its own; of three prices or more and as many quantities the last two that are left are a pair if their names share two characters.")
            .innocent(
                    "上限不是计划，不会同时达到；单位里的“月”可能是“年”。",
                    "Ceilings are no plan and not all reached at once; a unit may say month for year.")
            .example(
                    "数量和单价都按上限计为 6,060,000.00 元（…），年度资金申请总额 3,860,000.00 元。",
                    "Quantities and prices at their ceilings come to 6,060,000.00 yuan (…); the project: 3,860,000.00 yuan requested.")
            .threshold("0.3");
    private static final Text WORDS = Text.of(
            "数量和单价都按上限计为 {0} 元（{1}），{2}。",
            "Quantities and prices at their ceilings come to {0} yuan ({1}); the project: {2}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Figure money = form.money().orElse(null);
        if (money == null) {
            return List.of();
        }
        return Priced.of(form)
                .filter(lines ->
                        lines.stream().allMatch(l -> l.high() != null && l.low().isZero())
                                && lines.stream().anyMatch(l -> !l.quantities().isEmpty()))
                .flatMap(lines -> check(form, lines, money, threshold))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> check(Form form, List<Priced.Line> lines, Figure figure, BigDecimal threshold) {
        Money sum = Money.sum(
                lines.stream().map(l -> Objects.requireNonNull(l.high())).toList());
        Money over = sum.minus(figure.money());
        return Ratio.of(over, figure.money()).filter(r -> r.atLeast(threshold)).isEmpty()
                ? Optional.empty()
                : Optional.of(Priced.operands(form.draft(INFO), form, lines)
                        .money(over)
                        .operand("按上限计", sum, null)
                        .operand(figure)
                        .say(WORDS, Shown.yuan(sum), Priced.formula(lines), figure.text()));
    }
}
