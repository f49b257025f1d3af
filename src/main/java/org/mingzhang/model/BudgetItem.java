package org.mingzhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the amount as the form works it out (年度预算安排).
 *
 * @param group heading of the table it stands in, or null
 * @param item what is paid for
 * @param quantity as printed, 2000人, or null
 * @param unitPrice as printed, 150元/人, or null
 * @param periods how many times the quantity is paid for, as printed, 5期, or null
 * @param amount what it comes to, or null if not printed
 * @param beside what only some forms print beside it
 */
public record BudgetItem(
        @Nullable String group,
        String item,
        @Nullable String quantity,
        @Nullable String unitPrice,
        @Nullable String periods,
        @Nullable Money amount,
        Beside beside) {

    /** A part with the usual columns. */
    public BudgetItem(
            @Nullable String group,
            String item,
            @Nullable String quantity,
            @Nullable String unitPrice,
            @Nullable String periods,
            @Nullable Money amount) {
        this(group, item, quantity, unitPrice, periods, amount, Beside.NONE);
    }

    /**
     * What only some forms print beside a part: those of a department as a whole for each of its tasks.
     *
     * @param content 主要内容
     * @param fiscal its 财政拨款
     * @param other its 其他资金
     */
    public record Beside(
            @Nullable String content,
            @Nullable Money fiscal,
            @Nullable Money other) {
        /** A part without any of it. */
        public static final Beside NONE = new Beside(null, null, null);
    }
}
