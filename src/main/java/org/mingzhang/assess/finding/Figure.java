package org.mingzhang.assess.finding;

import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;

/**
 * An amount together with what it is, as a sentence needs it.
 *
 * @param name what it is: 年初预算数, 支出; in English what stands behind the amount: of initial budget, spent
 * @param money how much
 * @param spot where it is printed, or null if it is worked out
 */
public record Figure(Text name, Money money, @Nullable Spot spot) {
    private static final Text SPENT = Text.of("支出", "spent");

    /** What was spent in the year. */
    public static Figure spent(Money money, @Nullable Spot spot) {
        return new Figure(SPENT, money, spot);
    }

    /** An amount under the name that its form gives it. */
    public static Figure of(Amount amount, @Nullable Spot spot) {
        String english = switch (amount.basis()) {
            case ADJUSTED -> "of adjusted budget";
            case INITIAL -> "of initial budget";
            case REQUESTED -> amount.words().contains("申请") ? "requested" : "of the year's budget";
            case PROJECT_TOTAL -> "of project total";
        };
        return new Figure(Text.of(amount.words(), english), amount.money(), spot);
    }

    /** {@code 支出 5,600.00 元}, {@code 5,600.00 yuan spent}. */
    public Text text() {
        String yuan = Shown.yuan(money);
        return Text.of(name.chinese() + " " + yuan + " 元", yuan + " yuan " + name.english());
    }
}
