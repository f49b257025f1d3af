package org.mingzhang.ingest.made;

/** A cell of a form that was made up: where it stands in its table, and its text. */
record MadeCell(int row, int column, int rows, int columns, String text) {}
