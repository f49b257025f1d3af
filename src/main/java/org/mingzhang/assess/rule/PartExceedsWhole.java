package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees a part that is larger than its whole. */
final class PartExceedsWhole implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "part-exceeds-whole",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("部分大于总额", "A part exceeds the whole"))
            .looksAt(
                    "同一栏里，某一项资金是否大于总额；总额可能略去尾数，差不到它末位一个单位（整百元的按 0.01 万元）的不算；有负数的一栏不比较。",
                    "Whether a part of the money is larger than the whole of the same column. The whole may have been cut off, so less than one unit of its last digit (0.01 万元 for whole hundreds of yuan) is left alone; a column with a negative amount is left alone.")
            .innocent("调减预算时，分项一行可能没有同时修改。", "The row of the part may not have been updated when the budget was cut.")
            .example(
                    "全年预算数中，当年财政拨款 9,000.00 元，大于年度资金总额 5,000.00 元，相差 4,000.00 元。",
                    "In the adjusted budget, the appropriation, 9,000.00 yuan, is more than the total, 5,000.00 yuan, by 4,000.00 yuan.");
    private static final Text WORDS = Text.of(
            "{0}中，{1} {2} 元，大于{3} {4} 元，相差 {5} 元。", "In {0}, {1}, {2} yuan, is more than {3}, {4} yuan, by {5} yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        for (Columns.Column column : Columns.of(form.disclosure())) {
            column.parts().stream()
                    .filter(part -> exceeds(part, column))
                    .forEach(part -> findings.add(finding(form, column, part)));
        }
        return findings;
    }

    static boolean exceeds(Columns.Part part, Columns.Column column) {
        return !column.refunds()
                && column.whole() != null
                && part.amount().compareTo(column.whole()) > 0
                && !Rounding.cutOff(part.amount(), column.whole());
    }

    private static Finding finding(Form form, Columns.Column column, Columns.Part part) {
        Money whole = Objects.requireNonNull(column.whole());
        return form.draft(INFO)
                .money(part.amount().minus(whole))
                .operand(
                        part.name().chinese(),
                        part.amount(),
                        form.spot(part.row().place()))
                .operand(
                        column.wholeName().chinese(),
                        whole,
                        form.spot(column.wholeRow().place()))
                .say(
                        WORDS,
                        column.name(),
                        part.name(),
                        Shown.yuan(part.amount()),
                        column.wholeName(),
                        Shown.yuan(whole),
                        Shown.yuan(part.amount().minus(whole)));
    }
}
