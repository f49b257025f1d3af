package org.mingzhang.assess;

import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;

/**
 * An amount together with what it is, as a sentence needs it.
 *
 * @param name what it is: 年初预算数, 支出; in English what stands behind the amount: of initial budget, spent
 * @param money how much
 * @param spot where it is printed, or null if it is worked out
 */
public record Figure(Text name, Money money, @Nullable Spot spot) {
    /** 全年执行数. */
    public static final Text SPENT = Text.of("支出", "spent");
    /** 年度资金申请总额. */
    public static final Text REQUESTED = Text.of("申请", "requested");
    /** 年初预算数. */
    public static final Text INITIAL = Text.of("年初预算", "of initial budget");
    /** 全年预算数. */
    public static final Text ADJUSTED = Text.of("全年预算", "of adjusted budget");
    /** 项目资金总额. */
    public static final Text PROJECT_TOTAL = Text.of("项目资金总额", "of project total");

    /** What the amount is that a form is counted with, {@link Disclosure#budget()}. */
    static Text ofBudget(Disclosure form) {
        Execution money = form.totalExecution().orElse(null);
        if (form.funding().requested() != null) {
            return REQUESTED;
        }
        if (money != null && money.adjustedBudget() != null) {
            return ADJUSTED;
        }
        return money != null && money.initialBudget() != null ? INITIAL : PROJECT_TOTAL;
    }

    /** {@code 支出 5,600.00 元}, {@code 5,600.00 yuan spent}. */
    public Text text() {
        String yuan = Shown.yuan(money);
        return Text.of(name.chinese() + " " + yuan + " 元", yuan + " yuan " + name.english());
    }
}
