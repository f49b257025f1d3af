package org.mingzhang.ingest;

/**
 * Something an editor should look at.
 *
 * @param path the field, or empty for the whole form
 * @param message what was seen, without a final stop
 * @param printedSo whether the document itself seems to print it so: then it lowers no confidence
 */
public record Doubt(Code code, String path, String message, boolean printedSo) {
    /** A doubt about the reading. */
    public static Doubt of(Code code, String path, String message) {
        return new Doubt(code, path, message, false);
    }

    /** Kinds of doubts, documented in the manual. */
    public enum Code {
        /** Points at stake or given do not add up. */
        POINTS,
        /** Amounts do not add up. */
        SUM,
        /** The rate is not the quotient of its amounts. */
        RATE,
        /** A level that the form's generation does not have, or in the wrong place. */
        LEVEL,
        /** A level that is not printed and follows from others. */
        LEVEL_INFERRED,
        /** An indicator without a target. */
        NO_TARGET,
        /** A result or target that is no value. */
        VALUE,
        /** A name or value that seems to be cut or to hold a label. */
        CUT,
        /** Parts on two pages were put together. */
        JOINED,
        /** Characters that are printed twice at a wrap were kept once. */
        REPEATED,
        /** Columns could be told apart only by their kinds of values. */
        COLUMNS,
        /** Another reading is about as good. */
        CLOSE,
        /** A second reading of the same page says something else. */
        SECOND,
        /** A label that every form of this kind has is missing. */
        MISSING,
        /** Characters of the form that nobody took. */
        LEFT_OVER,
        /** A sign that is no character: the source draws it and does not say which it is. */
        GLYPH,
        /** An amount that is no amount. */
        AMOUNT,
        /** A date that is no date. */
        DATE,
        /** The unit is not printed. */
        UNIT,
        /** Sheets, rows or columns that are hidden. */
        HIDDEN,
        /** A cell whose formula failed. */
        FORMULA,
        /** The declared number or total differs. */
        DECLARED
    }
}
