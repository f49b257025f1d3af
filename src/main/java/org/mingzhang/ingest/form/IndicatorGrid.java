package org.mingzhang.ingest.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/** The table of indicators of a form, read by its columns or, where merged cells are not known, by what stands in them. */
final class IndicatorGrid {
    private final FormSheet sheet;
    private final Rows rows;
    private final IndicatorColumns header;
    private final int headerRow;
    private final Map<String, Cell> columns;
    private final TabbedRows tabbed;
    private final PeriodRows period;
    private Traced torn = Traced.EMPTY;
    private boolean pageBegan;

    private IndicatorGrid(FormSheet sheet, Rows rows, IndicatorColumns header, int headerRow) {
        this.sheet = sheet;
        this.rows = rows;
        this.header = header;
        this.headerRow = headerRow;
        this.columns = header.year();
        this.tabbed = new TabbedRows(sheet, rows, columns);
        this.period = new PeriodRows(sheet, rows);
    }

    /** The table, if a row heads one. */
    static @Nullable IndicatorGrid headed(GridRow row, FormSheet sheet, Rows rows) {
        IndicatorColumns columns = IndicatorColumns.headed(row, sheet);
        return columns == null ? null : new IndicatorGrid(sheet, rows, columns, row.row());
    }

    /** The same table with its header printed again. */
    void continues(IndicatorGrid before) {
        torn = before.torn;
        pageBegan = true;
    }

    /** The next row begins a page. */
    void pageBegins() {
        pageBegan = true;
        tabbed.pageBegins();
    }

    /** What a page cut off and never went on. */
    void finish() {
        period.finish();
        if (!torn.isBlank()) {
            withoutTarget(torn);
        }
        tabbed.finish();
    }

    /** Reads a row. */
    void row(GridRow row) {
        if (header.below(row, headerRow) || total(row)) {
            return;
        }
        if (row.grid().spans() || header.isUnusual()) {
            spanned(row);
        } else {
            tabbed.row(row);
        }
        pageBegan = false;
    }

    private boolean total(GridRow row) {
        Cell title = row.cells().stream()
                .filter(c -> sheet.spec()
                        .totals()
                        .contains(FormSpec.bare(Fold.of(c.text()).text())))
                .findFirst()
                .orElse(null);
        boolean within = columns.containsKey("name") && row.grid().spans();
        if (title == null || (within && !row.cells().getFirst().equals(title))) {
            return false;
        }
        sheet.label(title.text());
        List<Cell> numbers = row.cells().stream()
                .filter(c -> !c.equals(title) && Fold.of(c.text()).text().matches("[\\d.]+"))
                .toList();
        if (numbers.size() >= 2) {
            sheet.number("totalWeight", numbers.getFirst().text());
            sheet.number("totalScore", numbers.get(1).text());
        } else if (numbers.size() == 1) {
            Cell score = columns.get("score");
            boolean isScore =
                    score != null && numbers.getFirst().meets(score.column(), score.column() + score.columns());
            sheet.number(
                    isScore ? "totalScore" : "totalWeight", numbers.getFirst().text());
        }
        return true;
    }

    private void spanned(GridRow row) {
        Map<String, Traced> values = header.values(row);
        verticals(row);
        if (header.withPeriod()) {
            period.row(header.periodValues(row), values);
            return;
        }
        @Nullable Traced category = values.remove("category");
        @Nullable Traced subcategory = values.remove("subcategory");
        if (category != null) {
            rows.first(category);
        }
        if (subcategory != null) {
            rows.second(subcategory, category != null);
        }
        boolean inherits = category == null && subcategory == null && inherits(row);
        @Nullable Traced name = values.remove("name");
        int before = sheet.draft().indicators();
        indicator(name == null ? Traced.EMPTY : name, values);
        if (inherits && sheet.draft().indicators() > before) {
            rows.inherited(before, merges(row));
        }
    }

    /** Whether the cell of the second level is blank and no merged cell from above stands for it. */
    private boolean inherits(GridRow row) {
        Cell level = columns.get("subcategory");
        return level != null
                && !pageBegan
                && row.covering().stream()
                        .filter(c -> c.meets(level.column(), level.column() + level.columns()))
                        .noneMatch(c -> c.row() < row.row());
    }

    /** Whether the table merges the cells of a level, so that a blank one is unusual. */
    private boolean merges(GridRow row) {
        Cell level = Objects.requireNonNull(columns.get("subcategory"));
        return row.grid().cells().stream()
                .anyMatch(c -> c.rows() > 1 && c.row() > headerRow && c.column() == level.column());
    }

    private void verticals(GridRow row) {
        Cell category = columns.getOrDefault("category", columns.get("name"));
        row.cells().stream()
                .filter(c -> category != null && c.column() + c.columns() <= category.column())
                .filter(c -> sheet.spec().verticalPart(Fold.of(c.text()).text()))
                .forEach(c -> sheet.mark(c.text(), Use.LABEL));
    }

    private void indicator(Traced name, Map<String, Traced> values) {
        if (name.isBlank() && values.isEmpty()) {
            return;
        }
        if (values.isEmpty()) {
            torn = torn.isBlank() ? name : Traced.join(List.of(torn, name), "\n");
            if (!pageBegan) {
                withoutTarget(torn);
                torn = Traced.EMPTY;
            }
            return;
        }
        Traced whole = torn.isBlank() ? name : Traced.join(List.of(torn, name), "\n");
        torn = Traced.EMPTY;
        int number = rows.add(whole, values);
        if (!values.containsKey("target") && columns.containsKey("target")) {
            noTarget(number, true);
        }
    }

    private void withoutTarget(Traced name) {
        noTarget(rows.add(name, Map.of()), false);
    }

    private void noTarget(int number, boolean printedSo) {
        sheet.draft().doubt(new Doubt(Code.NO_TARGET, "indicators[" + number + "]", "no target is printed", printedSo));
    }
}
