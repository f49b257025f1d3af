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
 */
public record BudgetItem(
        @Nullable String group,
        String item,
        @Nullable String quantity,
        @Nullable String unitPrice,
        @Nullable String periods,
        @Nullable Money amount) {}
