package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One line of a bar chart.
 *
 * @param label what it is about
 * @param plan the outlined figure, empty if none
 * @param done the solid figure over it, empty if none
 * @param figure what stands at the end of the bars
 * @param note what stands under them, or empty
 */
record BarRow(String label, List<BigDecimal> plan, List<BigDecimal> done, String figure, String note) {
    /** A promise or a plan alone. */
    static BarRow planned(String label, BigDecimal value, Saying saying) {
        return new BarRow(label, List.of(value), List.of(), saying.figure(), saying.note());
    }

    /** A result alone. */
    static BarRow done(String label, BigDecimal value, Saying saying) {
        return new BarRow(label, List.of(), List.of(value), saying.figure(), saying.note());
    }

    /** Words without a bar. */
    static BarRow words(String label, Saying saying) {
        return new BarRow(label, List.of(), List.of(), saying.figure(), saying.note());
    }

    /** A line over those that follow. */
    static BarRow heading(String label) {
        return words(label, new Saying("", ""));
    }

    /** What is written beside the bars: a figure at their end, a note under them. */
    record Saying(String figure, String note) {}

    boolean isHeading() {
        return !hasBars() && figure.isEmpty() && note.isEmpty();
    }

    boolean hasBars() {
        return !plan.isEmpty() || !done.isEmpty();
    }

    DoubleStream values() {
        return DoubleStream.concat(
                plan.stream().mapToDouble(BigDecimal::doubleValue),
                done.stream().mapToDouble(BigDecimal::doubleValue));
    }
}
