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
 * @param saying what is written beside the bars
 */
record BarRow(String label, List<BigDecimal> plan, List<BigDecimal> done, Saying saying) {
    /** A promise or a plan alone. */
    static BarRow planned(String label, BigDecimal value, Saying saying) {
        return new BarRow(label, List.of(value), List.of(), saying);
    }

    /** A result alone. */
    static BarRow done(String label, BigDecimal value, Saying saying) {
        return new BarRow(label, List.of(), List.of(value), saying);
    }

    /** Words without a bar. */
    static BarRow words(String label, Saying saying) {
        return new BarRow(label, List.of(), List.of(), saying);
    }

    /** A line over those that follow. */
    static BarRow heading(String label) {
        return words(label, new Saying("", ""));
    }

    /** A figure at the end of the bars and a note under them; either may be empty. */
    record Saying(String figure, String note) {}

    String figure() {
        return saying.figure();
    }

    String note() {
        return saying.note();
    }

    boolean isHeading() {
        return !hasBars() && figure().isEmpty() && note().isEmpty();
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
