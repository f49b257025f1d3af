package org.mingzhang.problem;

import java.util.Comparator;

/**
 * Where a problem stands.
 *
 * @param file path relative to the parent of the content folder, with forward slashes
 * @param line line from 1
 * @param column column from 1 in UTF-16 units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    /** The whole of a file or folder, or one that should be there: its beginning, so that every tool can show it. */
    public static Place of(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
