package org.mingzhang.chart;

import java.util.Optional;

/**
 * One indicator whose result is printed: a bullet. A target alone compares nothing and is not drawn, nor is what cannot stand on the target's
 * scale; times of one form stand together in a {@link TimelineChart}.
 *
 * <p>The good side follows from the target's comparator alone. A result that leaves a bound open is hatched.
 */
public final class IndicatorChart {
    private IndicatorChart() {}

    /** How target and result stand to one another, in one sentence; words have one too. */
    public static String sentence(DrawnPromise promise, ChartWords words) {
        return PromiseWords.of(promise, words).sentence();
    }

    /** The chart of a promise in a row; nothing for words, times, and figures that cannot be drawn beside one another. */
    public static Optional<Chart> of(String name, DrawnPromise promise, RowSheet cell) {
        return BulletChart.of(name, promise, cell);
    }
}
