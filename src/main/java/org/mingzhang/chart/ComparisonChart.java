package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets and actuals of one indicator name across projects, on the scale that most of them share. */
public final class ComparisonChart {
    private static final double FOOT = 4;

    private ComparisonChart() {}

    /**
     * The indicator of one project.
     *
     * @param project its name, with the year where that matters
     * @param promise what was promised and what came of it
     */
    public record Compared(String project, DrawnPromise promise) {}

    /** The projects in the order given; nothing for none. */
    public static Optional<Chart> of(String name, List<Compared> projects, Sheet sheet) {
        List<PromiseRows.Row> rows = projects.stream()
                .map(p -> new PromiseRows.Row(p.project, Optional.of(p.promise), ""))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(draw(name, rows, sheet));
    }

    static Chart draw(String name, List<PromiseRows.Row> rows, Sheet sheet) {
        PromiseRows.Drawn drawn = PromiseRows.draw(rows, sheet);
        List<String> statements = new ArrayList<>();
        rows.forEach(r -> statements.add(statement(r, sheet)));
        if (drawn.cut()) {
            statements.add(sheet.say(Phrase.AXIS_CUT));
        }
        String text = sheet.say(Phrase.NAMED, name, sheet.words().statements(statements));
        double height = drawn.block().height() + FOOT;
        return new Chart(sheet.width(), height, name, text, drawn.block().marks());
    }

    private static String statement(PromiseRows.Row row, Sheet sheet) {
        List<String> clauses = new ArrayList<>(row.promise()
                .map(p -> PromiseWords.of(p, sheet.words()).clauses())
                .orElseGet(() -> List.of(sheet.say(Phrase.ABSENT))));
        if (!row.note().isEmpty()) {
            clauses.add(row.note());
        }
        return sheet.say(Phrase.IS, row.label(), String.join(sheet.say(Phrase.COMMA), clauses));
    }
}
