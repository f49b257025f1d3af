package org.mingzhang.page;

import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param frame around it
 * @param sentence what the site holds, in one sentence
 * @param figures the site in figures
 * @param departments every department
 * @param years every fiscal year, latest first
 * @param largest the largest budgets of the latest year
 * @param verdicts what the reported results show
 * @param findings what stands out
 */
public record HomePage(
        Frame frame,
        String sentence,
        List<KeyFigure> figures,
        List<TotalsLine> departments,
        List<TotalsLine> years,
        DisclosureTable largest,
        Optional<VerdictShare> verdicts,
        FindingSummary findings)
        implements Page {}
