package org.mingzhang.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a form (三级指标) and, later, its result, as printed.
 *
 * @param category 一级指标
 * @param subcategory 二级指标
 * @param name 三级指标
 * @param target 年度指标值; of a form that prints it in three columns their joint text; empty where none is printed
 * @param actual 实际完成值, or null if the form prints none
 * @param weight 分值, points at stake, or null
 * @param score 得分, points given, or null
 * @param deviation 偏差原因分析及改进措施, or null
 * @param beside what only some forms have columns for
 */
public record Indicator(
        String category,
        String subcategory,
        String name,
        String target,
        @Nullable String actual,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal score,
        @Nullable String deviation,
        Beside beside) {

    /** An indicator of a form with the usual columns. */
    public Indicator(
            String category,
            String subcategory,
            String name,
            String target,
            @Nullable String actual,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal score,
            @Nullable String deviation) {
        this(category, subcategory, name, target, actual, weight, score, deviation, Beside.NONE);
    }

    /** Whether the form prints no target for the year. */
    public boolean withoutTarget() {
        return target.isEmpty();
    }

    /**
     * What only some forms have columns for.
     *
     * @param nature 指标性质, {@code ≥} or 定性, where it has a column of its own
     * @param value 指标值 as printed between nature and unit
     * @param unit 度量单位, where it has a column of its own
     * @param longTerm 实施期指标值, the target of the whole period
     * @param expected 全年预计完成情况
     * @param likelihood 完成目标可能性
     * @param remark 备注
     * @param weightAs what stands in place of points at stake, {@code /}
     * @param scoreAs what stands in place of points given
     */
    public record Beside(
            @Nullable String nature,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String longTerm,
            @Nullable String expected,
            @Nullable String likelihood,
            @Nullable String remark,
            @Nullable String weightAs,
            @Nullable String scoreAs) {
        /** An indicator without any of it. */
        public static final Beside NONE = new Beside(null, null, null, null, null, null, null, null, null);
    }
}
