package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.output.SitePath;

/**
 * An indicator name that recurs across projects, or a theme: who promises how much, and what came of it.
 *
 * @param frame around it
 * @param sentence all of it in words
 * @param note what to bear in mind when comparing
 * @param chart the targets on one scale; empty if they do not differ
 * @param dots where the dots of the chart lead
 * @param rows the targets and results
 * @param folded whether a reader unfolds the rows, because the chart says the same
 * @param left how many more are not listed, in words, empty if none
 */
public record IndicatorPage(
        Frame frame,
        String sentence,
        String note,
        Optional<ChartSet> chart,
        List<Place> dots,
        List<Row> rows,
        boolean folded,
        String left)
        implements Page {
    public IndicatorPage {
        dots = List.copyOf(dots);
        rows = List.copyOf(rows);
    }

    /** The addresses of the dots as written in this page. */
    public List<String> links() {
        return dots.stream().map(d -> frame.link(d.target, d.anchor)).toList();
    }

    /** A place on the page of a project. */
    public record Place(SitePath target, String anchor) {}

    /**
     * One project's use of the name.
     *
     * @param project its name on the form
     * @param place the indicator on its page
     * @param name the indicator's name, where several stand here; else empty
     * @param department name of its department
     * @param year fiscal year and stage
     * @param promised as printed
     * @param actual as printed, empty if none
     * @param verdict what comparing them shows
     */
    public record Row(
            String project,
            Place place,
            String name,
            String department,
            String year,
            String promised,
            String actual,
            VerdictCell verdict) {}

    /** Whether the rows bear names of their own. */
    public boolean withNames() {
        return rows.stream().anyMatch(r -> !r.name().isEmpty());
    }

    /** Whether any row has a result. */
    public boolean withActual() {
        return rows.stream().anyMatch(r -> !r.actual().isEmpty());
    }
}
