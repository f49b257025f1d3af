package org.mingzhang.chart;

/**
 * What a chart is drawn on.
 *
 * @param width in CSS pixels at the size shown, at least {@link #LEAST}; 280 in a table row, 640 in a column of text
 * @param words the language of its labels and text alternative
 */
public record Sheet(int width, ChartWords words) {
    /** The narrowest sheet on which labels still find room. */
    public static final int LEAST = 240;

    public Sheet {
        if (width < LEAST) {
            throw new IllegalArgumentException("a chart needs " + LEAST + " px, found " + width);
        }
    }

    String say(Phrase phrase, Object... parts) {
        return words.say(phrase, parts);
    }
}
