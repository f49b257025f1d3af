package org.mingzhang.problem;

import java.util.Comparator;

/**
 * Where a problem stands.
 *
 * @param file path relative to the parent of the content folder, with forward slashes
 * @param line line from 1, or 0 when the whole file is meant
 * @param column column from 1 in UTF-16 units, or 0 when the whole line or file is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    /** The whole of a file, or a file that should be there. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
