package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Amounts;
import org.mingzhang.ingest.text.Fold;

/** The rows that set the budget beside what was spent. */
final class ExecutionTable {
    private record Titled(ColumnSpec column, Cell cell) {}

    private static final Set<String> AMOUNTS = Set.of("initialBudget", "adjustedBudget", "executed", "expected");

    private final FormSheet sheet;
    private final List<Titled> columns = new ArrayList<>();
    private int taken;
    private boolean over;

    ExecutionTable(FormSheet sheet, GridRow header) {
        this.sheet = sheet;
        for (Cell cell : header.cells()) {
            String title = Fold.of(cell.text()).text();
            ColumnSpec column = FormSpec.titled(sheet.spec().execution(), title);
            if (column != null) {
                sheet.label(cell.text());
                columns.add(new Titled(column, cell));
                sheet.months(column, cell.text());
            } else if (sheet.spec().heading(title)
                    || sheet.spec().verticalPart(title)
                    || !sheet.spec().labelled(title).isEmpty()) {
                sheet.label(cell.text());
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
        Cell named = row.cells().isEmpty() ? null : named(row);
        if (named != null) {
            values(row, named, null);
            return true;
        }
        over = taken > 0;
        return false;
    }

    /** The title of a row that only this form has: words left of at least one amount. */
    private @Nullable Cell named(GridRow row) {
        int left = columns.getFirst().cell().column();
        boolean amounts = taken > 0
                && columns.stream()
                        .filter(t -> AMOUNTS.contains(t.column().field()))
                        .anyMatch(t -> Amounts.number(cell(row, t).text()) != null);
        return !amounts
                ? null
                : row.cells().stream()
                        .filter(c -> c.column() + c.columns() <= left)
                        .filter(c ->
                                !sheet.spec().verticalPart(Fold.of(c.text()).text()))
                        .reduce((a, b) -> b)
                        .orElse(null);
    }

    private static Traced cell(GridRow row, Titled titled) {
        Cell cell = titled.cell();
        return row.text(cell.column(), cell.column() + cell.columns(), false);
    }

    private void values(GridRow row, Cell label, @Nullable ColumnSpec source) {
        String path = "execution[" + taken + "].";
        taken++;
        sheet.label(label.text());
        sheet.source(path, source, label.text());
        for (Titled titled : columns) {
            value(sheet, path, titled.column().field(), cell(row, titled));
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
            case "weight", "score" -> sheet.points(path + column, text);
            case "reason" -> {
                if (FormSheet.nothing(text)) {
                    sheet.mark(text, org.mingzhang.ingest.Use.FURNITURE);
                } else {
                    sheet.text(path + column, text);
                }
            }
            default -> sheet.amount(path + column, text);
        }
    }
}
