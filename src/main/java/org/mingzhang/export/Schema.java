package org.mingzhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** The columns of one table and how rows of it are written. */
record Schema<R>(List<TableField<R>> fields) {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    Schema {
        fields = List.copyOf(fields);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    static <R> Schema<R> of(TableField<R>... fields) {
        return new Schema<>(List.of(fields));
    }

    List<Column> columns() {
        return fields.stream().map(TableField::column).toList();
    }

    /** The rows, in the order given. */
    Piece piece(List<R> rows) {
        return new Piece(rows.size(), Format.bytes(csv(rows)), Format.bytes(json(rows)));
    }

    static String csvLine(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            CSV.printRecord(line, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not written", e);
        }
        return line.toString();
    }

    private String csv(List<R> rows) {
        return rows.stream().map(row -> csvLine(csvCells(row))).collect(Collectors.joining());
    }

    private List<String> csvCells(R row) {
        return fields.stream().map(field -> csvCell(field.cell().of(row))).toList();
    }

    private static String csvCell(@Nullable TableCell cell) {
        return cell == null ? "" : cell.csv();
    }

    private String json(List<R> rows) {
        return rows.stream()
                .map(row -> JsonText.compact(json -> write(row, json)))
                .collect(Collectors.joining(Format.JSON.between()));
    }

    private void write(R row, JsonText json) {
        for (TableField<R> field : fields) {
            json.cell(field.column().name(), field.cell().of(row));
        }
    }
}
