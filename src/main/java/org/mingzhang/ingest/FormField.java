package org.mingzhang.ingest;

/**
 * One value for the content folder.
 *
 * @param path where it goes, {@code indicators[3].target}
 * @param value as it is written; of a number its digits
 * @param printed what the source prints
 */
public record FormField(String path, String value, Kind kind, Traced printed) {
    /** A text. */
    public static FormField text(String path, Traced printed) {
        return new FormField(path, printed.text(), Kind.TEXT, printed);
    }

    /** The same value at another path. */
    public FormField at(String other) {
        return new FormField(other, value, kind, printed);
    }
}
