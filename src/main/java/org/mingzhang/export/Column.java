package org.mingzhang.export;

/**
 * A column of a table as readers of the data see it.
 *
 * @param name its heading in the CSV and its key in the JSON
 * @param type what kind of value stands in it
 * @param chinese what it holds, in Chinese
 * @param english what it holds, in English
 * @param limits what its values keep to
 */
public record Column(String name, ColumnType type, String chinese, String english, ValueLimits limits) {
    Column with(ValueLimits kept) {
        return new Column(name, type, chinese, english, kept);
    }
}
