package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/** Reads a form that is printed as tables. */
final class GridForm {
    private final FormSheet sheet;
    private final FormSpec spec;
    private final GridLabels labels;
    private final Rows rows;
    private @Nullable IndicatorGrid indicators;
    private @Nullable ExecutionTable execution;
    private @Nullable TaskTable tasks;
    private List<Traced> afterTotal = List.of();
    private boolean totalTorn;

    GridForm(FormSheet sheet, List<Block> blocks) {
        this.sheet = sheet;
        this.spec = sheet.spec();
        this.labels = new GridLabels(sheet, blocks);
        this.rows = new Rows(sheet);
    }

    /** Reads all blocks of the form. */
    static void read(FormSheet sheet, List<Block> blocks) {
        List<Block> joined = PageJoin.join(sheet, blocks);
        GridForm form = new GridForm(sheet, joined);
        for (Block block : joined) {
            switch (block) {
                case Line line -> form.line(line);
                case Grid grid -> form.grid(grid);
            }
        }
        form.finish();
    }

    private void finish() {
        if (indicators != null) {
            indicators.finish();
        }
    }

    private void line(Line line) {
        String folded = Fold.of(line.text()).text();
        if (Titles.isYear(line.text()) || spec.heading(folded)) {
            sheet.mark(line.text(), Use.LABEL);
        } else if (spec.totals().contains(folded)) {
            sheet.mark(line.text(), Use.LABEL);
            totalTorn = true;
            afterTotal = new ArrayList<>();
        } else if (totalTorn && folded.matches("[\\d.]+")) {
            tornTotal(line.text());
        } else {
            labels.line(line);
        }
    }

    /** A row of totals that fell out of its table: title, points at stake and points given, a line each. */
    private void tornTotal(Traced number) {
        afterTotal.add(number);
        sheet.number(afterTotal.size() == 1 ? "totalWeight" : "totalScore", number);
        totalTorn = afterTotal.size() < 2;
    }

    private void grid(Grid grid) {
        List<List<Cell>> covering = grid.covering();
        for (int row = 0; row < grid.rows(); row++) {
            if (indicators != null && grid.breaks().get(row)) {
                indicators.pageBegins();
            }
            row(new GridRow(grid, row, grid.starting(row), covering.get(row)));
        }
    }

    private void row(GridRow row) {
        if (row.cells().isEmpty() && indicators == null) {
            return;
        }
        IndicatorGrid table = IndicatorGrid.headed(row, sheet, rows);
        if (table != null) {
            headed(table);
        } else if (indicators != null && !labels.begins(row)) {
            indicators.row(row);
        } else if (ExecutionTable.headed(row, spec)) {
            execution = new ExecutionTable(sheet, row);
        } else if (!task(row) && (execution == null || !execution.row(row))) {
            if (row.cells().stream().allMatch(c -> Titles.isYear(c.text()))) {
                row.cells().forEach(c -> sheet.mark(c.text(), Use.LABEL));
            } else {
                labels.row(row);
            }
        }
    }

    /** Whether the row heads the table of tasks or stands in it. */
    private boolean task(GridRow row) {
        if (tasks != null) {
            return tasks.row(row);
        }
        tasks = TaskTable.headed(row, sheet);
        return tasks != null;
    }

    private void headed(IndicatorGrid table) {
        if (indicators != null) {
            table.continues(indicators);
        }
        indicators = table;
    }
}
