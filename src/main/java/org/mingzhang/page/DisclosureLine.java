package org.mingzhang.page;

import org.mingzhang.output.SitePath;

/**
 * A row of a table of disclosures.
 *
 * @param name as printed on the form
 * @param target its project's page
 * @param anchor its place there
 * @param department name of its department
 * @param year fiscal year
 * @param stage word for its stage
 * @param rollUp whether it stays out of the totals
 * @param budget yuan
 * @param basis what the form calls that amount, empty if it prints none
 * @param rate what was executed as a share of that amount
 * @param score points
 * @param findings number of findings
 * @param severity id of the severity of its strongest finding, or empty
 * @param seal the word for it, or empty
 * @param forms which printed forms of the document it is, {@code 2、3}
 */
public record DisclosureLine(
        String name,
        SitePath target,
        String anchor,
        String department,
        int year,
        String stage,
        boolean rollUp,
        SortedCell budget,
        String basis,
        SortedCell rate,
        SortedCell score,
        SortedCell findings,
        String severity,
        String seal,
        String forms) {}
