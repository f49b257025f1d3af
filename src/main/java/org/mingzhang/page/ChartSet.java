package org.mingzhang.page;

import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.RowSheet;
import org.mingzhang.chart.Sheet;

/**
 * A chart drawn for three widths, because text in a picture that shrinks with the screen cannot be read. The stylesheet shows one.
 *
 * @param full for a screen that has room for the whole page
 * @param wide for paper and for screens that have less
 * @param narrow for a phone
 * @param title what it shows, for a copy that a reader saves; of whom and when, the place in the page says
 */
public record ChartSet(Chart full, Chart wide, Chart narrow, String title) {
    private static final int ROW = 220;
    private static final int FULL = 1120;
    private static final int WIDE = 720;
    private static final int NARROW = 320;

    /** The cell for a chart in the row of a table. */
    public static RowSheet row(Words words) {
        return new RowSheet(ROW, words.charts());
    }

    /** Draws on every sheet; nothing if there is nothing to draw. */
    public static Optional<ChartSet> of(Words words, Function<Sheet, Optional<Chart>> chart, String title) {
        return on(FULL, words, chart)
                .flatMap(full -> on(WIDE, words, chart)
                        .flatMap(wide ->
                                on(NARROW, words, chart).map(narrow -> new ChartSet(full, wide, narrow, title))));
    }

    private static Optional<Chart> on(int width, Words words, Function<Sheet, Optional<Chart>> chart) {
        return chart.apply(new Sheet(width, words.charts()));
    }
}
