package org.mingzhang.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a form (三级指标) and, later, its result, as printed.
 *
 * @param category 一级指标
 * @param subcategory 二级指标
 * @param name 三级指标
 * @param target 年度指标值
 * @param actual 实际完成值, or null if the form prints none
 * @param weight 分值, points at stake, or null
 * @param score 得分, points given, or null
 * @param deviation 偏差原因分析及改进措施, or null
 */
public record Indicator(
        String category,
        String subcategory,
        String name,
        String target,
        @Nullable String actual,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal score,
        @Nullable String deviation) {}
