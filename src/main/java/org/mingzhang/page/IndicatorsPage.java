package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.Chart;
import org.mingzhang.output.SitePath;

/**
 * The index of the indicator names that recur across projects, a part of it where there are many, and of the themes.
 *
 * @param frame around it
 * @param sentence how many there are
 * @param themes what names that end alike promise; on the first part only
 * @param names the names of this part, on most projects first
 * @param parts the other parts
 */
public record IndicatorsPage(Frame frame, String sentence, List<Line> themes, List<Line> names, List<Link> parts)
        implements Page {
    public IndicatorsPage {
        themes = List.copyOf(themes);
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    /**
     * A name or a theme.
     *
     * @param name what it is called
     * @param target its page
     * @param projects on how many projects it stands
     * @param spread smallest and largest target, empty if none is a number
     * @param chart the targets on one line; empty if they do not differ
     * @param reported number of results, empty if none
     */
    public record Line(
            String name, SitePath target, String projects, String spread, Optional<Chart> chart, String reported) {}
}
