package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees amounts below zero. */
final class NegativeAmount implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "negative-amount", Severity.NOTE, Scope.DISCLOSURE, Text.of("负数金额", "A negative amount"))
            .strength(RuleInfo.SLIGHT)
            .looksAt(
                    "资金表里的负数；没有印的和印为 0 的不列。",
                    "Negative amounts among the money; what is not printed or is 0 is left alone.")
            .innocent("可能是退回或冲销，也可能是印刷时多出的短横。", "It may be a refund or a reversal, or a stray printed dash.")
            .example(
                    "“上年结转资金”的全年执行数印为 -5.00 元，表示什么？",
                    "In the amount spent, the carry-over is printed as -5.00 yuan. What does it stand for?");
    private static final Text WORDS =
            Text.of("“{0}”的{1}印为 {2} 元，表示什么？", "In {1}, {0} is printed as {2} yuan. What does it stand for?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<Finding> findings = new ArrayList<>();
        for (Columns.Column column : Columns.of(form.disclosure())) {
            if (column.whole() != null && column.whole().isNegative()) {
                findings.add(finding(form, column, new Columns.Part(column.wholeRow(), column.whole())));
            }
            column.parts().stream()
                    .filter(part -> part.amount().isNegative())
                    .forEach(part -> findings.add(finding(form, column, part)));
        }
        return findings;
    }

    private static Finding finding(Form form, Columns.Column column, Columns.Part part) {
        return form.draft(INFO)
                .money(Money.ZERO.minus(part.amount()))
                .operand(
                        part.name().chinese(),
                        part.amount(),
                        form.spot(part.row().place()))
                .say(WORDS, part.name(), column.name(), Shown.yuan(part.amount()));
    }
}
