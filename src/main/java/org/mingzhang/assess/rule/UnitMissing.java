package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Kinds;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.NumberMeasure;

/** Sees numbers without a unit. */
final class UnitMissing implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "unit-missing", Severity.NOTE, Scope.INDICATOR, Text.of("数字没有单位", "A number without a unit"))
            .strength(RuleInfo.SLIGHT)
            .looksAt(
                    "没有单位、名称里也没有说单位（人数、次数、面积（平方米）等）的数量，结果印有单位而目标没有的，和没有货币单位的费用；指标值是文字的不看。",
                    "Quantities without a unit whose name tells none either (人数, 次数, 面积（平方米）), targets without a unit whose result has one, and costs without a currency; targets that are words are left alone.")
            .innocent("单位可能印在表的别处。", "The unit may stand elsewhere on the form.")
            .example("“绩效前评价数量”的 <=16 没有单位。", "<=16 of 绩效前评价数量 has no unit.");
    private static final Text WORDS = Text.of("“{0}”的 {1} 没有{2}。", "{1} of {0} has no {2}.");

    /** A name that says what is counted. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:人|次|户|家|件|场|天|日|月|年|期|篇|套|台|辆|份|批|项|所|处|座|条|亩|吨)(?:次|数|数量)$|[（(](?:单位[:：])?[^（）()]{1,5}[)）]$|里程|公里数|(?:率|度|平方米|公里|千米|亩|公顷|吨|小时|米)$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        return form
                .indicators(i -> i.target() instanceof NumberMeasure n
                        && ((n.unit().isEmpty() && (uncounted(i) || resultHasOne(i))) || money(i, n)))
                .stream()
                .map(i -> form.draft(INFO, i)
                        .operand(i.indicator().name(), i.indicator().target(), form.spot(i))
                        .say(WORDS, i.indicator().name(), i.indicator().target(), missing(i)))
                .toList();
    }

    private static boolean uncounted(AssessedIndicator assessed) {
        return Kinds.quantity(assessed)
                && !TOLD.matcher(assessed.indicator().name().strip()).find();
    }

    private static boolean resultHasOne(AssessedIndicator assessed) {
        return assessed.actual() instanceof NumberMeasure a && !a.unit().isEmpty();
    }

    private static boolean money(AssessedIndicator assessed, NumberMeasure target) {
        return Kinds.cost(assessed) && target.unit().startsWith("/");
    }

    private static Text missing(AssessedIndicator assessed) {
        return assessed.target().unit().isEmpty() ? Text.of("单位", "unit") : Text.of("货币单位", "currency");
    }
}
