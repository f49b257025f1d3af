package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Draft;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;

/** Sees a promise above what the budget counts. */
final class QuantityVsBudget implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "quantity-vs-budget",
                    Severity.QUESTION,
                    Scope.INDICATOR,
                    Text.of("承诺的数量大于预算的数量", "More is promised than is budgeted"))
            .looksAt(
                    "数量指标与同类预算明细里同一单位的数量之和，超过后者 {0} 以上。",
                    "A promised quantity against the quantities in the same unit of the budget items about the same thing, where it exceeds them by more than {0}.")
            .innocent("有的对象不需要花钱，或由别的项目负担。", "Some may cost nothing, or be paid by another project.")
            .example(
                    "“接待人员数量”目标 ≥5000人，预算明细按 3,000人计。",
                    "Guests received: the target is ≥5000人; the budget items count 3,000人.")
            .threshold("0.10");
    private static final Text WORDS =
            Text.of("“{0}”目标 {1}，预算明细按 {2} 计。", "{0}: the target is {1}; the budget items count {2}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int STEM = 2;

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form.indicators(Kinds::quantity).stream()
                .flatMap(i -> check(form, i, threshold).stream())
                .toList();
    }

    private static Optional<Finding> check(Form form, AssessedIndicator assessed, BigDecimal threshold) {
        if (!(assessed.target() instanceof NumberMeasure target)
                || target.unit().isEmpty()
                || target.bound().ceiling()
                || assessed.indicator().name().length() < STEM) {
            return Optional.empty();
        }
        String stem = assessed.indicator().name().substring(0, STEM);
        BigDecimal budgeted = BigDecimal.ZERO;
        Draft draft = form.draft(INFO, assessed)
                .operand(assessed.indicator().name(), assessed.indicator().target(), form.spot(assessed));
        List<BudgetItem> items = form.disclosure().budgetItems();
        for (int i = 0; i < items.size(); i++) {
            BudgetItem item = items.get(i);
            if (item.group() != null
                    && item.group().contains(stem)
                    && item.quantity() != null
                    && Measure.of(item.quantity()) instanceof NumberMeasure n
                    && n.unit().equals(target.unit())) {
                budgeted = budgeted.add(n.value());
                draft.operand(item.item(), item.quantity(), form.spot(Spot.Part.ITEM, i + 1));
            }
        }
        BigDecimal least = budgeted.multiply(BigDecimal.ONE.add(threshold));
        return budgeted.signum() == 0 || target.value().compareTo(least) <= 0
                ? Optional.empty()
                : Optional.of(draft.say(
                        WORDS,
                        assessed.indicator().name(),
                        assessed.indicator().target(),
                        Shown.number(budgeted) + target.unit()));
    }
}
