package org.mingzhang.export;

import java.util.Locale;

/** What kind of value stands in a column; the same words as in a Data Package's table schema. */
public enum ColumnType {
    /** Text as printed, or a word from a fixed list. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** An exact decimal; amounts are in yuan. */
    NUMBER,
    /** A day, {@code 2024-11-30}. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN;

    /** The word in the documentation and in metadata. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
