package org.mingzhang.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One published form about one project in one fiscal year at one stage (一张表). What the form does not print is null or empty.
 *
 * @param year fiscal year
 * @param stage stage
 * @param part which form it is of one project, year and stage, from 1: nearly always the only one
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
 * @param statedAs how the narrative prints it, where it says about: 约610万元
 * @param indicators in printed order
 * @param totalWeight 总分 of the weights
 * @param totalScore 总分 of the scores
 * @param source where it is printed
 * @param note how the printing had to be interpreted
 * @param particulars what only some forms print
 */
public record Disclosure(
        int year,
        Stage stage,
        int part,
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
        @Nullable String statedAs,
        List<Indicator> indicators,
        @Nullable BigDecimal totalWeight,
        @Nullable BigDecimal totalScore,
        Source source,
        @Nullable String note,
        Particulars particulars) {

    public Disclosure {
        execution = List.copyOf(execution);
        legalBasis = List.copyOf(legalBasis);
        budgetItems = List.copyOf(budgetItems);
        indicators = List.copyOf(indicators);
    }

    /** The only form of its project, year and stage, with what most forms print. */
    public Disclosure(
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
            @Nullable String statedAs,
            List<Indicator> indicators,
            @Nullable BigDecimal totalWeight,
            @Nullable BigDecimal totalScore,
            Source source,
            @Nullable String note) {
        this(
                year,
                stage,
                1,
                name,
                form,
                implementingUnit,
                nature,
                category,
                performanceType,
                governmentPurchase,
                start,
                end,
                summary,
                goal,
                funding,
                execution,
                legalBasis,
                budgetItems,
                statedBudget,
                statedAs,
                indicators,
                totalWeight,
                totalScore,
                source,
                note,
                Particulars.NONE);
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

    /** What it is called among its project's forms. */
    public FormKey key() {
        return new FormKey(year, stage, part);
    }

    /** Whether it is about all of its department and not about one project. */
    public boolean departmentWide() {
        return particulars.departmentWide();
    }

    /** The amount at a place of the file as printed, where that is not in yuan: {@code 80.50万元} at {@code /funding/requested}. */
    public @Nullable String printed(String place) {
        return particulars.printedAmounts().get(place);
    }

    /** What {@link #amount} is as printed, where that is not in yuan. */
    public @Nullable String printedAmount() {
        Amount amount = amount().orElse(null);
        if (amount == null) {
            return null;
        }
        int total = execution.stream().map(Execution::source).toList().indexOf(Execution.Source.TOTAL);
        return printed(
                switch (amount.basis()) {
                    case REQUESTED -> "/funding/requested";
                    case PROJECT_TOTAL -> "/funding/total";
                    case ADJUSTED -> "/execution/" + total + "/adjustedBudget";
                    case INITIAL -> "/execution/" + total + "/initialBudget";
                });
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
     * The amount the form is counted with: what a target form asks for this year; of a later form the budget of the whole year, failing it the
     * initial budget. A form that prints none of its own kind is counted with what it prints of the other, and the project's total comes last.
     */
    public Optional<Amount> amount() {
        Optional<Amount> requested = amount(funding.requested(), Basis.REQUESTED, funding.requestedAs());
        Optional<Amount> own = stage == Stage.TARGET
                ? requested.or(this::budgeted)
                : budgeted().or(() -> requested);
        return own.or(() -> amount(funding.total(), Basis.PROJECT_TOTAL, funding.totalAs()));
    }

    private Optional<Amount> budgeted() {
        Optional<Execution> total = totalExecution();
        return amount(total.map(Execution::adjustedBudget), Basis.ADJUSTED)
                .or(() -> amount(total.map(Execution::initialBudget), Basis.INITIAL));
    }

    private static Optional<Amount> amount(Optional<Money> money, Basis basis) {
        return money.map(m -> new Amount(m, basis, basis.words()));
    }

    private static Optional<Amount> amount(@Nullable Money money, Basis basis, @Nullable String words) {
        return Optional.ofNullable(money).map(m -> new Amount(m, basis, words == null ? basis.words() : words));
    }

    /** The year's amounts that it prints, each with its basis; the project's total only where there is no other. */
    public List<Amount> amounts() {
        Optional<Execution> total = totalExecution();
        List<Amount> amounts = Stream.of(
                        amount(funding.requested(), Basis.REQUESTED, funding.requestedAs()),
                        amount(total.map(Execution::initialBudget), Basis.INITIAL),
                        amount(total.map(Execution::adjustedBudget), Basis.ADJUSTED))
                .flatMap(Optional::stream)
                .toList();
        return amounts.isEmpty() ? amount().stream().toList() : amounts;
    }

    /** How much {@link #amount()} is. */
    public Optional<Money> budget() {
        return amount().map(Amount::money);
    }

    /** The amount that sums may count; a form that looks at the year midway repeats the budget of another. */
    public Optional<Amount> counted() {
        return stage == Stage.MONITORING ? Optional.empty() : amount();
    }
}
