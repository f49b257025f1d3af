package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Cell;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/**
 * Rows of indicators where merged cells are not known and columns may be shifted: levels are told by their words from the left, numbers
 * by their shape from the right, and what is between is the name.
 */
final class TabbedRows {
    private static final int[] SHIFTS = {0, -1, 1, -2, 2};

    private final FormSheet sheet;
    private final Rows rows;
    private final Levels levels;
    private final Map<String, Cell> columns;
    private Traced torn = Traced.EMPTY;
    private boolean pageBegan;
    private int lastWithoutLabel = -1;
    private String suggested = "";

    TabbedRows(FormSheet sheet, Rows rows, Map<String, Cell> columns) {
        this.sheet = sheet;
        this.rows = rows;
        this.levels = sheet.spec().levels();
        this.columns = columns;
    }

    void pageBegins() {
        pageBegan = true;
    }

    void finish() {
        if (!torn.isBlank()) {
            int number = rows.add(torn, Map.of());
            sheet.draft().doubt(Doubt.of(Code.NO_TARGET, "indicators[" + number + "]", "no target is printed"));
        }
    }

    void row(GridRow row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        if (cells.stream().allMatch(c -> Fold.of(c.text()).text().matches("-{2,}"))) {
            cells.forEach(c -> sheet.mark(c.text(), Use.FURNITURE));
            return;
        }
        boolean labelled = labels(cells);
        Map<String, Traced> values = values(cells);
        Traced name = Traced.join(cells.stream().map(Cell::text).toList(), " ");
        if (values.isEmpty()) {
            torn = torn.isBlank() ? name : Traced.join(List.of(torn, name), " ");
            return;
        }
        boolean joined = !torn.isBlank();
        int number = rows.add(once(joined ? Traced.join(List.of(torn, name), " ") : name), values);
        if (joined) {
            doubt(Code.JOINED, number, "name", "its name was cut by a page");
        }
        atPage(number, labelled);
        torn = Traced.EMPTY;
        pageBegan = false;
    }

    /** Where a page begins, a level may be printed on one side only: then the name itself is asked. */
    private void atPage(int number, boolean labelled) {
        if (pageBegan && labelled && lastWithoutLabel >= 0 && suggested.equals(rows.second())) {
            doubt(
                    Code.LEVEL,
                    lastWithoutLabel,
                    "subcategory",
                    "its name speaks for the level that is printed on the next page");
            rows.relevel(lastWithoutLabel, suggested, null);
        }
        String name = sheet.draft().text("indicators[" + number + "].name");
        @Nullable String hint = levels.suggestedBy(name);
        boolean other = hint != null && !hint.equals(rows.second()) && levels.belongs(hint, rows.first());
        if (pageBegan && !labelled && other && hint != null) {
            doubt(
                    Code.LEVEL,
                    number,
                    "subcategory",
                    "its level is printed on neither side of the page; its name speaks for it");
            rows.relevel(number, hint, null);
        }
        lastWithoutLabel = !labelled && other ? number : -1;
        suggested = other && hint != null ? hint : "";
    }

    /** Takes the labels off the front; whether a second level was among them. */
    private boolean labels(List<Cell> cells) {
        boolean second = false;
        boolean first = false;
        while (!cells.isEmpty()) {
            Traced text = cells.getFirst().text();
            String folded = Fold.of(text).text();
            if (!second && isFirst(folded, cells, first)) {
                rows.first(text);
                first = true;
            } else if (!second && levels.second(folded) && cells.size() > 1) {
                rows.second(text, false);
                second = true;
            } else if (!first && !second && sheet.spec().verticalPart(folded) && folded.length() <= 5) {
                sheet.mark(text, Use.LABEL);
            } else {
                return second;
            }
            cells.removeFirst();
        }
        return second;
    }

    /** A word that is both a first and a second level is the first if one of its own second levels follows. */
    private boolean isFirst(String folded, List<Cell> cells, boolean hadFirst) {
        if (!levels.first(folded)) {
            return false;
        }
        if (!levels.second(folded)) {
            return true;
        }
        String next = cells.size() > 1 ? Fold.of(cells.get(1).text()).text() : "";
        return levels.belongs(next, folded) || (!hadFirst && !levels.belongs(folded, rows.first()));
    }

    /** Takes the values off the end. */
    private Map<String, Traced> values(List<Cell> cells) {
        Map<String, Traced> values = new LinkedHashMap<>();
        if (columns.containsKey("weight")) {
            scored(cells, values);
        } else if (valueColumns().size() > 1) {
            unscored(cells, values);
        } else if (cells.size() >= 2) {
            values.put("target", cells.removeLast().text());
        }
        return values;
    }

    private void scored(List<Cell> cells, Map<String, Traced> values) {
        for (boolean both : new boolean[] {true, false}) {
            for (int shift : SHIFTS) {
                @Nullable Cell score = at(cells, "score", shift);
                if (number(at(cells, "weight", shift)) && (both ? number(score) : score == null)) {
                    shifted(cells, values, shift);
                    return;
                }
            }
        }
        unscored(cells, values);
    }

    private void shifted(List<Cell> cells, Map<String, Traced> values, int shift) {
        for (String field : valueColumns()) {
            @Nullable Cell cell = at(cells, field, shift);
            if (cell != null) {
                values.put(field, cell.text());
                cells.remove(cell);
            }
        }
    }

    private List<String> valueColumns() {
        return columns.keySet().stream()
                .filter(field -> !field.equals("name") && !field.endsWith("category"))
                .toList();
    }

    /** A row without points: its values stand where the header says. */
    private void unscored(List<Cell> cells, Map<String, Traced> values) {
        for (String field : valueColumns()) {
            @Nullable Cell cell = at(cells, field, 0);
            if (cell != null && cells.size() > 1) {
                values.put(field, cell.text());
                cells.remove(cell);
            }
        }
    }

    private @Nullable Cell at(List<Cell> cells, String field, int shift) {
        @Nullable Cell title = columns.get(field);
        return title == null
                ? null
                : cells.stream()
                        .filter(c -> c.column() == title.column() + shift)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean number(@Nullable Cell cell) {
        return cell != null && Fold.of(cell.text()).text().matches("\\d{1,3}(\\.\\d+)?");
    }

    /** A reader of pictures sometimes prints the end of a line again on the next: it is kept once. */
    private Traced once(Traced name) {
        String text = name.text();
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            for (int length = Math.min(blank, text.length() - blank - 1); length >= 2; length--) {
                if (text.regionMatches(blank - length, text, blank + 1, length)) {
                    sheet.mark(name.part(blank + 1, blank + 1 + length), Use.DUPLICATE);
                    sheet.draft()
                            .doubt(Doubt.of(
                                    Code.REPEATED,
                                    "indicators[" + sheet.draft().indicators() + "].name",
                                    "\"" + text.substring(blank + 1, blank + 1 + length)
                                            + "\" is printed twice at a wrap"));
                    return name.part(0, blank).plus(name.part(blank + 1 + length, text.length()));
                }
            }
        }
        return name;
    }

    private void doubt(Code code, int number, String field, String message) {
        sheet.draft().doubt(Doubt.of(code, "indicators[" + number + "]." + field, message));
    }
}
