package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/**
 * The columns of a table of indicators by field, from its header of one or two rows. A form of several years may set the indicators of the
 * whole period beside those of the year: then the columns left are the period's.
 */
final class IndicatorColumns {
    private static final Set<String> TWICE =
            Set.of("category", "subcategory", "name", "target", "nature", "unit", "weight");

    private static final Set<String> COMMON =
            Set.of("category", "subcategory", "name", "target", "actual", "weight", "score", "deviation");

    private final FormSheet sheet;
    private final Map<String, Cell> year = new LinkedHashMap<>();
    private final Map<String, Cell> period = new LinkedHashMap<>();
    private final List<Cell> silent = new ArrayList<>();
    private int rows = 1;

    private IndicatorColumns(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** The columns, if a row heads a table of indicators. */
    static @Nullable IndicatorColumns headed(GridRow row, FormSheet sheet) {
        List<String> fields = new ArrayList<>();
        for (Cell cell : row.cells()) {
            ColumnSpec column = titled(sheet, cell);
            if (column != null) {
                fields.add(column.field());
            }
        }
        if (!fields.contains("name") || !(fields.contains("target") || fields.contains("longTerm"))) {
            return null;
        }
        IndicatorColumns columns = new IndicatorColumns(sheet);
        columns.read(row, fields.indexOf("name") != fields.lastIndexOf("name"));
        return columns;
    }

    private static @Nullable ColumnSpec titled(FormSheet sheet, Cell cell) {
        return FormSpec.titled(sheet.spec().columns(), Fold.of(cell.text()).text());
    }

    private void read(GridRow row, boolean twice) {
        int first = row.cells().getFirst().row();
        for (Cell cell : row.cells()) {
            ColumnSpec column = titled(sheet, cell);
            if (column == null) {
                unknown(cell);
                continue;
            }
            sheet.label(cell.text());
            sheet.months(column, cell.text());
            rows = Math.max(rows, cell.row() + cell.rows() - first);
            if (column.field().isEmpty()) {
                silent.add(cell);
            } else {
                put(column.field(), cell, twice);
            }
        }
        if (!twice && !period.isEmpty()) {
            period.forEach(year::putIfAbsent);
            period.clear();
        }
    }

    /** Of two columns of one field the left is the period's; the first level stands once for both. */
    private void put(String field, Cell cell, boolean twice) {
        if (!twice || !TWICE.contains(field)) {
            year.putIfAbsent(field, cell);
        } else if (!period.containsKey(field)) {
            period.put(field, cell);
        } else {
            year.putIfAbsent(field, cell);
        }
    }

    private void unknown(Cell cell) {
        String title = Fold.of(cell.text()).text();
        if (sheet.spec().verticalPart(title)
                || sheet.spec().heading(title)
                || !sheet.spec().labelled(title).isEmpty()) {
            sheet.mark(cell.text(), Use.LABEL);
        } else {
            sheet.draft().doubt(Doubt.of(Code.COLUMNS, "indicators", "the column \"" + title + "\" is not known"));
        }
    }

    /** Reads the second row of a header, if a row is one: titles below titles that cover several columns. */
    boolean below(GridRow row, int header) {
        if (row.row() >= header + rows || rows == 1) {
            return false;
        }
        for (Cell cell : row.cells()) {
            ColumnSpec column = titled(sheet, cell);
            if (column == null) {
                unknown(cell);
            } else {
                sheet.label(cell.text());
                sheet.months(column, cell.text());
                if (!column.field().isEmpty()) {
                    year.values().removeIf(above -> above.rows() == 1 && covers(above, cell));
                    year.put(column.field(), cell);
                }
            }
        }
        return true;
    }

    private static boolean covers(Cell above, Cell cell) {
        return above.columns() > 1 && above.meets(cell.column(), cell.column() + cell.columns());
    }

    /** The columns of the year, or of the only target there is. */
    Map<String, Cell> year() {
        return year;
    }

    /** What stands in the columns of the year in a row; numbers of rows say nothing. */
    Map<String, Traced> values(GridRow row) {
        silent.forEach(
                cell -> sheet.mark(row.text(cell.column(), cell.column() + cell.columns(), false), Use.FURNITURE));
        return values(row, year);
    }

    /** What stands in the columns of the whole period in a row; empty if there are none. */
    Map<String, Traced> periodValues(GridRow row) {
        return values(row, period);
    }

    /** Whether it has columns that the common forms lack: then values stand where the header says, or not at all. */
    boolean isUnusual() {
        return withPeriod() || !COMMON.containsAll(year.keySet());
    }

    /** Whether the whole period has columns of its own. */
    boolean withPeriod() {
        return !period.isEmpty();
    }

    private static Map<String, Traced> values(GridRow row, Map<String, Cell> columns) {
        Map<String, Traced> values = new LinkedHashMap<>();
        columns.forEach((field, cell) -> {
            Traced text = row.text(cell.column(), cell.column() + cell.columns(), false);
            if (!text.isBlank()) {
                values.put(field, text);
            }
        });
        return values;
    }
}
