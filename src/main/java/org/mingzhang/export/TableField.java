package org.mingzhang.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Money;

/** A column together with how its value is taken out of a row. */
record TableField<R>(Column column, Reading<R, TableCell> cell) {
    static <R> TableField<R> text(String name, String chinese, String english, Reading<R, String> reading) {
        return new TableField<>(
                new Column(name, ColumnType.STRING, chinese, english, ValueLimits.NONE), row -> text(reading.of(row)));
    }

    static <R> TableField<R> date(String name, String chinese, String english, Reading<R, LocalDate> reading) {
        return new TableField<>(new Column(name, ColumnType.DATE, chinese, english, ValueLimits.NONE), row -> {
            LocalDate date = reading.of(row);
            return date == null ? null : new TableCell.Day(date);
        });
    }

    static <R> TableField<R> integer(String name, String chinese, String english, Reading<R, Integer> reading) {
        return new TableField<>(new Column(name, ColumnType.INTEGER, chinese, english, ValueLimits.NONE), row -> {
            Integer value = reading.of(row);
            return value == null ? null : new TableCell.Figure(BigDecimal.valueOf(value));
        });
    }

    static <R> TableField<R> number(String name, String chinese, String english, Reading<R, BigDecimal> reading) {
        return new TableField<>(new Column(name, ColumnType.NUMBER, chinese, english, ValueLimits.NONE), row -> {
            BigDecimal value = reading.of(row);
            return value == null ? null : new TableCell.Figure(value);
        });
    }

    static <R> TableField<R> yuan(String name, String chinese, String english, Reading<R, Money> reading) {
        TableField<R> field = number(name, chinese, english, row -> {
            Money value = reading.of(row);
            return value == null ? null : value.yuan();
        });
        return field.with(field.column.limits().withUnit("CNY"));
    }

    static <R> TableField<R> truth(String name, String chinese, String english, Reading<R, Boolean> reading) {
        return new TableField<>(new Column(name, ColumnType.BOOLEAN, chinese, english, ValueLimits.NONE), row -> {
            Boolean value = reading.of(row);
            return value == null ? null : new TableCell.Truth(value);
        });
    }

    /** The column that joins the key where a project has several forms of one year and stage. */
    static <R> TableField<R> part(Reading<R, FormKey> form) {
        TableField<R> field = like(
                "([2-9]|[1-9][0-9])?",
                text(
                        "part",
                        "同一项目、同年、同阶段的第几张表，从2起；第一张或唯一一张为空",
                        "Which of several forms of one project, year and stage, from 2; empty for the first, nearly always the only one",
                        row -> {
                            FormKey key = form.of(row);
                            return key == null || key.part() == 1 ? null : key.partText();
                        }));
        return field.with(field.column.limits().withBlank());
    }

    /** The field, which every row has. */
    static <R> TableField<R> required(TableField<R> field) {
        return field.with(field.column.limits().asRequired());
    }

    /** The field, which holds one of a few words and nothing else. */
    static <R> TableField<R> oneOf(List<String> words, TableField<R> field) {
        return field.with(field.column.limits().withWords(words, false));
    }

    /** The same of words that have an order, the least first. */
    static <R> TableField<R> ranked(List<String> words, TableField<R> field) {
        return field.with(field.column.limits().withWords(words, true));
    }

    /** The field, whose numbers begin at the least. */
    static <R> TableField<R> atLeast(int least, TableField<R> field) {
        return field.with(field.column.limits().withMinimum(least));
    }

    /** The field, whose texts look like the pattern. */
    static <R> TableField<R> like(String pattern, TableField<R> field) {
        return field.with(field.column.limits().withPattern(pattern));
    }

    private TableField<R> with(ValueLimits limits) {
        return new TableField<>(column.with(limits), cell);
    }

    private static @Nullable TableCell text(@Nullable String value) {
        return value == null || value.isEmpty() ? null : new TableCell.Text(value);
    }
}
