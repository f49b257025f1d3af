package org.mingzhang.page;

import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.RowSheet;
import org.mingzhang.chart.Sheet;

/**
 * A chart drawn twice, because text in a picture that shrinks with the screen cannot be read on a phone. The stylesheet shows one.
 *
 * @param wide for a column of text
 * @param narrow for a phone
 * @param title what it shows, for a copy that a reader saves; of whom and when, the place in the page says
 */
public record ChartPair(Chart wide, Chart narrow, String title) {
    private static final int ROW = 220;
    private static final int WIDE = 720;
    private static final int NARROW = 320;

    /** The cell for a chart in the row of a table. */
    public static RowSheet row(Words words) {
        return new RowSheet(ROW, words.charts());
    }

    /** Draws on both sheets; nothing if there is nothing to draw. */
    public static Optional<ChartPair> of(Words words, Function<Sheet, Optional<Chart>> chart, String title) {
        return chart.apply(new Sheet(WIDE, words.charts()))
                .flatMap(wide -> chart.apply(new Sheet(NARROW, words.charts()))
                        .map(narrow -> new ChartPair(wide, narrow, title)));
    }
}
