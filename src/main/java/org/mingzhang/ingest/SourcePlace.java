package org.mingzhang.ingest;

/** A spot of a source. */
public sealed interface SourcePlace extends java.io.Serializable {
    /** The page from 1, or 0 if the source has no pages. */
    int page();

    /** How a person finds it. */
    String text();

    /** A box on a page, in points from the upper left corner. */
    record Box(int page, float left, float top, float right, float bottom) implements SourcePlace {
        @Override
        public String text() {
            return "p. " + page;
        }
    }

    /** A line of a text, from 1. */
    record Line(int page, int line) implements SourcePlace {
        @Override
        public String text() {
            return "line " + line;
        }
    }

    /** A cell of a table or sheet: its name or number, row and column from 1. */
    record InTable(int page, String table, int row, int column) implements SourcePlace {
        @Override
        public String text() {
            return table + ", row " + row + ", column " + column;
        }
    }
}
