package org.mingzhang.ingest.form;

import java.util.List;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Traced;

/**
 * A row of a grid.
 *
 * @param cells those that begin in it and are not blank
 * @param covering all that cover it
 */
record GridRow(Grid grid, int row, List<Cell> cells, List<Cell> covering) {
    /** The text in some columns; of a cell that began above only if so asked. */
    Traced text(int from, int to, boolean above) {
        List<Traced> parts = covering.stream()
                .filter(c -> c.meets(from, to))
                .filter(c -> above || c.row() == row)
                .map(Cell::text)
                .filter(t -> !t.isBlank())
                .toList();
        return Traced.join(parts, "\n");
    }
}
