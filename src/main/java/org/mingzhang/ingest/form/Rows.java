package org.mingzhang.ingest.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;

/** The indicators of a form, one after another, with the levels that hold until others are printed. */
final class Rows {
    private final FormSheet sheet;
    private final Levels levels;
    private Traced first = Traced.EMPTY;
    private boolean firstInferred;
    private boolean inherits;
    private Traced second = Traced.EMPTY;

    Rows(FormSheet sheet) {
        this.sheet = sheet;
        this.levels = sheet.spec().levels();
    }

    /** The first level that holds, in the spelling for comparison. */
    String first() {
        return Fold.of(first).text();
    }

    /** The second level that holds. */
    String second() {
        return Fold.of(second).text();
    }

    /** A first level is printed. One that was only inferred so far is now known. */
    void first(Traced printed) {
        sheet.mark(printed, Use.FIELD);
        boolean same = Fold.of(printed).text().equals(first());
        first = sheet.joined(printed);
        if (!same) {
            second = Traced.EMPTY;
        }
        firstInferred = false;
        known(levels.first(first()), first);
    }

    private void known(boolean known, Traced level) {
        if (!known) {
            sheet.draft()
                    .doubt(Doubt.of(
                            Code.LEVEL, "indicators", "\"" + level.text() + "\" is no level of this generation"));
        }
    }

    /** A second level is printed; if the first that holds is not its own, the only one that has it is meant. */
    void second(Traced printed, boolean firstIsKnown) {
        sheet.mark(printed, Use.FIELD);
        second = sheet.joined(printed);
        String folded = second();
        known(levels.second(folded), second);
        if (firstIsKnown || levels.belongs(folded, first())) {
            return;
        }
        List<String> parents = levels.parents(folded);
        if (parents.size() == 1) {
            first = Traced.unprinted(parents.getFirst());
            firstInferred = true;
        }
    }

    /** Takes an indicator. The values are by field of the column. */
    int add(Traced name, Map<String, Traced> values) {
        int number = sheet.draft().newIndicator();
        String path = "indicators[" + number + "].";
        level(path + "category", first);
        level(path + "subcategory", second);
        sheet.text(path + "name", sheet.joined(name));
        values.forEach((column, raw) -> value(path + column, column, raw));
        if (firstInferred) {
            sheet.draft()
                    .doubt(Doubt.of(
                            Code.LEVEL_INFERRED,
                            path + "category",
                            "\"" + first.text() + "\" is not printed before it"));
        }
        return number;
    }

    /**
     * An indicator has the second level of the one before it, though its own cell is blank.
     *
     * @param strange whether the table merges cells otherwise; if not, all its cells are so, which is told once
     */
    void inherited(int number, boolean strange) {
        if (second.isBlank() || (inherits && !strange)) {
            return;
        }
        inherits = true;
        String path = strange ? "indicators[" + number + "].subcategory" : "indicators";
        String message = "where no second level is printed, \"" + second.text() + "\" from above was taken";
        sheet.draft().doubt(new Doubt(Code.LEVEL_INFERRED, path, message, !strange));
    }

    private void level(String path, Traced printed) {
        if (printed.length() > 0) {
            sheet.text(path, printed);
        }
    }

    private void value(String path, String column, Traced raw) {
        Traced text = sheet.joined(raw);
        if (text.isBlank()) {
            return;
        }
        if (column.equals("weight") || column.equals("score")) {
            sheet.points(path, text);
        } else if (FormSheet.nothing(text) && column.equals("deviation")) {
            sheet.mark(text, Use.FURNITURE);
        } else {
            sheet.text(path, text);
        }
    }

    /** Gives an indicator that was taken another second level. */
    void relevel(int number, String to, @Nullable Traced printed) {
        String path = "indicators[" + number + "].";
        List<String> parents = levels.parents(to);
        if (parents.isEmpty()) {
            return;
        }
        sheet.draft().remove(path + "subcategory");
        sheet.text(path + "subcategory", printed == null ? Traced.unprinted(to) : printed);
    }
}
