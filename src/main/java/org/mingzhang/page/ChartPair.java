package org.mingzhang.page;

import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.chart.Cell;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartWords;
import org.mingzhang.chart.Sheet;

/**
 * A chart drawn twice, because text in a picture that shrinks with the screen cannot be read on a phone. The stylesheet shows one.
 *
 * @param wide for a column of text
 * @param narrow for a phone
 * @param title what it shows, for a copy that a reader saves; of whom and when, the place in the page says
 */
public record ChartPair(Chart wide, Chart narrow, String title) {
    /** In the row of a table. */
    public static final Cell ROW = new Cell(220, ChartWords.CHINESE);

    /** In a column of text. */
    static final Sheet WIDE = new Sheet(720, ChartWords.CHINESE);

    private static final Sheet NARROW = new Sheet(320, ChartWords.CHINESE);

    /** Draws on both sheets; nothing if there is nothing to draw. */
    public static Optional<ChartPair> of(Function<Sheet, Optional<Chart>> chart, String title) {
        return chart.apply(WIDE).flatMap(wide -> chart.apply(NARROW).map(narrow -> new ChartPair(wide, narrow, title)));
    }
}
