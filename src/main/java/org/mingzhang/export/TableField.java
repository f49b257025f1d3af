package org.mingzhang.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Money;

/** A column together with how its value is taken out of a row. */
record TableField<R>(Column column, Reading<R, TableCell> cell) {
    static <R> TableField<R> text(String name, String chinese, String english, Reading<R, String> reading) {
        return new TableField<>(new Column(name, ColumnType.STRING, chinese, english), row -> text(reading.of(row)));
    }

    static <R> TableField<R> date(String name, String chinese, String english, Reading<R, LocalDate> reading) {
        return new TableField<>(new Column(name, ColumnType.DATE, chinese, english), row -> {
            LocalDate date = reading.of(row);
            return date == null ? null : new TableCell.Text(date.toString());
        });
    }

    static <R> TableField<R> integer(String name, String chinese, String english, Reading<R, Integer> reading) {
        return new TableField<>(new Column(name, ColumnType.INTEGER, chinese, english), row -> {
            Integer value = reading.of(row);
            return value == null ? null : new TableCell.Figure(BigDecimal.valueOf(value));
        });
    }

    static <R> TableField<R> number(String name, String chinese, String english, Reading<R, BigDecimal> reading) {
        return new TableField<>(new Column(name, ColumnType.NUMBER, chinese, english), row -> {
            BigDecimal value = reading.of(row);
            return value == null ? null : new TableCell.Figure(value);
        });
    }

    static <R> TableField<R> yuan(String name, String chinese, String english, Reading<R, Money> reading) {
        return number(name, chinese, english, row -> {
            Money value = reading.of(row);
            return value == null ? null : value.yuan();
        });
    }

    static <R> TableField<R> truth(String name, String chinese, String english, Reading<R, Boolean> reading) {
        return new TableField<>(new Column(name, ColumnType.BOOLEAN, chinese, english), row -> {
            Boolean value = reading.of(row);
            return value == null ? null : new TableCell.Truth(value);
        });
    }

    private static @Nullable TableCell text(@Nullable String value) {
        return value == null || value.isEmpty() ? null : new TableCell.Text(value);
    }
}
