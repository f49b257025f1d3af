package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
                    "数量指标与同类预算明细里同一单位的数量（乘以期数）之和，超过后者 {0} 以上；几项明细数量相同的，可能是同一批人的几种费用，不看。",
                    "A promised quantity against the quantities (times periods) in the same unit of the budget items about the same thing, where it exceeds them by more than {0}; silent where several items have the same quantity, as they may be several costs of the same people.")
            .innocent("有的对象不需要花钱，或由别的项目负担。", "Some may cost nothing, or be paid by another project.")
            .example(
                    "“接待人员数量”目标 ≥5000人，预算明细里“餐费（市外）”2000人、“餐费（市内）”1000人，合计 3,000人。两个数为什么不同？",
                    "Guests received: the target is ≥5000人; the budget items have “餐费（市外）” 2000人, “餐费（市内）” 1000人, 3,000人 in all. Why do the two differ?")
            .threshold("0.10");
    private static final Text WORDS = Text.of(
            "“{0}”目标 {1}，预算明细里{2}，合计 {3}。两个数为什么不同？",
            "{0}: the target is {1}; the budget items have {4}, {3} in all. Why do the two differ?");

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
        List<Counted> counted = counted(form, stem, target.unit());
        BigDecimal budgeted = counted.stream().map(Counted::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean alike = counted.stream()
                        .map(c -> c.quantity().stripTrailingZeros())
                        .distinct()
                        .count()
                < counted.size();
        BigDecimal least = budgeted.multiply(BigDecimal.ONE.add(threshold));
        if (alike || budgeted.signum() == 0 || target.value().compareTo(least) <= 0) {
            return Optional.empty();
        }
        Draft draft = form.draft(INFO, assessed)
                .operand(assessed.indicator().name(), assessed.indicator().target(), form.spot(assessed));
        counted.forEach(c -> draft.operand(c.item().item(), c.printed(), form.spot(Spot.Part.ITEM, c.place())));
        return Optional.of(draft.say(
                WORDS,
                assessed.indicator().name(),
                assessed.indicator().target(),
                counted.stream()
                        .map(c -> "“" + c.item().item() + "”" + c.printed())
                        .collect(Collectors.joining("、")),
                Shown.number(budgeted) + target.unit(),
                counted.stream()
                        .map(c -> "“" + c.item().item() + "” " + c.printed())
                        .collect(Collectors.joining(", "))));
    }

    /** An item that counts what is promised, its quantity times its periods. */
    private record Counted(BudgetItem item, int place, BigDecimal quantity) {
        String printed() {
            return item.quantity() + (item.periods() == null ? "" : " × " + item.periods());
        }
    }

    /** The items of the groups that are about it; none if the periods of one are no plain number. */
    private static List<Counted> counted(Form form, String stem, String unit) {
        List<Counted> counted = new ArrayList<>();
        List<BudgetItem> items = form.disclosure().budgetItems();
        for (int i = 0; i < items.size(); i++) {
            BudgetItem item = items.get(i);
            if (item.group() == null
                    || !item.group().contains(stem)
                    || item.quantity() == null
                    || !(Measure.of(item.quantity()) instanceof NumberMeasure n)
                    || !n.unit().equals(unit)) {
                continue;
            }
            BigDecimal periods = item.periods() == null ? BigDecimal.ONE : Items.number(item.periods());
            if (periods == null) {
                return List.of();
            }
            counted.add(new Counted(item, i + 1, n.value().multiply(periods)));
        }
        return counted;
    }
}
