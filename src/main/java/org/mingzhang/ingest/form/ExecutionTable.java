package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Fold;

/** The rows that set the budget beside what was spent. */
final class ExecutionTable {
    private record Titled(ColumnSpec column, Cell cell) {}

    private final FormSheet sheet;
    private final List<Titled> columns = new ArrayList<>();
    private int taken;
    private boolean over;

    ExecutionTable(FormSheet sheet, GridRow header) {
        this.sheet = sheet;
        for (Cell cell : header.cells()) {
            sheet.label(cell.text());
            ColumnSpec column = FormSpec.titled(
                    sheet.spec().execution(), Fold.of(cell.text()).text());
            if (column != null) {
                columns.add(new Titled(column, cell));
            }
        }
    }

    /** Whether a row heads such a table. */
    static boolean headed(GridRow row, FormSpec spec) {
        return row.cells().stream()
                        .filter(c -> FormSpec.titled(
                                        spec.execution(), Fold.of(c.text()).text())
                                != null)
                        .count()
                >= 3;
    }

    /** Reads a row; false if it is none of this table. */
    boolean row(GridRow row) {
        if (over) {
            return false;
        }
        for (Cell cell : row.cells()) {
            ColumnSpec source =
                    FormSpec.titled(sheet.spec().sources(), Fold.of(cell.text()).text());
            if (source != null) {
                values(row, cell, source);
                return true;
            }
        }
        over = taken > 0;
        return false;
    }

    private void values(GridRow row, Cell label, ColumnSpec source) {
        String path = "execution[" + taken + "].";
        taken++;
        sheet.label(label.text());
        sheet.draft()
                .put(new org.mingzhang.ingest.FormField(
                        path + "source", source.field(), org.mingzhang.ingest.Kind.TEXT, label.text()));
        for (Titled titled : columns) {
            Cell cell = titled.cell();
            Traced text = row.text(cell.column(), cell.column() + cell.columns(), false);
            value(sheet, path, titled.column().field(), text);
        }
    }

    /** Takes one value of a row. */
    static void value(FormSheet sheet, String path, String column, @Nullable Traced raw) {
        if (raw == null || raw.isBlank()) {
            return;
        }
        Traced text = sheet.joined(raw);
        switch (column) {
            case "rate" -> {
                if (FormSheet.nothing(text)) {
                    sheet.mark(text, org.mingzhang.ingest.Use.FURNITURE);
                } else {
                    sheet.text(path + column, text);
                }
            }
            case "weight", "score" -> sheet.number(path + column, text);
            default -> sheet.amount(path + column, text);
        }
    }
}
