package org.mingzhang.export;

/**
 * Some consecutive rows of a table in both formats, without head, foot or surrounding separators. The bytes are not copied.
 *
 * @param rows how many there are
 * @param csv whole lines
 * @param json objects with separators between them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a defensive copy would double every table
public record Piece(int rows, byte[] csv, byte[] json) {
    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows == 0;
    }

    /** The rows as they stand in a file of this format. */
    public byte[] in(Format format) {
        return switch (format) {
            case CSV -> csv;
            case JSON -> json;
        };
    }
}
