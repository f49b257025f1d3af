package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.assess.Form;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.Ratio;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.assess.finding.Shown;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Money;

/** Sees a narrative that names another amount than the form. */
final class NarrativeAmount implements Rule.OfForm {
    private static final RuleInfo INFO = RuleInfo.of(
                    "narrative-amount",
                    Severity.CONTRADICTION,
                    Scope.DISCLOSURE,
                    Text.of("说明文字的金额与表不同", "The narrative names another amount"))
            .looksAt(
                    "说明文字写的预算与表上的年度资金申请总额之差，达到 {0} 时列出；说明里写“约”的、两数正好差一万倍（单位可能写错）的为“值得问”，差在所写的最后一位之内的、说的是几年合计的不列。",
                    "The amount in the narrative against the amount requested, where they differ by {0} or more; a question where the narrative says about, and where one is just ten thousand times the other, as the unit may be mistyped; nothing where the difference lies within its last printed digit, or the narrative speaks of several years.")
            .innocent(
                    "说明文字可能写在金额调减之前，或写的是约数。",
                    "The narrative may have been written before the amount was cut, or may round it.")
            .example(
                    "经费情况说明写“约11万元”，申报表为 100,000.00 元，相差 10,000.00 元（10.0%）。哪一个对？",
                    "The narrative says 约11万元, the form 100,000.00 yuan; the difference is 10,000.00 yuan (10.0%). Which is right?")
            .threshold("0.01");
    private static final Text WORDS = Text.of(
            "经费情况说明写{0}，申报表为 {1} 元，相差 {2} 元{3}。",
            "The narrative says {0}, the form {1} yuan; the difference is {2} yuan{3}.");
    private static final Text ITEMS =
            Text.of("预算明细合计与申报表相同。", "The items of the budget add up to the amount of the form.");
    private static final Text ASK = Text.of("哪一个对？", "Which is right?");
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final Pattern YEARS = Pattern.compile("[两二三四五六七八九十2-9]年|总投资|20[0-9]{2}|分期");
    private static final Pattern ABOUT = Pattern.compile("约|近|左右|余|多|超");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Form form, BigDecimal threshold) {
        Money stated = form.disclosure().statedBudget();
        Money asked = form.disclosure().funding().requested();
        if (stated == null || asked == null) {
            return List.of();
        }
        String said = Objects.requireNonNullElse(form.disclosure().statedAs(), "");
        boolean about = ABOUT.matcher(said).find();
        Money difference = stated.minus(asked);
        Optional<Ratio> ratio = Ratio.of(stated, asked).filter(r -> r.offBy(threshold));
        if (ratio.isEmpty() || YEARS.matcher(said).find()) {
            return List.of();
        }
        Money size = difference.isNegative() ? Money.ZERO.minus(difference) : difference;
        if (about && size.yuan().compareTo(lastDigit(stated)) < 0) {
            return List.of();
        }
        boolean question = about || otherUnit(stated, asked);
        return List.of(form.draft(INFO)
                .severity(question ? Severity.QUESTION : Severity.CONTRADICTION)
                .money(size)
                .operand("说明文字中写的预算", stated, form.spot(MoneyRow.STATED))
                .operand("年度资金申请总额", asked, form.moneySpot())
                .operand("相差", size, null)
                .say(
                        words(form, asked, question),
                        printed(form, stated),
                        Shown.yuan(asked),
                        Shown.yuan(size),
                        ratio.get().offText()));
    }

    private static Text words(Form form, Money asked, boolean question) {
        Text words = Items.total(form).filter(asked::equals).isPresent() ? WORDS.plus(ITEMS) : WORDS;
        return question ? words.plus(ASK) : words;
    }

    private static boolean otherUnit(Money one, Money other) {
        return new Money(one.yuan().multiply(WAN)).equals(other)
                || new Money(other.yuan().multiply(WAN)).equals(one);
    }

    private static Text printed(Form form, Money stated) {
        String printed = form.disclosure().statedAs();
        return printed == null
                ? Text.of(" " + Shown.yuan(stated) + " 元", Shown.yuan(stated) + " yuan")
                : Text.of("“" + printed + "”", printed);
    }

    /** One of the last digit that is not zero: a rounded amount says no more. */
    private static BigDecimal lastDigit(Money stated) {
        BigDecimal bare = stated.yuan().stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
    }
}
