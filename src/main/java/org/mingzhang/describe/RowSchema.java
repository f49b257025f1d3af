package org.mingzhang.describe;

import org.mingzhang.export.Column;
import org.mingzhang.export.ColumnType;
import org.mingzhang.export.JsonText;
import org.mingzhang.export.Table;
import org.mingzhang.export.ValueLimits;
import org.mingzhang.output.OutputFile;

/** The JSON Schema of a table's JSON: one array of rows. */
final class RowSchema {
    private RowSchema() {}

    static OutputFile of(Table table) {
        return OutputFile.text(
                RecordSchemas.path(table.id()),
                JsonText.pretty(json -> json.text("$schema", RecordSchemas.DRAFT)
                        .text("title", table.english())
                        .text("type", "array")
                        .object("items", row -> row(row, table))));
    }

    private static void row(JsonText json, Table table) {
        json.text("type", "object")
                .truth("additionalProperties", false)
                .texts(
                        "required",
                        table.columns().stream()
                                .filter(column -> column.limits().required())
                                .map(Column::name)
                                .toList())
                .object(
                        "properties",
                        properties -> table.columns()
                                .forEach(column -> properties.object(column.name(), one -> property(one, column))));
    }

    private static void property(JsonText json, Column column) {
        ValueLimits limits = column.limits();
        json.text("description", column.english())
                .text(
                        "type",
                        column.type() == ColumnType.DATE
                                ? ColumnType.STRING.id()
                                : column.type().id())
                .text("format", column.type() == ColumnType.DATE ? "date" : null)
                .texts("enum", limits.words())
                .integer("minimum", limits.minimum())
                .text("pattern", limits.pattern() == null ? null : "^(" + limits.pattern() + ")$");
    }
}
