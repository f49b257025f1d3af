package org.mingzhang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money a target form asks for (项目资金). A component is null where the form prints nothing.
 *
 * @param total 项目资金总额, 项目总预算
 * @param totalFiscal its 其中：财政资金
 * @param totalOther its 其他资金
 * @param requested 年度资金申请总额, 项目当年预算
 * @param appropriation its 其中：当年财政拨款
 * @param carryOver its 上年结转资金
 * @param other its 其他资金
 * @param previousBudget 同名项目上年预算额
 * @param previousExecuted 同名项目上年预算执行数
 * @param totalAs what the form calls the total, if not 项目资金总额
 * @param requestedAs what the form calls the request, if not 年度资金申请总额
 * @param parts parts of other kinds, in printed order
 */
public record Funding(
        @Nullable Money total,
        @Nullable Money totalFiscal,
        @Nullable Money totalOther,
        @Nullable Money requested,
        @Nullable Money appropriation,
        @Nullable Money carryOver,
        @Nullable Money other,
        @Nullable Money previousBudget,
        @Nullable Money previousExecuted,
        @Nullable String totalAs,
        @Nullable String requestedAs,
        List<Part> parts) {
    public Funding {
        parts = List.copyOf(parts);
    }

    /**
     * A part that only some forms print.
     *
     * @param source whose money
     * @param ofTotal whether it is a part of the project's total and not of the year's request
     * @param as what the form calls it, if not by its usual name
     */
    public record Part(
            Execution.Source source,
            boolean ofTotal,
            @Nullable String as,
            Money amount) {}

    /** The amounts of a form that calls them by their usual names. */
    public Funding(
            @Nullable Money total,
            @Nullable Money totalFiscal,
            @Nullable Money totalOther,
            @Nullable Money requested,
            @Nullable Money appropriation,
            @Nullable Money carryOver,
            @Nullable Money other,
            @Nullable Money previousBudget,
            @Nullable Money previousExecuted) {
        this(
                total,
                totalFiscal,
                totalOther,
                requested,
                appropriation,
                carryOver,
                other,
                previousBudget,
                previousExecuted,
                null,
                null,
                List.of());
    }

    /** A form that prints no amounts of this kind. */
    public static final Funding NONE = new Funding(null, null, null, null, null, null, null, null, null);
}
