package org.mingzhang.page;

import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartWords;
import org.mingzhang.chart.Sheet;

/**
 * A chart drawn twice, because text in a picture that shrinks with the screen cannot be read on a phone. The stylesheet shows one.
 *
 * @param wide for a column of text
 * @param narrow for a phone
 * @param file the wide one as a file of its own
 */
public record ChartPair(Chart wide, Chart narrow, CitedChart file) {
    /** In the row of a table. */
    static final Sheet ROW = new Sheet(280, ChartWords.CHINESE);

    /** In a column of text. */
    static final Sheet WIDE = new Sheet(720, ChartWords.CHINESE);

    private static final Sheet NARROW = new Sheet(320, ChartWords.CHINESE);

    /** Draws on both sheets; nothing if there is nothing to draw. */
    static Optional<ChartPair> of(Function<Sheet, Optional<Chart>> chart, Citing.Cited cited) {
        return chart.apply(WIDE)
                .flatMap(wide -> chart.apply(NARROW).map(narrow -> new ChartPair(wide, narrow, cited.file(wide))));
    }
}
