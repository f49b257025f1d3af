package org.mingzhang.page;

/**
 * A cell of a table that can be sorted.
 *
 * @param text what it shows, may be empty
 * @param key a plain number to sort by, empty if the cell is empty or stays outside the order
 */
public record SortedCell(String text, String key) {
    /** A cell that prints nothing. */
    public static final SortedCell EMPTY = new SortedCell("", "");

    /** The same outside any order. */
    public SortedCell unsorted() {
        return new SortedCell(text, "");
    }
}
