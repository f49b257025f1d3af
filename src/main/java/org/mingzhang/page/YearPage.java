package org.mingzhang.page;

import java.util.List;

/**
 * A fiscal year.
 *
 * @param frame around it
 * @param sentence the year in one sentence
 * @param figures the year in figures
 * @param departments totals per department
 * @param table the largest disclosures
 * @param findings what stands out
 */
public record YearPage(
        Frame frame,
        String sentence,
        List<KeyFigure> figures,
        List<TotalsLine> departments,
        DisclosureTable table,
        FindingSummary findings)
        implements Page {}
