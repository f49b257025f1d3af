package org.mingzhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workbook.RowText;
import org.mingzhang.workbook.SheetChunk;

/** The columns of one table and how rows of it are written. */
record Schema<R>(List<TableField<R>> fields) {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    /** So that one chunk is small beside a sheet. */
    private static final int MOST_ROWS = 1000;

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
        List<CellRow> taken = rows.stream().map(this::cells).toList();
        return new Piece(
                rows.size(),
                Format.bytes(csv(taken, TableCell::csv)),
                Format.bytes(json(taken)),
                Format.bytes(csv(taken, TableCell::spreadsheet)),
                sheet(taken));
    }

    /** The values of a row, null where nothing is printed. */
    private record CellRow(List<@Nullable TableCell> cells) {}

    private CellRow cells(R row) {
        List<@Nullable TableCell> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(field.cell().of(row)));
        return new CellRow(cells);
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

    private static String csv(List<CellRow> rows, Function<TableCell, String> written) {
        return rows.stream()
                .map(row -> csvLine(row.cells.stream()
                        .map(cell -> cell == null ? "" : written.apply(cell))
                        .toList()))
                .collect(Collectors.joining());
    }

    private String json(List<CellRow> rows) {
        return rows.stream()
                .map(row -> JsonText.compact(json -> write(row, json)))
                .collect(Collectors.joining(Format.JSON.between()));
    }

    private void write(CellRow row, JsonText json) {
        for (int i = 0; i < fields.size(); i++) {
            json.cell(fields.get(i).column().name(), row.cells.get(i));
        }
    }

    /** Rows of one year behind each other become one chunk. */
    private List<SheetChunk> sheet(List<CellRow> rows) {
        List<SheetChunk> chunks = new ArrayList<>();
        int first = 0;
        while (first < rows.size()) {
            int year = year(rows.get(first));
            RowText text = new RowText();
            int next = first;
            while (next < rows.size() && next - first < MOST_ROWS && year(rows.get(next)) == year) {
                write(rows.get(next), text.row());
                text.end();
                next++;
            }
            chunks.add(text.chunk(year));
            first = next;
        }
        return chunks;
    }

    private int year(CellRow row) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).column().name().equals("fiscal_year")
                    && row.cells.get(i) instanceof TableCell.Figure year) {
                return year.value().intValueExact();
            }
        }
        return 0;
    }

    private void write(CellRow row, RowText text) {
        for (int i = 0; i < fields.size(); i++) {
            TableCell cell = row.cells.get(i);
            if (cell == null) {
                text.empty();
            } else {
                cell.write(fields.get(i).column(), text);
            }
        }
    }
}
