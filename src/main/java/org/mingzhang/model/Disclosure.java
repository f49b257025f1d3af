package org.mingzhang.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published form about one project in one fiscal year at one stage (一张表). What the form does not print is null or empty.
 *
 * @param year fiscal year
 * @param stage stage
 * @param name 项目名称
 * @param form the form's own title
 * @param implementingUnit 实施单位
 * @param nature 项目性质
 * @param category 项目类别
 * @param performanceType 绩效类型
 * @param governmentPurchase 是否含有政府购买服务
 * @param start 计划开始日期
 * @param end 计划完成日期
 * @param summary what the money is for, in the editors' words
 * @param goal the document's own prose
 * @param funding the money asked for
 * @param execution the money spent, rows as printed
 * @param legalBasis what it cites, as printed
 * @param budgetItems how the amount is worked out, as printed
 * @param statedBudget the amount that the narrative names
 * @param indicators in printed order
 * @param totalWeight 总分 of the weights
 * @param totalScore 总分 of the scores
 * @param source where it is printed
 * @param note how the printing had to be interpreted
 */
public record Disclosure(
        int year,
        Stage stage,
        String name,
        String form,
        @Nullable String implementingUnit,
        @Nullable String nature,
        @Nullable String category,
        @Nullable String performanceType,
        @Nullable Boolean governmentPurchase,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String summary,
        Goal goal,
        Funding funding,
        List<Execution> execution,
        List<LegalBasis> legalBasis,
        List<BudgetItem> budgetItems,
        @Nullable Money statedBudget,
        List<Indicator> indicators,
        @Nullable BigDecimal totalWeight,
        @Nullable BigDecimal totalScore,
        Source source,
        @Nullable String note) {

    public Disclosure {
        execution = List.copyOf(execution);
        legalBasis = List.copyOf(legalBasis);
        budgetItems = List.copyOf(budgetItems);
        indicators = List.copyOf(indicators);
    }

    /**
     * The document's own prose.
     *
     * @param overall 项目总目标
     * @param annual 年度总体目标, 预期目标
     * @param completion 实际完成情况
     */
    public record Goal(
            @Nullable String overall,
            @Nullable String annual,
            @Nullable String completion) {
        /** A form whose prose is not carried. */
        public static final Goal NONE = new Goal(null, null, null);
    }

    /** The row of a self-evaluation that covers all money. */
    public Optional<Execution> totalExecution() {
        return execution.stream()
                .filter(e -> e.source() == Execution.Source.TOTAL)
                .findFirst();
    }

    /** What was spent in the year, as far as a form of the whole year says so: what a monitoring form prints is spent so far. */
    public Optional<Money> executedInYear() {
        return totalExecution().filter(total -> stage != Stage.MONITORING).map(Execution::executed);
    }

    /**
     * The budget the form is listed with: what a target form asks for this year, or what a self-evaluation gives as the budget of the whole
     * year; failing these the initial budget, then the project's total.
     */
    public Optional<Money> budget() {
        Optional<Execution> total = totalExecution();
        return Optional.ofNullable(funding.requested())
                .or(() -> total.map(Execution::adjustedBudget))
                .or(() -> total.map(Execution::initialBudget))
                .or(() -> Optional.ofNullable(funding.total()));
    }
}
