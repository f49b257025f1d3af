package org.mingzhang.chart;

import java.util.List;

/**
 * A finished drawing with its text alternative. The same figures give the same bytes.
 *
 * @param width in CSS pixels, at which it is to be shown
 * @param height in CSS pixels
 * @param title what it is about, one line
 * @param description the text alternative: every figure exact, and how they stand to one another
 * @param marks back to front
 */
public record Chart(double width, double height, String title, String description, List<Mark> marks) {
    public Chart {
        width = Px.round(width);
        height = Px.round(height);
        title = Glyphs.clean(title);
        description = Glyphs.clean(description);
        marks = List.copyOf(marks);
    }

    /** The width for an SVG attribute. */
    public String widthText() {
        return Px.text(width);
    }

    /** The height for an SVG attribute. */
    public String heightText() {
        return Px.text(height);
    }

    /** The whole drawing as an SVG view box. */
    public String viewBox() {
        return "0 0 " + widthText() + " " + heightText();
    }
}
