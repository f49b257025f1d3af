package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.mingzhang.model.Money;

/** Sees parts that do not add up. */
final class PartsSum implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "parts-sum",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("各项资金之和不等于总额", "The parts do not sum to the whole"))
            .looksAt(
                    "同一栏里各项资金都印出时，其和是否等于总额；每个数差不到所印末位的半个单位（整百元的可能印作万元、两位小数）的，算四舍五入；有负数的一栏不比较。",
                    "Whether the parts sum to the whole, where a column prints all of them. Half a unit of the last printed digit for each figure is rounding, and whole hundreds of yuan may be printed in 万元 with two decimals; a column with a negative amount is left alone.")
            .innocent("调整预算时，可能只改了其中一行。", "Only one row may have been changed when the budget was adjusted.")
            .example(
                    "年度资金申请总额各项合计 9,000.00 元，总额印为 10,000.00 元。",
                    "The parts of the amount requested add up to 9,000.00 yuan; the total is printed as 10,000.00 yuan.");
    private static final Text WORDS = Text.of(
            "{0}各项合计 {1} 元，总额印为 {2} 元。", "The parts of {0} add up to {1} yuan; the total is printed as {2} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        for (Columns.Column column : Columns.of(form.disclosure())) {
            if (column.whole() != null
                    && column.complete()
                    && !column.refunds()
                    && column.parts().stream().noneMatch(part -> PartExceedsWhole.exceeds(part, column))) {
                check(form, column, column.whole()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Form form, Columns.Column column, Money whole) {
        List<Money> parts = column.parts().stream().map(Columns.Part::amount).toList();
        Money sum = Money.sum(parts);
        Money difference = sum.minus(whole);
        return Rounding.explains(sum, whole, parts)
                ? Optional.empty()
                : Optional.of(form.draft(INFO)
                        .money(difference.isNegative() ? Money.ZERO.minus(difference) : difference)
                        .operand("合计", sum, form.spot(column.wholeRow().place()))
                        .operand(
                                column.wholeName().chinese(),
                                whole,
                                form.spot(column.wholeRow().place()))
                        .say(WORDS, column.name(), Shown.yuan(sum), Shown.yuan(whole)));
    }
}
