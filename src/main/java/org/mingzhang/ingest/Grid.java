package org.mingzhang.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table.
 *
 * @param cells by row, then column; a cell that covers several rows stands in the first
 * @param spans whether the source says which cells are merged; if not, a merged cell is one cell and blanks beside it
 * @param breaks rows with which a page begins, but the first
 * @param name the sheet or table, for places
 * @param edges where its columns are bounded on the page, one more than columns; empty if that is not known
 * @param page the page of its last row from 1, or 0
 */
public record Grid(
        int rows, int columns, List<Cell> cells, boolean spans, BitSet breaks, String name, List<Float> edges, int page)
        implements Block {
    /** A table that stands on no page. */
    public static Grid of(int rows, int columns, List<Cell> cells, boolean spans, String name) {
        return new Grid(rows, columns, cells, spans, new BitSet(), name, List.of(), 0);
    }

    /** The cells that begin in a row, without blank ones. */
    public List<Cell> starting(int row) {
        return cells.stream().filter(c -> c.row() == row && !c.text().isBlank()).toList();
    }

    /** For each row the cells that cover it, by column. */
    public List<List<Cell>> covering() {
        List<List<Cell>> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            all.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            for (int r = cell.row(); r < Math.min(rows, cell.row() + cell.rows()); r++) {
                all.get(r).add(cell);
            }
        }
        all.forEach(row -> row.sort(java.util.Comparator.comparingInt(Cell::column)));
        return all;
    }

    /** Some of its rows as a grid; merged cells are cut. */
    public Grid rows(int from, int to) {
        if (from == 0 && to == rows) {
            return this;
        }
        List<Cell> kept = new ArrayList<>();
        for (Cell cell : cells) {
            int first = Math.max(from, cell.row());
            int last = Math.min(to, cell.row() + cell.rows());
            if (first < last) {
                kept.add(new Cell(first - from, cell.column(), last - first, cell.columns(), cell.text()));
            }
        }
        BitSet left = breaks.get(from, to);
        left.clear(0);
        return new Grid(to - from, columns, kept, spans, left, name, edges, page);
    }
}
