package org.mingzhang.chart;

/** A stretch of pixels, across or down; {@code start} is not after {@code end}. */
record Span(double start, double end) {
    double length() {
        return end - start;
    }

    double middle() {
        return (start + end) / 2;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
