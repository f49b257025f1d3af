package org.mingzhang.ingest.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/** The tasks of a department with what each costs (年度主要任务), down to their sum. */
final class TaskTable {
    private static final Map<String, String> TOTALS =
            Map.of("amount", "funding.requested", "fiscal", "funding.appropriation", "other", "funding.other");

    private final FormSheet sheet;
    private final Map<String, Cell> columns = new LinkedHashMap<>();
    private Traced group = Traced.EMPTY;
    private int taken;
    private boolean over;

    private TaskTable(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** The table, if a row heads one. */
    static @Nullable TaskTable headed(GridRow row, FormSheet sheet) {
        TaskTable table = new TaskTable(sheet);
        row.cells().forEach(table::title);
        return table.columns.containsKey("item") && table.columns.containsKey("amount") ? table.marked(row) : null;
    }

    private void title(Cell cell) {
        ColumnSpec column =
                FormSpec.titled(sheet.spec().tasks(), Fold.of(cell.text()).text());
        if (column != null) {
            columns.merge(column.field(), cell, (before, now) -> now.column() > before.column() ? now : before);
        }
    }

    /** The title left of the columns is that of all tasks. */
    private TaskTable marked(GridRow row) {
        for (Cell cell : row.cells()) {
            boolean known = columns.containsValue(cell);
            sheet.label(cell.text());
            Cell item = columns.get("item");
            if (!known && item != null && cell.column() < item.column()) {
                group = sheet.joined(cell.text());
            }
        }
        return this;
    }

    /** Reads a row; false if it is none of this table. */
    boolean row(GridRow row) {
        if (over || row.cells().isEmpty()) {
            return false;
        }
        if (below(row)) {
            return true;
        }
        Traced item = text(row, "item");
        String first = FormSpec.bare(Fold.of(row.cells().getFirst().text()).text());
        if (first.endsWith("合计")) {
            over = true;
            sheet.label(row.cells().getFirst().text());
            TOTALS.forEach((column, path) -> amount(row, column, path));
            return true;
        }
        if (item.isBlank() || !sheet.spec().labelled(first).isEmpty()) {
            over = true;
            return false;
        }
        take(row, item);
        return true;
    }

    /** A second row of titles divides the amount. */
    private boolean below(GridRow row) {
        boolean titles = taken == 0
                && row.cells().stream()
                        .allMatch(c -> FormSpec.titled(
                                        sheet.spec().tasks(), Fold.of(c.text()).text())
                                != null);
        if (titles) {
            row.cells().forEach(c -> sheet.label(c.text()));
            columns.remove("amount");
            row.cells().forEach(this::title);
        }
        return titles;
    }

    private void take(GridRow row, Traced item) {
        String path = "budgetItems[" + taken + "].";
        taken++;
        if (!group.isBlank()) {
            sheet.text(path + "group", group);
        }
        sheet.text(path + "item", sheet.joined(item));
        Traced content = text(row, "content");
        if (!content.isBlank()) {
            sheet.text(path + "content", sheet.joined(content));
        }
        amount(row, "amount", path + "amount");
        amount(row, "fiscal", path + "fiscal");
        amount(row, "other", path + "other");
        row.cells().stream()
                .filter(c -> sheet.spec().verticalPart(Fold.of(c.text()).text()))
                .forEach(c -> sheet.mark(c.text(), Use.LABEL));
    }

    private void amount(GridRow row, String column, String path) {
        Traced text = text(row, column);
        if (!text.isBlank()) {
            sheet.amount(path, sheet.joined(text));
        }
    }

    private Traced text(GridRow row, String column) {
        Cell cell = columns.get(column);
        return cell == null ? Traced.EMPTY : row.text(cell.column(), cell.column() + cell.columns(), false);
    }
}
