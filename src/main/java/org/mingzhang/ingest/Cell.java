package org.mingzhang.ingest;

/**
 * A cell of a grid, which may cover several rows and columns.
 *
 * @param row the first row from 0
 * @param column the first column from 0
 * @param text its lines, separated by line breaks
 */
public record Cell(int row, int column, int rows, int columns, Traced text) implements java.io.Serializable {
    /** Whether it covers a row. */
    public boolean inRow(int r) {
        return row <= r && r < row + rows;
    }

    /** Whether it stands in some of these columns. */
    public boolean meets(int from, int to) {
        return column < to && from < column + columns;
    }

    /** The same cell with another text. */
    public Cell with(Traced other) {
        return new Cell(row, column, rows, columns, other);
    }
}
