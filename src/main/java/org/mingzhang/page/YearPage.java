package org.mingzhang.page;

import java.util.List;

/**
 * A fiscal year.
 *
 * @param frame around it
 * @param sentence what money goes to most, and what the results show
 * @param figures the year in figures
 * @param money how its money moved, where forms tell
 * @param departments its departments, largest first
 * @param left how many of them are not listed, in words, or empty
 * @param projects the largest projects
 * @param findings what stands out
 */
public record YearPage(
        Frame frame,
        String sentence,
        List<KeyFigure> figures,
        List<DepartmentPage.YearMoney> money,
        RankedTable departments,
        String left,
        RankedTable projects,
        FrontStories findings)
        implements Page {
    public YearPage {
        figures = List.copyOf(figures);
        money = List.copyOf(money);
    }
}
