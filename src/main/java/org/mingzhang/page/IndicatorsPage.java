package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.output.SitePath;

/**
 * The indicator names that recur across projects, compared.
 *
 * @param frame around it
 * @param sentence how many there are
 * @param names every name, on most projects first
 */
public record IndicatorsPage(Frame frame, String sentence, List<Name> names) implements Page {
    public IndicatorsPage {
        names = List.copyOf(names);
    }

    /**
     * A name.
     *
     * @param anchor its place on the page
     * @param name as printed, without blanks
     * @param projects number of projects it stands on
     * @param uses number of times it is printed
     * @param spread smallest and largest target, empty if none is a number
     * @param words number of targets in words, empty if none
     * @param reported number of results, empty if none
     * @param sentence all of it in words
     * @param chart the targets and results on one scale; empty if none is a number
     * @param rows the targets and results
     * @param left how many more are not listed, in words, empty if none
     */
    public record Name(
            String anchor,
            String name,
            String projects,
            String uses,
            String spread,
            String words,
            String reported,
            String sentence,
            Optional<ChartPair> chart,
            List<Row> rows,
            String left) {}

    /**
     * One project's use of the name.
     *
     * @param project its name on the form
     * @param target its page
     * @param anchor the indicator there
     * @param department name of its department
     * @param year fiscal year and stage
     * @param promised as printed
     * @param actual as printed, empty if none
     * @param verdict what comparing them shows
     */
    public record Row(
            String project,
            SitePath target,
            String anchor,
            String department,
            String year,
            String promised,
            String actual,
            VerdictCell verdict) {}
}
