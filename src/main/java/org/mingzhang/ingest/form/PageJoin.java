package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/** Puts a table together again that goes on over pages: merged cells, labels and rows that a page cut. */
final class PageJoin {
    private static final float NEAR = 8;
    private static final float SAME = 5;

    private final FormSheet sheet;
    private final FormSpec spec;
    private final List<Cell> cells = new ArrayList<>();
    private final int cut;
    private final List<Float> edges;
    private int rows;

    private PageJoin(FormSheet sheet, Grid upper, Grid lower) {
        this.sheet = sheet;
        this.spec = sheet.spec();
        this.cut = upper.rows();
        this.rows = upper.rows() + lower.rows();
        this.edges = union(upper.edges(), lower.edges());
        upper.cells().forEach(c -> cells.add(moved(c, 0, upper.edges())));
        lower.cells().forEach(c -> cells.add(moved(c, cut, lower.edges())));
    }

    /** The blocks of a form, its tables joined over pages. */
    static List<Block> join(FormSheet sheet, List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int last = -1;
        for (Block block : blocks) {
            if (last >= 0
                    && joined.get(last) instanceof Grid upper
                    && block instanceof Grid lower
                    && goesOn(upper, lower)) {
                joined.set(last, new PageJoin(sheet, upper, lower).join(upper, lower));
            } else {
                last = block instanceof Grid ? joined.size() : last;
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean goesOn(Grid upper, Grid lower) {
        return !upper.edges().isEmpty()
                && !lower.edges().isEmpty()
                && lower.page() == upper.page() + 1
                && Math.abs(upper.edges().getFirst() - lower.edges().getFirst()) < NEAR
                && Math.abs(upper.edges().getLast() - lower.edges().getLast()) < NEAR;
    }

    private static List<Float> union(List<Float> a, List<Float> b) {
        List<Float> all = new ArrayList<>(a);
        all.addAll(b);
        all.sort(null);
        List<Float> kept = new ArrayList<>();
        for (float edge : all) {
            if (kept.isEmpty() || edge - kept.getLast() > SAME) {
                kept.add(edge);
            }
        }
        return kept;
    }

    private Cell moved(Cell cell, int down, List<Float> from) {
        int left = nearest(from.get(cell.column()));
        int right = nearest(from.get(cell.column() + cell.columns()));
        return new Cell(cell.row() + down, left, cell.rows(), Math.max(1, right - left), cell.text());
    }

    private int nearest(float edge) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
                best = i;
            }
        }
        return best;
    }

    private Grid join(Grid upper, Grid lower) {
        dropRepeatedHeader();
        boolean labelCut = labels();
        boolean rowCut = cut < rows && labelCut && !headed(row(cut)) && !underLabels();
        if (rowCut || (cut < rows && continues())) {
            append();
        }
        BitSet breaks = (BitSet) upper.breaks().clone();
        breaks.set(Math.min(cut, rows - 1));
        lower.breaks().stream().forEach(b -> breaks.set(b + cut));
        cells.sort(java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Grid(rows, edges.size() - 1, List.copyOf(cells), true, breaks, upper.name(), edges, lower.page());
    }

    private List<Cell> row(int row) {
        return cells.stream().filter(c -> c.row() == row && !c.text().isBlank()).toList();
    }

    private static String folded(Cell cell) {
        return Fold.of(cell.text()).text();
    }

    private boolean headed(List<Cell> row) {
        return row.stream()
                        .filter(c -> FormSpec.titled(spec.columns(), folded(c)) != null)
                        .count()
                >= 2;
    }

    /** The title of a column in the last header above the cut. */
    private @Nullable Cell title(String field) {
        for (int r = cut - 1; r >= 0; r--) {
            if (headed(row(r))) {
                return row(r).stream()
                        .filter(c -> {
                            ColumnSpec column = FormSpec.titled(spec.columns(), folded(c));
                            return column != null && column.field().equals(field);
                        })
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** A header that is printed again on every page. */
    private void dropRepeatedHeader() {
        if (title("name") == null || !headed(row(cut)) || cut + 1 >= rows) {
            return;
        }
        row(cut).stream().filter(c -> c.rows() == 1).forEach(c -> sheet.mark(c.text(), Use.DUPLICATE));
        cells.removeIf(c -> c.row() == cut && c.rows() == 1);
        up();
    }

    /** Takes the row at the cut away; what stood in it has gone elsewhere. */
    private void up() {
        for (int i = 0; i < cells.size(); i++) {
            Cell c = cells.get(i);
            if (c.row() > cut) {
                cells.set(i, new Cell(c.row() - 1, c.column(), c.rows(), c.columns(), c.text()));
            } else if (c.row() + c.rows() > cut) {
                cells.set(i, new Cell(c.row(), c.column(), Math.max(1, c.rows() - 1), c.columns(), c.text()));
            }
        }
        rows--;
    }

    /** Merged cells and labels that go on below the cut; whether a label was cut in two. */
    private boolean labels() {
        boolean labelCut = false;
        for (Cell lower : List.copyOf(cells)) {
            Cell upper = lower.row() == cut ? above(lower) : null;
            if (upper == null || upper.text().isBlank()) {
                continue;
            }
            String whole = folded(upper) + folded(lower);
            boolean blank = lower.text().isBlank() && (known(folded(upper)) || spec.verticalPart(folded(upper)));
            boolean halves = !lower.text().isBlank() && known(whole) && !(known(folded(upper)) && known(folded(lower)));
            boolean vertical = !lower.text().isBlank() && spec.verticalPart(whole);
            boolean merged = blank && (lower.rows() > 1 || levelColumn(lower));
            if (merged || halves || vertical) {
                labelCut |= halves && lower.rows() == 1 && !levelColumn(lower);
                Traced text =
                        lower.text().isBlank() ? upper.text() : Traced.join(List.of(upper.text(), lower.text()), "\n");
                cells.remove(lower);
                cells.set(
                        cells.indexOf(upper),
                        new Cell(upper.row(), upper.column(), upper.rows() + lower.rows(), upper.columns(), text));
            }
        }
        return labelCut;
    }

    /** Whether what stands below the cut are values under whole labels, so that a row begins. */
    private boolean underLabels() {
        return row(cut).stream().map(this::above).anyMatch(c -> c != null && known(folded(c)));
    }

    private boolean levelColumn(Cell cell) {
        Cell name = title("name");
        return name != null && cell.column() + cell.columns() <= name.column();
    }

    private boolean known(String folded) {
        String bare = FormSpec.bare(folded);
        return !spec.labelled(bare).isEmpty()
                || FormSpec.titled(spec.columns(), bare) != null
                || FormSpec.titled(spec.execution(), bare) != null
                || FormSpec.titled(spec.sources(), bare) != null
                || spec.levels().first(bare)
                || spec.levels().second(bare)
                || spec.vertical().contains(bare)
                || spec.totals().contains(bare);
    }

    private @Nullable Cell above(Cell lower) {
        return cells.stream()
                .filter(c -> c.row() < cut && c.row() + c.rows() == cut)
                .filter(c -> c.column() == lower.column() && c.columns() == lower.columns())
                .findFirst()
                .orElse(null);
    }

    /** Whether the first row below the cut is the rest of the last row above. */
    private boolean continues() {
        List<Cell> lower = row(cut).stream().filter(c -> !levelColumn(c)).toList();
        if (lower.isEmpty() || headed(row(cut)) || lower.stream().anyMatch(c -> above(c) == null)) {
            return false;
        }
        boolean counterparts = lower.stream()
                .allMatch(c -> !Objects.requireNonNull(above(c)).text().isBlank());
        if (title("name") == null) {
            return counterparts
                    && lower.stream().noneMatch(c -> amount(c) && amount(Objects.requireNonNull(above(c))))
                    && lower.stream().noneMatch(c -> known(folded(c)))
                    && lower.stream().noneMatch(c -> known(folded(Objects.requireNonNull(above(c)))));
        }
        boolean total = lower.stream().anyMatch(c -> spec.totals().contains(FormSpec.bare(folded(c))));
        boolean headAgain = !spec.labelled(folded(lower.getFirst())).isEmpty();
        if (total || headAgain || row(cut).stream().anyMatch(c -> levelColumn(c) && known(folded(c)))) {
            return false;
        }
        boolean whole = has(lower, "name") && has(lower, "target") && (title("weight") == null || has(lower, "weight"));
        return whole ? torn() : counterparts || !has(lower, "name");
    }

    /** Whole amounts are not cut. */
    private static boolean amount(Cell cell) {
        return folded(cell).matches("-?[\\d,]+\\.\\d{2}");
    }

    /** The last row above has a name and no values. */
    private boolean torn() {
        List<Cell> upper = cells.stream()
                .filter(c -> c.row() + c.rows() == cut && !c.text().isBlank())
                .toList();
        return has(upper, "name") && !has(upper, "target") && !has(upper, "weight");
    }

    private boolean has(List<Cell> row, String field) {
        Cell title = title(field);
        return title != null && row.stream().anyMatch(c -> c.meets(title.column(), title.column() + title.columns()));
    }

    private void append() {
        for (Cell lower : List.copyOf(cells)) {
            Cell upper = lower.row() == cut && !(levelColumn(lower) && lower.rows() > 1) ? above(lower) : null;
            if (upper != null) {
                Traced text = lower.text().isBlank()
                        ? upper.text()
                        : Traced.join(List.of(upper.text(), lower.text()), "\n").strip();
                cells.remove(lower);
                cells.set(
                        cells.indexOf(upper),
                        new Cell(upper.row(), upper.column(), upper.rows() + 1, upper.columns(), text));
                if (!lower.text().isBlank() && title("name") != null) {
                    sheet.draft()
                            .doubt(Doubt.of(
                                    Code.JOINED,
                                    "indicators",
                                    "\"" + text.text().replace("\n", "") + "\" stands on two pages"));
                }
            }
        }
        up();
    }
}
