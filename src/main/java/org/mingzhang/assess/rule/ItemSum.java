package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Figure;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Money;

/** Sees items that do not add up to the amount. */
final class ItemSum implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "item-sum",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("明细之和不等于项目金额", "The items do not sum to the amount"))
            .looksAt(
                    "每项明细都有金额时，其和是否等于项目的年度金额；每个数差不到所印末位的半个单位（整百元的可能印作万元、两位小数）的，算四舍五入。少一成以上的，可能只列了一部分，相差千倍以上的，可能单位写错，都为“值得问”；小计、合计不加，有“其中”、扣减或几个年度的不看。",
                    "Whether the items sum to the project's amount, where each of them prints one. Half a unit of the last printed digit for each figure is rounding, and whole hundreds of yuan may be printed in 万元 with two decimals. A question where a tenth or more is lacking, as only a part may be listed, and where one is a thousand times the other, as a unit may be mistyped; rows of sums are not added, and items that are parts of others, are taken off or are for several years are left alone.")
            .innocent(
                    "明细可能写在金额调减之前，或含以后年度付的部分；没有印单位的，可能读错了单位。",
                    "The items may have been written before the amount was cut, or include what later years pay; where no unit is printed it may have been misread.")
            .example(
                    "3 项明细合计 105,000.00 元，年度资金申请总额 100,000.00 元，相差 5,000.00 元（5.0%）。",
                    "3 items together: 105,000.00 yuan; the project: 100,000.00 yuan requested, a difference of 5,000.00 yuan (5.0%).");
    private static final Text WORDS = Text.of(
            "{0} 项明细合计 {1} 元，{2}，相差 {3} 元{4}。",
            "{0 item|items} together: {1} yuan; the project: {2}, a difference of {3} yuan{4}.");

    private static final Text ASK = Text.of("其余的列在哪里？", "Where is the rest?");
    private static final Text UNIT = Text.of("单位是否印错？", "Is a unit mistyped?");
    private static final BigDecimal PARTIAL = new BigDecimal("-0.1");
    private static final Text READ =
            Text.of("明细里有的金额没有印单位，按万元计。", "Some of the items print no unit; they are read in 10,000 yuan.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether the amounts are as printed only if they are taken to be in 万元. */
    private static boolean read(Form form) {
        return form.disclosure().budgetItems().stream()
                .anyMatch(i ->
                        Items.product(i).filter(Items.Product::inTenThousands).isPresent());
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        List<BudgetItem> rows = Items.rows(form);
        List<Money> amounts = rows.stream()
                .map(BudgetItem::amount)
                .flatMap(Stream::ofNullable)
                .toList();
        Figure figure = form.budget().orElse(null);
        if (amounts.isEmpty() || figure == null || amounts.size() < rows.size() || Items.nested(form)) {
            return List.of();
        }
        Money sum = Money.sum(amounts);
        Money difference = sum.minus(figure.money());
        Optional<Ratio> ratio = Ratio.of(sum, figure.money());
        if (Rounding.explains(sum, figure.money(), amounts) || ratio.isEmpty()) {
            return List.of();
        }
        boolean far = ratio.get().farApart();
        boolean partial = !far && ratio.get().change().compareTo(PARTIAL) < 0;
        Text words = read(form) ? WORDS.plus(READ) : WORDS;
        Money size = difference.isNegative() ? Money.ZERO.minus(difference) : difference;
        return List.of(form.draft(INFO)
                .severity(partial || far ? Severity.QUESTION : Severity.CONTRADICTION)
                .money(size)
                .operand("明细合计", sum, form.spot(Spot.Part.ITEM, 0))
                .operand(figure)
                .operand("相差", size, null)
                .say(
                        words.plus(far ? UNIT : partial ? ASK : Text.NONE),
                        amounts.size(),
                        Shown.yuan(sum),
                        figure.text(),
                        Shown.yuan(size),
                        ratio.get().offText()));
    }
}
