package org.mingzhang.page;

import java.util.List;

/**
 * A region with the departments in it and in the regions within it.
 *
 * @param frame around it
 * @param sentence the region in one sentence
 * @param figures the region in figures
 * @param money how its money moved in the years that tell
 * @param years its departments year by year, latest first
 * @param within the regions within it
 */
public record RegionPage(
        Frame frame,
        String sentence,
        List<KeyFigure> figures,
        List<DepartmentPage.YearMoney> money,
        List<Year> years,
        List<Link> within)
        implements Page {
    public RegionPage {
        figures = List.copyOf(figures);
        money = List.copyOf(money);
        years = List.copyOf(years);
        within = List.copyOf(within);
    }

    /** The departments of a year, and how many of them are not listed, in words, or empty. */
    public record Year(RankedTable departments, String left) {}
}
