package org.mingzhang.chart;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Point;

/**
 * A chart that is opened and cited on its own: title, unit, source and site are in the drawing, the stylesheet is in the file.
 *
 * @param chart the drawing with its heading and source
 * @param css what the drawing needs of the charts' stylesheet, our own, which goes in as it is
 */
public record ChartFile(Chart chart, String css) {
    /** A rule of the stylesheet for the marks of one role. */
    private static final Pattern ROLE_RULE = Pattern.compile("\\.chart \\.(c-[a-z-]+) \\{[^{}]*}\\s*");

    private static final double MARGIN = 20;
    private static final double HEAD = 22;
    private static final int TITLE_LINES = 3;
    private static final int SOURCE_LINES = 3;
    private static final double APART = 14;

    /**
     * What a reader needs to cite a chart.
     *
     * @param title what is shown, of whom and when
     * @param unit the unit of the figures, or empty
     * @param source the document that the figures are printed in
     * @param site the site's name
     */
    public record Citation(String title, String unit, String source, String site) {}

    /** The file of a chart. */
    public static ChartFile of(Chart chart, Citation citation, Sheet sheet, String css) {
        Drawing drawing = new Drawing();
        double width = chart.width() + 2 * MARGIN;
        double top = lines(drawing, HEAD, wrap(citation.title(), chart, TITLE_LINES), Role.STRONG);
        if (!citation.unit().isEmpty()) {
            top = lines(drawing, top, wrap(sheet.say(Phrase.UNIT, citation.unit()), chart, 1), Role.MUTED);
        }
        double y = top - Glyphs.LINE + APART;
        chart.marks().forEach(m -> drawing.add(m.moved(MARGIN, y)));
        double below = y + chart.height() + APART + Glyphs.NORMAL;
        below = lines(
                drawing, below, wrap(sheet.say(Phrase.SOURCE, citation.source()), chart, SOURCE_LINES), Role.MUTED);
        double height = lines(drawing, below, wrap(citation.site(), chart, 1), Role.MUTED);
        Drawing onPaper =
                new Drawing().add(new Bar(0, 0, width, height, Role.PAPER)).addAll(drawing.marks());
        return new ChartFile(
                new Chart(width, height, citation.title(), chart.description(), onPaper.marks()),
                only(css, onPaper.marks()));
    }

    /** Without the rules for roles that the drawing has not; most have few, and there is a file for every indicator. */
    private static String only(String css, List<Mark> marks) {
        Set<String> used = marks.stream().map(m -> m.role().css()).collect(Collectors.toSet());
        return ROLE_RULE.matcher(css).replaceAll(rule -> used.contains(rule.group(1)) ? rule.group() : "");
    }

    private static List<String> wrap(String text, Chart chart, int lines) {
        return Glyphs.wrap(text, Glyphs.NORMAL, new Wrap(chart.width(), lines));
    }

    /** Returns the baseline after them. */
    private static double lines(Drawing drawing, double baseline, List<String> lines, Role role) {
        drawing.lines(new Point(MARGIN, baseline), lines, role);
        return baseline + lines.size() * Glyphs.LINE;
    }
}
