package org.mingzhang.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FigureText to places on a line: linear, with zero on it. Where a few figures dwarf the others the line is cut once, with as many pixels to the
 * unit on both sides of the cut.
 *
 * @param px the line
 * @param low the figure at its start, zero or less
 * @param unit pixels to one
 * @param cut where it is cut, or null
 */
record Scale(Span px, double low, double unit, @Nullable Cut cut) {
    /** From this many times on, the larger of two neighbours dwarfs the smaller. */
    private static final double DWARFED = 8;

    /** What is left free beyond the outermost figure, so that a good side can be seen. */
    private static final double ROOM = 1.2;

    private static final double NEAR_SHARE = 0.62;
    private static final double NEAR_ROOM = 1.5;
    private static final double GAP = 10;
    private static final double FAR_SHARE = 0.78;
    private static final double FAR_END = 0.92;

    /**
     * A cut.
     *
     * @param below the last figure before it
     * @param gap the pixels that stand for what is left out
     * @param first the first figure beyond it that is drawn
     * @param firstPx where that figure stands
     */
    record Cut(double below, Span gap, double first, double firstPx) {}

    /** A scale on which all {@code values} and zero can be seen, with room beyond them. */
    static Scale of(List<Double> values, Span px) {
        List<Double> rising = values.stream().sorted().distinct().toList();
        Scale cut = cutAt(rising, px);
        if (cut != null) {
            return cut;
        }
        double low = Math.min(0, rising.isEmpty() ? 0 : rising.getFirst() * ROOM);
        double high = Math.max(0, rising.isEmpty() ? 0 : rising.getLast() * ROOM);
        return whole(low, high, px);
    }

    /** A scale from {@code low} to {@code high} without a cut. */
    static Scale whole(double low, double high, Span px) {
        double range = high > low ? high - low : 1;
        return new Scale(px, low, px.length() / range, null);
    }

    private static @Nullable Scale cutAt(List<Double> rising, Span px) {
        if (rising.isEmpty() || rising.getFirst() < 0) {
            return null;
        }
        for (int i = rising.size() - 1; i > 0; i--) {
            double smaller = rising.get(i - 1);
            if (smaller > 0 && rising.get(i) >= smaller * DWARFED) {
                return cutBetween(smaller, List.of(rising.get(i), rising.getLast()), px);
            }
        }
        return null;
    }

    /** Cut above {@code near}, if the figures beyond, given by their first and last, find room there. */
    private static @Nullable Scale cutBetween(double near, List<Double> far, Span px) {
        double end = px.start() + px.length() * NEAR_SHARE;
        double below = near * NEAR_ROOM;
        double unit = (end - px.start()) / below;
        double firstPx = px.start() + px.length() * FAR_SHARE;
        double lastPx = firstPx + (far.getLast() - far.getFirst()) * unit;
        if (lastPx > px.start() + px.length() * FAR_END) {
            return null;
        }
        return new Scale(px, 0, unit, new Cut(below, new Span(end, end + GAP), far.getFirst(), firstPx));
    }

    double at(double value) {
        return cut == null || value <= cut.below
                ? px.start() + (value - low) * unit
                : cut.firstPx + (value - cut.first) * unit;
    }

    double zero() {
        return at(0);
    }
}
