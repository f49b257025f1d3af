package org.mingzhang.page;

import java.util.List;
import java.util.Optional;

/**
 * The points of a self-evaluation by category.
 *
 * @param rows the execution of the budget if it is given points, then every category in printed order
 * @param chart the same as bars; empty where every point was given
 */
public record PointsTable(List<Row> rows, Optional<ChartSet> chart) {
    public PointsTable {
        rows = List.copyOf(rows);
    }

    /** Whether any category lost points. */
    public boolean withLosses() {
        return rows.stream().anyMatch(r -> !r.lost().text().isEmpty());
    }

    /**
     * The points of a category.
     *
     * @param category 一级指标, or the execution of the budget
     * @param weight points at stake
     * @param score points given
     * @param lost points not given, empty if none
     */
    public record Row(String category, Computed weight, Computed score, Computed lost) {}
}
