package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.output.SitePath;

/**
 * A row of a table that sums up: a department, a year, a region or a document.
 *
 * @param name what it sums up
 * @param target its page
 * @param note small print below the name, may be empty
 * @param projects number of projects
 * @param disclosures number of disclosures
 * @param sums what they come to, of the latest year only; empty if no form is counted
 */
public record TotalsLine(
        String name, SitePath target, String note, Computed projects, Computed disclosures, List<SumCell> sums) {
    public TotalsLine {
        sums = List.copyOf(sums);
    }

    /** The number that the row is sorted by in the column of the sums; empty for none. */
    public String budgetKey() {
        return sums.isEmpty() ? "" : sums.getFirst().budget().value();
    }

    /** What that number is of: only rows of one basis and year are sorted among each other. */
    public String budgetOf() {
        return sums.isEmpty() ? "" : sums.getFirst().basis();
    }

    /** The number that the row is sorted by in the column of what was spent; empty for none. */
    public String spentKey() {
        return first(SumCell::spent).map(s -> s.spent().value()).orElse("");
    }

    /** What that number is of. */
    public String spentOf() {
        return first(SumCell::spent).map(SumCell::basis).orElse("");
    }

    /** The number that the row is sorted by in the column of the share spent; empty for none. */
    public String shareKey() {
        return first(SumCell::share).map(s -> s.share().value()).orElse("");
    }

    /** What that number is of. */
    public String shareOf() {
        return first(SumCell::share).map(SumCell::basis).orElse("");
    }

    private Optional<SumCell> first(Function<SumCell, Computed> column) {
        return sums.stream().filter(s -> !column.apply(s).value().isEmpty()).findFirst();
    }
}
