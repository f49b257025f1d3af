package org.mingzhang.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only some forms print, or say of themselves.
 *
 * @param departmentWide whether the form is about all of its department (部门整体支出) and not about one project
 * @param codes of the project and of bodies
 * @param period 项目期, 起止时间, as printed: {@code 2024年}, {@code 3年}
 * @param months the months that a monitoring form covers, as printed: {@code 1-7月}
 * @param approach how the project is carried out
 * @param conclusions what an evaluation comes to
 * @param remark 备注 of the form
 * @param review whether a person still has to look at what was entered
 * @param printedAmounts amounts that are printed in another unit than yuan, as printed with it, by their place in the file:
 *     {@code /funding/requested} to {@code 80.5万元}
 */
public record Particulars(
        boolean departmentWide,
        Codes codes,
        @Nullable String period,
        @Nullable String months,
        Approach approach,
        Conclusions conclusions,
        @Nullable String remark,
        boolean review,
        Map<String, String> printedAmounts) {
    /** A form that prints none of it. */
    public static final Particulars NONE = new Particulars(
            false,
            new Codes(null, null, null),
            null,
            null,
            new Approach(null, null, null, null),
            new Conclusions(null, null, null),
            null,
            false,
            Map.of());

    public Particulars {
        printedAmounts = Map.copyOf(printedAmounts);
    }

    /**
     * Codes as printed.
     *
     * @param project 项目编码
     * @param department 主管部门编码
     * @param unit 实施单位编码
     */
    public record Codes(
            @Nullable String project,
            @Nullable String department,
            @Nullable String unit) {}

    /**
     * How a project is carried out, in the document's own prose.
     *
     * @param body 实施主体
     * @param scheme 实施方案
     * @param cycle 实施周期
     * @param content 项目实施内容
     */
    public record Approach(
            @Nullable String body,
            @Nullable String scheme,
            @Nullable String cycle,
            @Nullable String content) {}

    /**
     * What an evaluation comes to, in the document's own prose.
     *
     * @param conclusion 评价结论
     * @param problems 存在问题
     * @param measures 改进措施
     */
    public record Conclusions(
            @Nullable String conclusion,
            @Nullable String problems,
            @Nullable String measures) {}
}
