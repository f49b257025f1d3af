package org.mingzhang.page;

import org.mingzhang.output.SitePath;

/**
 * A row of a table that sums up: a department, a year, a region or a document.
 *
 * @param name what it sums up
 * @param target its page
 * @param note small print below the name, may be empty
 * @param projects number of projects
 * @param disclosures number of disclosures
 * @param budget yuan to the fen
 * @param executed yuan to the fen, empty if no form prints it
 * @param share executed as a percentage of the budgets of the same forms, empty if not printed
 */
public record TotalsLine(
        String name,
        SitePath target,
        String note,
        String projects,
        String disclosures,
        String budget,
        String executed,
        String share) {}
