package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/** Labels in cells: what they say stands right of them, below them or behind a colon. */
final class GridLabels {
    private final FormSheet sheet;
    private final FormSpec spec;
    /** How often each label is printed, and how often it was met. */
    private final Map<String, Integer> printed = new HashMap<>();

    private final Map<String, Integer> met = new HashMap<>();
    private List<Below> below = List.of();

    /** A label whose text stands below. */
    private record Below(Label label, Cell cell) {}

    GridLabels(FormSheet sheet, List<Block> blocks) {
        this.sheet = sheet;
        this.spec = sheet.spec();
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                grid.cells()
                        .forEach(c ->
                                printed.merge(FormSpec.bare(Fold.of(c.text()).text()), 1, Integer::sum));
            }
        }
    }

    /** Whether a row begins with a label of the form's head, so that a table above has ended. */
    boolean begins(GridRow row) {
        return !row.cells().isEmpty()
                && row.cells().size() > 1
                && spec.labelled(Fold.of(row.cells().getFirst().text()).text()).stream()
                        .anyMatch(l -> l.type() != Label.Type.HEADING && !l.prose());
    }

    /** Reads a line outside tables: a label, a colon and a value. */
    void line(Line line) {
        StreamLabels.line(sheet, line.text());
    }

    /** Reads a row. */
    void row(GridRow row) {
        List<Below> above = below;
        below = new ArrayList<>();
        @Nullable Label open = null;
        for (Cell cell : row.cells()) {
            Label label = label(cell.text());
            if (label != null) {
                sheet.label(cell.text());
                open = label;
                if (label.prose()) {
                    below.add(new Below(label, cell));
                }
            } else if (open != null && !open.prose() && open.type() != Label.Type.HEADING) {
                sheet.value(open, cell.text());
                open = null;
            } else if (!under(above, cell)) {
                open = beside(open, cell);
            }
        }
        if (row.cells().isEmpty()) {
            below = above;
        }
    }

    /** Prose may stand right of its label when nothing above claims the cell. */
    private @Nullable Label beside(@Nullable Label open, Cell cell) {
        if (open != null && open.prose()) {
            sheet.value(open, cell.text());
            Label taken = open;
            below.removeIf(b -> b.label().equals(taken));
            return null;
        }
        inside(cell.text());
        return open;
    }

    private boolean under(List<Below> above, Cell cell) {
        for (Below b : above) {
            if (b.cell().meets(cell.column(), cell.column() + cell.columns())) {
                sheet.value(b.label(), cell.text());
                return true;
            }
        }
        return false;
    }

    /** A label, a colon and a value in one cell. */
    private void inside(Traced text) {
        String folded = Fold.of(text).text();
        if (spec.verticalPart(folded) || spec.heading(folded)) {
            sheet.mark(text, Use.LABEL);
        } else {
            StreamLabels.line(sheet, text);
        }
    }

    private @Nullable Label label(Traced text) {
        String bare = FormSpec.bare(Fold.of(text).text());
        List<Label> labels = spec.labelled(bare);
        if (labels.size() <= 1) {
            return labels.isEmpty() ? null : labels.getFirst();
        }
        int number = met.merge(bare, 1, Integer::sum);
        return pick(labels, number, printed.getOrDefault(bare, 1));
    }

    /** Of labels with one print: in order if all are printed, else those that stand right. */
    static Label pick(List<Label> labels, int number, int printed) {
        if (printed >= labels.size()) {
            return labels.get(Math.min(number, labels.size()) - 1);
        }
        List<Label> right = labels.stream().filter(l -> !l.left()).toList();
        return (right.isEmpty() ? labels : right).getFirst();
    }
}
