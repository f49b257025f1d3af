package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

/** Sees more spent than budgeted. */
final class ExecutedAbove implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "executed-above",
                    Severity.QUESTION,
                    Scope.DISCLOSURE,
                    Text.of("执行数大于全年预算数", "More was spent than the adjusted budget"))
            .looksAt(
                    "同一行里，全年执行数大于全年预算数；总额一行已经列出的，各分项不再列；差不到所印末位一个单位（整百元的按 0.01 万元）的，和运行监控表，不看。",
                    "Rows whose amount spent is above their adjusted budget; the parts are left alone where the total is told, and so are less than one unit of the last printed digit (0.01 万元 for whole hundreds of yuan) and monitoring forms.")
            .innocent(
                    "可能用了结转资金，或年底追加的预算没有填进表里。",
                    "Carried-over money may have been used, or a late addition is not on the form.")
            .example(
                    "“年度资金总额”的全年执行数 12,000.00 元，大于全年预算数 10,000.00 元，多 2,000.00 元。多出的钱从哪里来？",
                    "12,000.00 yuan of the total were spent, more than the adjusted budget of 10,000.00 yuan, by 2,000.00 yuan. Where did the money come from?");
    private static final Text WORDS = Text.of(
            "“{0}”的全年执行数 {1} 元，大于全年预算数 {2} 元，多 {3} 元。多出的钱从哪里来？",
            "{1} yuan of {0} were spent, more than the adjusted budget of {2} yuan, by {3} yuan. Where did the money come from?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        if (form.disclosure().stage() == Stage.MONITORING) {
            return List.of();
        }
        List<Execution> above = form.disclosure().execution().stream()
                .filter(ExecutedAbove::above)
                .toList();
        Predicate<Execution> total = row -> row.source() == Execution.Source.TOTAL;
        return above.stream()
                .filter(above.stream().anyMatch(total) ? total : row -> true)
                .map(row -> finding(form, row))
                .toList();
    }

    private static boolean above(Execution row) {
        return row.executed() != null
                && row.adjustedBudget() != null
                && !row.adjustedBudget().isNegative()
                && row.executed().compareTo(row.adjustedBudget()) > 0
                && !Rounding.cutOff(row.executed(), row.adjustedBudget());
    }

    private static Finding finding(Form form, Execution row) {
        Money executed = Objects.requireNonNull(row.executed());
        Money adjusted = Objects.requireNonNull(row.adjustedBudget());
        Spot spot = form.spot(MoneyRow.of(row.source()));
        return form.draft(INFO)
                .money(executed.minus(adjusted))
                .operand("全年执行数", executed, spot)
                .operand("全年预算数", adjusted, spot)
                .operand("多出", executed.minus(adjusted), null)
                .say(
                        WORDS,
                        Columns.name(row),
                        Shown.yuan(executed),
                        Shown.yuan(adjusted),
                        Shown.yuan(executed.minus(adjusted)));
    }
}
