package org.mingzhang.ingest;

/** What a value is in JSON. */
public enum Kind {
    /** A text. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG
}
