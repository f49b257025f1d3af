package org.mingzhang.assess.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.MoneyRow;
import org.mingzhang.assess.finding.Text;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.Money;
import org.mingzhang.model.Stage;

/** The columns of amounts on a form, each a whole with its parts. */
final class Columns {
    /** A whole with its parts, as printed in one column; a part is absent where nothing is printed. */
    record Column(Text name, @Nullable Money whole, Row wholeRow, List<Part> parts, boolean complete) {
        /** Whether money came back: then a part may be larger than the whole. */
        boolean refunds() {
            return (whole != null && whole.isNegative())
                    || parts.stream().anyMatch(part -> part.amount().isNegative());
        }

        Text wholeName() {
            return wholeRow.name;
        }
    }

    /** A row with its name. */
    record Row(Text name, MoneyRow place) {}

    /** A part of a whole. */
    record Part(Row row, Money amount) {
        Text name() {
            return row.name;
        }
    }

    private static final Map<Execution.Source, Text> SOURCES = new EnumMap<>(Map.of(
            Execution.Source.TOTAL, Text.of("年度资金总额", "the total"),
            Execution.Source.APPROPRIATION, Text.of("当年财政拨款", "the appropriation"),
            Execution.Source.CARRY_OVER, Text.of("上年结转资金", "the carry-over"),
            Execution.Source.OTHER, Text.of("其他资金", "other money"),
            Execution.Source.UPPER, Text.of("上级资金", "money from above"),
            Execution.Source.OWN, Text.of("本级资金", "own money"),
            Execution.Source.FISCAL_ACCOUNT, Text.of("财政专户管理资金", "money in fiscal accounts"),
            Execution.Source.UNIT, Text.of("单位资金", "the unit's own income"),
            Execution.Source.BONDS, Text.of("专项债券", "special bonds"),
            Execution.Source.NAMED, Text.of("另列的资金", "money listed apart")));

    /** The parts that most forms print; where a form prints others, they may lie within these. */
    private static final int USUAL = 3;

    private static final Text SPENT = Text.of("全年执行数", "the amount spent");
    private static final Text SO_FAR = Text.of("运行监控时的执行数", "the amount spent so far");

    private Columns() {}

    /** Every column of amounts that a form prints. */
    static List<Column> of(Disclosure form) {
        List<Column> columns = new ArrayList<>();
        columns.add(execution(form, Text.of("年初预算数", "the initial budget"), Execution::initialBudget));
        columns.add(execution(form, Text.of("全年预算数", "the adjusted budget"), Execution::adjustedBudget));
        columns.add(execution(form, form.stage() == Stage.MONITORING ? SO_FAR : SPENT, Execution::executed));
        Funding funding = form.funding();
        columns.add(column(
                Text.of("项目资金总额", "the project's total"),
                funding.total(),
                row("项目资金总额", "total", MoneyRow.PROJECT_TOTAL),
                List.of(
                        part(row("财政资金", "fiscal money", MoneyRow.PROJECT_FISCAL), funding.totalFiscal()),
                        part(row("其他资金", "other money", MoneyRow.PROJECT_OTHER), funding.totalOther())),
                others(funding, true)));
        columns.add(column(
                Text.of("年度资金申请总额", "the amount requested"),
                funding.requested(),
                row("年度资金申请总额", "amount requested", MoneyRow.TOTAL),
                List.of(
                        part(row(Execution.Source.APPROPRIATION), funding.appropriation()),
                        part(row(Execution.Source.CARRY_OVER), funding.carryOver()),
                        part(row(Execution.Source.OTHER), funding.other())),
                others(funding, false)));
        return columns;
    }

    private static List<Part> others(Funding funding, boolean ofTotal) {
        return funding.parts().stream()
                .filter(part -> part.ofTotal() == ofTotal)
                .map(part -> new Part(row(part.source(), part.as()), part.amount()))
                .toList();
    }

    /** What a row of money is called. */
    static Text name(Execution row) {
        return name(row.source(), row.beside().as());
    }

    private static Text name(Execution.Source source, @Nullable String as) {
        return as == null ? Objects.requireNonNull(SOURCES.get(source)) : Text.same(as);
    }

    private static Column execution(Disclosure form, Text name, Function<Execution, @Nullable Money> amount) {
        @Nullable Money whole = form.totalExecution().map(amount).orElse(null);
        List<Part> parts = new ArrayList<>();
        for (Execution row : form.execution()) {
            @Nullable Money one = amount.apply(row);
            if (row.source() != Execution.Source.TOTAL && one != null) {
                parts.add(new Part(row(row.source(), row.beside().as()), one));
            }
        }
        boolean usual = parts.size() == USUAL && form.execution().size() == USUAL + 1;
        return new Column(name, whole, row(Execution.Source.TOTAL), parts, usual);
    }

    private static Row row(Execution.Source source) {
        return row(source, null);
    }

    private static Row row(Execution.Source source, @Nullable String as) {
        return new Row(name(source, as), MoneyRow.of(source));
    }

    private static Row row(String chinese, String english, MoneyRow place) {
        return new Row(Text.of(chinese, english), place);
    }

    private static Optional<Part> part(Row row, @Nullable Money amount) {
        return Optional.ofNullable(amount).map(a -> new Part(row, a));
    }

    private static Column column(
            Text name, @Nullable Money whole, Row wholeRow, List<Optional<Part>> usual, List<Part> others) {
        List<Part> printed =
                new ArrayList<>(usual.stream().flatMap(Optional::stream).toList());
        boolean complete = printed.size() == usual.size() && others.isEmpty();
        printed.addAll(others);
        return new Column(name, whole, wholeRow, printed, complete);
    }
}
