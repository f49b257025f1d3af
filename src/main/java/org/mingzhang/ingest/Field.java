package org.mingzhang.ingest;

/**
 * One value for the content folder.
 *
 * @param path where it goes, {@code indicators[3].target}
 * @param value as it is written; of a number its digits
 * @param printed what the source prints
 */
public record Field(String path, String value, Kind kind, Traced printed) {
    /** A text. */
    public static Field text(String path, Traced printed) {
        return new Field(path, printed.text(), Kind.TEXT, printed);
    }

    /** The same value at another path. */
    public Field at(String other) {
        return new Field(other, value, kind, printed);
    }
}
