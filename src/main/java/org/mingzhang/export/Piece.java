package org.mingzhang.export;

import java.util.List;
import org.mingzhang.workbook.SheetChunk;

/**
 * Some consecutive rows of a table in every format, without head, foot or surrounding separators. The bytes are not copied.
 *
 * @param rows how many there are
 * @param csv whole lines
 * @param json objects with separators between them
 * @param spreadsheet whole lines for spreadsheets
 * @param sheet the same rows for workbooks, those of each fiscal year apart
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a defensive copy would double every table
public record Piece(int rows, byte[] csv, byte[] json, byte[] spreadsheet, List<SheetChunk> sheet) {
    public Piece {
        sheet = List.copyOf(sheet);
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows == 0;
    }

    /** The rows as they stand in a file of this format. */
    public byte[] in(Format format) {
        return switch (format) {
            case CSV -> csv;
            case JSON -> json;
            case SPREADSHEET -> spreadsheet;
        };
    }
}
