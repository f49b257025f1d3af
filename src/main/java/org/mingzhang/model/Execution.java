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
 */
public record Execution(
        Source source,
        @Nullable Money initialBudget,
        @Nullable Money adjustedBudget,
        @Nullable Money executed,
        @Nullable BigDecimal weight,
        @Nullable String rate,
        @Nullable BigDecimal score) {

    /** Where money comes from. */
    public enum Source {
        /** 年度资金总额. */
        TOTAL("total"),
        /** 其中：当年财政拨款. */
        APPROPRIATION("appropriation"),
        /** 上年结转资金. */
        CARRY_OVER("carryOver"),
        /** 其他资金. */
        OTHER("other");

        private final String id;

        Source(String id) {
            this.id = id;
        }

        /** The word in content files. */
        public String id() {
            return id;
        }

        /** The source with this id. */
        public static Optional<Source> of(String id) {
            return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
        }
    }
}
