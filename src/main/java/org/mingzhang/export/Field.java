package org.mingzhang.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Money;

/** A column together with how its value is taken out of a row. */
record Field<R>(Column column, Reading<R, Cell> cell) {
    static <R> Field<R> text(String name, String chinese, String english, Reading<R, String> reading) {
        return new Field<>(new Column(name, ColumnType.STRING, chinese, english), row -> text(reading.of(row)));
    }

    static <R> Field<R> date(String name, String chinese, String english, Reading<R, LocalDate> reading) {
        return new Field<>(new Column(name, ColumnType.DATE, chinese, english), row -> {
            LocalDate date = reading.of(row);
            return date == null ? null : new Cell.Text(date.toString());
        });
    }

    static <R> Field<R> integer(String name, String chinese, String english, Reading<R, Integer> reading) {
        return new Field<>(new Column(name, ColumnType.INTEGER, chinese, english), row -> {
            Integer value = reading.of(row);
            return value == null ? null : new Cell.Figure(BigDecimal.valueOf(value));
        });
    }

    static <R> Field<R> number(String name, String chinese, String english, Reading<R, BigDecimal> reading) {
        return new Field<>(new Column(name, ColumnType.NUMBER, chinese, english), row -> {
            BigDecimal value = reading.of(row);
            return value == null ? null : new Cell.Figure(value);
        });
    }

    static <R> Field<R> yuan(String name, String chinese, String english, Reading<R, Money> reading) {
        return number(name, chinese, english, row -> {
            Money value = reading.of(row);
            return value == null ? null : value.yuan();
        });
    }

    static <R> Field<R> truth(String name, String chinese, String english, Reading<R, Boolean> reading) {
        return new Field<>(new Column(name, ColumnType.BOOLEAN, chinese, english), row -> {
            Boolean value = reading.of(row);
            return value == null ? null : new Cell.Truth(value);
        });
    }

    private static @Nullable Cell text(@Nullable String value) {
        return value == null || value.isEmpty() ? null : new Cell.Text(value);
    }
}
