package org.mingzhang.ingest.open;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Traced;

/** Puts cells with spans where they fall, as hypertext does: the next free place of the row. */
final class TableWriter {
    static final int MOST_CELLS = 2_000_000;
    private static final int WIDEST = 512;

    private final List<Cell> cells = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private int row = -1;
    private int column;
    private int columns;
    private int rows;

    void row() {
        row++;
        column = 0;
        rows = Math.max(rows, row + 1);
    }

    /** The column of the next cell. */
    int column() {
        while (taken.contains(key(row, column))) {
            column++;
        }
        return column;
    }

    int rowNumber() {
        return row;
    }

    void skip(int count) {
        column = column() + Math.min(count, WIDEST);
    }

    void add(Traced text, int rowSpan, int columnSpan) throws Refused {
        int from = column();
        int width = Math.clamp(columnSpan, 1, WIDEST);
        int height = Math.clamp(rowSpan, 1, 1_000);
        if (taken.size() + (long) width * height > MOST_CELLS || from > WIDEST) {
            throw Refused.tooLarge("a table has too many cells");
        }
        cells.add(new Cell(row, from, height, width, text));
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                taken.add(key(row + r, from + c));
            }
        }
        column = from + width;
        columns = Math.max(columns, column);
    }

    /** The cell above goes on: it is one row taller. */
    boolean extend(int columnSpan, Traced more) {
        int from = column();
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.column() == from && cell.row() + cell.rows() == row) {
                Traced text = more.isBlank() ? cell.text() : Traced.join(List.of(cell.text(), more), "\n");
                cells.set(i, new Cell(cell.row(), from, cell.rows() + 1, cell.columns(), text));
                column = from + Math.clamp(columnSpan, 1, WIDEST);
                columns = Math.max(columns, column);
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Grid done(String name) {
        List<Cell> cut = cells.stream()
                .map(c -> c.row() + c.rows() > rows
                        ? new Cell(c.row(), c.column(), rows - c.row(), c.columns(), c.text())
                        : c)
                .toList();
        return Grid.of(rows, columns, cut, true, name);
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }
}
