package org.mingzhang.chart;

/**
 * What a chart without labels is drawn on: a cell of a table, whose other cells and heads say in print what it shows.
 *
 * @param width in CSS pixels at the size shown
 * @param words the language of its text alternative
 */
public record RowSheet(int width, ChartWords words) {
    private static final int LEAST = 60;

    public RowSheet {
        if (width < LEAST) {
            throw new IllegalArgumentException("a chart in a cell needs " + LEAST + " px, found " + width);
        }
    }

    String say(Phrase phrase, Object... parts) {
        return words.say(phrase, parts);
    }
}
