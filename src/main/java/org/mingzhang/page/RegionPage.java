package org.mingzhang.page;

import java.util.List;

/**
 * A region with the departments in it and in the regions within it.
 *
 * @param frame around it
 * @param sentence the region in one sentence
 * @param figures the region in figures
 * @param departments totals per department
 * @param within the regions within it
 */
public record RegionPage(
        Frame frame, String sentence, List<KeyFigure> figures, List<TotalsLine> departments, List<Link> within)
        implements Page {}
