package org.mingzhang.page;

import java.util.List;

/**
 * A table of disclosures and which of its columns are worth showing here.
 *
 * @param caption what it lists
 * @param lines its rows, largest budget first
 * @param withDepartment whether the rows are of several departments
 * @param withYear whether the rows are of several years or stages
 * @param withForms whether to show the number of the printed form
 * @param amounts heads the column of amounts
 * @param withBasis whether the rows must say what their amounts are
 * @param left how many more there are that are not listed, 0 for none
 */
public record DisclosureTable(
        String caption,
        List<DisclosureLine> lines,
        boolean withDepartment,
        boolean withYear,
        boolean withForms,
        String amounts,
        boolean withBasis,
        int left) {
    public DisclosureTable {
        lines = List.copyOf(lines);
    }

    /** Whether any row prints an amount. */
    public boolean withAmount() {
        return lines.stream().anyMatch(l -> !l.budget().text().isEmpty());
    }

    /** Whether any row prints what was executed. */
    public boolean withRate() {
        return lines.stream().anyMatch(l -> !l.rate().text().isEmpty());
    }

    /** Whether any row prints a score. */
    public boolean withScore() {
        return lines.stream().anyMatch(l -> !l.score().text().isEmpty());
    }

    /** Whether any row has findings. */
    public boolean withFindings() {
        return lines.stream().anyMatch(l -> !l.findings().text().isEmpty());
    }
}
