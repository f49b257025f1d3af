package org.mingzhang.ingest;

/** What a value is in JSON. */
public enum Kind {
    /** A text. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    /** An amount with a unit that is not yuan, a text. */
    AMOUNT,
    /** {@code true} or {@code false}. */
    FLAG
}
