package org.mingzhang.chart;

import java.util.Collection;

/**
 * Where figures lie among one another, not how large they are beside zero: from the smallest to the largest, by their logarithms where the one is
 * many times the other.
 *
 * @param px the line
 * @param low what its start stands for, as a logarithm where {@code logarithmic}
 * @param high what its end stands for
 * @param logarithmic whether equal steps multiply
 */
record StripScale(Span px, double low, double high, boolean logarithmic) {
    private static final double FAR = 50;

    static StripScale of(Collection<Double> values, Span px) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        boolean far = least > 0 && most > least * FAR;
        return far
                ? new StripScale(px, Math.log10(least), Math.log10(most), true)
                : new StripScale(px, least, most, false);
    }

    double at(double value) {
        double place = logarithmic ? Math.log10(value) : value;
        return high > low ? px.start() + (place - low) / (high - low) * px.length() : px.middle();
    }
}
