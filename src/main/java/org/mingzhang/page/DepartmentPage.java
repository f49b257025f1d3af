package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.SitePath;

/**
 * A department.
 *
 * @param frame around it
 * @param sentence the department in one sentence
 * @param regions the regions it lies in, largest first
 * @param earlier what it was called before, in words
 * @param successors the departments that took over its tasks
 * @param figures the department in figures
 * @param years totals per fiscal year, latest first
 * @param yearsChart the same as small multiples on one scale; empty for fewer than two years
 * @param projects projects by amount, one chart a year, latest first
 * @param verdicts what its indicators show
 * @param table its disclosures
 * @param documents where they are printed
 * @param findings the strongest about its projects
 * @param workbook its rows of the open data
 */
public record DepartmentPage(
        Frame frame,
        String sentence,
        List<Link> regions,
        List<String> earlier,
        List<Link> successors,
        List<KeyFigure> figures,
        List<TotalsLine> years,
        Optional<ChartPair> yearsChart,
        List<YearChart> projects,
        Optional<VerdictShare> verdicts,
        DisclosureTable table,
        List<TotalsLine> documents,
        FindingSummary findings,
        SitePath workbook)
        implements Page {
    /** The department in words for search engines, or null where the site's address is not decided. */
    public @Nullable String linked() {
        return LinkedData.organization(
                frame, frame.title(), regions.isEmpty() ? "" : regions.getLast().name());
    }

    /**
     * The projects of one year by amount.
     *
     * @param heading the year
     * @param chart the picture
     */
    public record YearChart(String heading, ChartPair chart) {}
}
