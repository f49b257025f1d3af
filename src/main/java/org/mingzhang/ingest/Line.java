package org.mingzhang.ingest;

/**
 * A line or paragraph outside tables.
 *
 * @param page the page from 1, or 0
 * @param gap what separates it from the line before
 */
public record Line(Traced text, int page, Gap gap) implements Block {
    /** How far apart two pieces of text stand. */
    public enum Gap {
        /** On one line, with a blank between. */
        BLANK,
        /** On the next line. */
        LINE,
        /** After an empty line or in the next paragraph. */
        PARAGRAPH,
        /** On the next page. */
        PAGE
    }
}
