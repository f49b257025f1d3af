package org.mingzhang.ingest;

import java.io.Serializable;

/**
 * Why a source, or a part of it, gave no content.
 *
 * @param source the file's name as the user gave it
 * @param page the page from 1, or 0
 * @param message what was found, without a final stop
 * @param advice what to do, one sentence
 */
public record Trouble(Code code, String source, int page, String message, String advice) implements Serializable {
    /** The line a person reads. */
    public String text() {
        return source + (page > 0 ? ", page " + page : "") + ": " + code + ": " + message + ". " + advice;
    }

    /** Stable codes, documented in the manual. */
    public enum Code {
        /** No form of a known kind. */
        NO_FORM,
        /** Narratives of projects without their forms. */
        NARRATIVE_WITHOUT_FORM,
        /** A form whose answers are the template's instructions. */
        TEMPLATE_UNFILLED,
        /** Pages that are pictures. */
        SCAN_WITHOUT_TEXT,
        /** Text whose cells did not come in the order of rows. */
        UNORDERED_TEXT,
        /** Text without anything between its cells. */
        NO_SEPARATORS,
        /** A form that begins before the file does. */
        FRAGMENT_WITHOUT_NAME,
        /** A format or language that is not read. */
        FOREIGN,
        /** A file that needs a password. */
        ENCRYPTED,
        /** A file beyond the limits. */
        TOO_LARGE,
        /** A file that ends early or contradicts its format. */
        DAMAGED,
        /** Reading took too long or too much memory. */
        GAVE_UP,
        /** The fiscal year is not printed. */
        NO_YEAR,
        /** The department is not printed. */
        NO_DEPARTMENT
    }
}
