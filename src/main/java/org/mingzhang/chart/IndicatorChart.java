package org.mingzhang.chart;

import java.util.Optional;
import org.mingzhang.model.DateMeasure;

/**
 * One indicator: a bullet for a number or a range, a strip of twelve months for a time. Words have no chart.
 *
 * <p>The good side follows from the target's comparator alone. A result that leaves a bound open is hatched and named a bound; a result that
 * cannot stand on the target's scale is said and not drawn.
 */
public final class IndicatorChart {
    private IndicatorChart() {}

    /** What the chart of a promise shows, in one sentence; words have one too. */
    public static String sentence(DrawnPromise promise, ChartWords words) {
        return PromiseWords.of(promise, words).sentence();
    }

    /** The chart of a promise, 280 px wide in a row; nothing for words and for figures too long to draw. */
    public static Optional<Chart> of(String name, DrawnPromise promise, Sheet sheet) {
        return promise.target() instanceof DateMeasure target
                ? Optional.of(MonthStrip.of(name, new MonthStrip.Times(target, promise), sheet))
                : BulletChart.of(name, promise, sheet);
    }
}
