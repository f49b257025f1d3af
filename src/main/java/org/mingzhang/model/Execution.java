package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a self-evaluation's money. A component is null where the row prints nothing or a dash.
 *
 * @param source whose money the row is about
 * @param initialBudget 年初预算数
 * @param adjustedBudget 全年预算数
 * @param executed 全年执行数
 * @param weight 分值
 * @param rate 执行率 as printed, 100.00%
 * @param score 得分
 * @param beside what only some forms print beside it
 */
public record Execution(
        Source source,
        @Nullable Money initialBudget,
        @Nullable Money adjustedBudget,
        @Nullable Money executed,
        @Nullable BigDecimal weight,
        @Nullable String rate,
        @Nullable BigDecimal score,
        Beside beside) {

    /** A row of the usual columns. */
    public Execution(
            Source source,
            @Nullable Money initialBudget,
            @Nullable Money adjustedBudget,
            @Nullable Money executed,
            @Nullable BigDecimal weight,
            @Nullable String rate,
            @Nullable BigDecimal score) {
        this(source, initialBudget, adjustedBudget, executed, weight, rate, score, Beside.NONE);
    }

    /**
     * What only some forms print in a row of money.
     *
     * @param as what the form calls the row, if not by its usual name
     * @param expected 全年预计执行数, what a monitoring form expects by the end of the year
     * @param reason 偏差原因 beside the row
     * @param weightAs what stands in place of points at stake, {@code /}
     * @param scoreAs what stands in place of points given
     */
    public record Beside(
            @Nullable String as,
            @Nullable Money expected,
            @Nullable String reason,
            @Nullable String weightAs,
            @Nullable String scoreAs) {
        /** A row without any of it. */
        public static final Beside NONE = new Beside(null, null, null, null, null);
    }

    /** Where money comes from. */
    public enum Source {
        /** 年度资金总额. */
        TOTAL("total"),
        /** 其中：当年财政拨款. */
        APPROPRIATION("appropriation"),
        /** 上年结转资金. */
        CARRY_OVER("carryOver"),
        /** 其他资金. */
        OTHER("other"),
        /** 上级资金. */
        UPPER("upper"),
        /** 本级资金. */
        OWN("own"),
        /** 财政专户管理资金. */
        FISCAL_ACCOUNT("fiscalAccount"),
        /** 单位资金. */
        UNIT("unit"),
        /** 专项债券. */
        BONDS("bonds"),
        /** Any other part, which the form names. */
        NAMED("named");

        private final String id;

        Source(String id) {
            this.id = id;
        }

        /** The word in content files. */
        public String id() {
            return id;
        }

        /** Whether a form names parts that may lie within others, so that they need not add up with them. */
        public boolean within() {
            return this == UPPER || this == OWN || this == BONDS || this == NAMED;
        }

        /** The source with this id. */
        public static Optional<Source> of(String id) {
            return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
        }
    }
}
