package org.mingzhang.ingest;

/** What became of a character of the source. */
public enum Use {
    /** Nobody took it. */
    LEFT_OVER,
    /** A value that is written. */
    FIELD,
    /** The document's own prose, read but not written. */
    PROSE,
    /** A label, heading or column title. */
    LABEL,
    /** Page numbers, rules, watermarks, remnants of markup. */
    FURNITURE,
    /** A form or label that is printed again. */
    DUPLICATE,
    /** Names and numbers of persons, dropped. */
    PERSONAL
}
