package org.mingzhang.ingest;

/** The formats that are read, told by content and not by name. */
public enum FileFormat {
    /** Plain text in which tabs separate cells. */
    TABBED_TEXT,
    /** Plain text in which cells follow each other. */
    STREAM_TEXT,
    /** Portable Document FileFormat with text. */
    PDF,
    /** Office Open XML text. */
    DOCX,
    /** The binary text format before it. */
    DOC,
    /** Office Open XML sheets. */
    XLSX,
    /** The binary format of sheets before it. */
    XLS,
    /** Hypertext. */
    HTML,
    /** GB/T 33190. */
    OFD
}
