package org.mingzhang.ingest.form;

import java.util.List;
import java.util.Map;
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
        @Nullable Traced name = values.remove("name");
        indicator(name == null ? Traced.EMPTY : name, values);
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
        rows.add(whole, values);
    }

    private void withoutTarget(Traced name) {
        int number = rows.add(name, Map.of());
        sheet.draft().doubt(Doubt.of(Code.NO_TARGET, "indicators[" + number + "]", "no target is printed"));
    }
}
