package org.mingzhang.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.page.Words;
import org.mingzhang.workbook.RowText;
import org.mingzhang.workbook.SheetChunk;
import org.mingzhang.workbook.SheetPlan;

/** The sheets of a workbook: one for each table, and a last one that says what the columns hold. */
public final class TableSheets {
    private static final int WIDE = 48;
    private static final int USUAL = 18;
    private static final int NARROW = 12;
    private static final Set<String> LONG = Set.of(
            "project",
            "title",
            "indicator",
            "target",
            "actual",
            "deviation",
            "message",
            "message_en",
            "evidence",
            "item");

    private TableSheets() {}

    /** The sheets by number: those of the tables by their order, then the descriptions. */
    public static List<SheetPlan> plans(Words words) {
        List<SheetPlan> plans = new ArrayList<>();
        for (Table table : Table.values()) {
            plans.add(new SheetPlan(
                    Headings.title(words, table),
                    table.headings(words),
                    table.columns().stream().map(TableSheets::width).toList()));
        }
        plans.add(new SheetPlan(
                words.get("data.columns"),
                Stream.of("data.table", "data.column", "data.name", "data.type", "data.description")
                        .map(words::get)
                        .toList(),
                List.of(NARROW, USUAL, USUAL, NARROW, 2 * WIDE)));
        return plans;
    }

    /** The number of the sheet of descriptions. */
    public static int descriptions() {
        return Table.values().length;
    }

    /** A row for each column of each table. */
    public static SheetChunk described(Words words) {
        RowText rows = new RowText();
        for (Table table : Table.values()) {
            for (Column column : table.columns()) {
                rows.row()
                        .text(Headings.title(words, table))
                        .text(Headings.of(words, table, column))
                        .text(column.name())
                        .text(column.type().id())
                        .text(Headings.description(words, column))
                        .end();
            }
        }
        return rows.chunk(0);
    }

    private static int width(Column column) {
        return switch (column.type()) {
            case STRING -> LONG.contains(column.name()) ? WIDE : USUAL;
            case NUMBER -> USUAL;
            case INTEGER, DATE, BOOLEAN -> NARROW;
        };
    }
}
