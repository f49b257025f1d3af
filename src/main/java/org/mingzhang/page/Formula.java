package org.mingzhang.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a number on a page is worked out from the published tables, in the words of {@code docs/open-data.md}: {@code
 * sum(disclosures.counted_yuan?fiscal_year=2024)}, also a difference or a quotient of two such.
 *
 * @param text as written in the page
 */
public record Formula(String text) {
    /** A number that is printed, not worked out. */
    static final Formula NONE = new Formula("");

    /** The sum of a column over the rows that fit. */
    public static Formula sum(String table, String column, Rows rows) {
        return new Formula("sum(" + table + "." + column + rows.text() + ")");
    }

    /** How many rows fit. */
    public static Formula count(String table, Rows rows) {
        return new Formula("count(" + table + rows.text() + ")");
    }

    /** How many projects the rows that fit are of. */
    public static Formula projects(Rows rows) {
        return new Formula("projects(disclosures" + rows.text() + ")");
    }

    /** This as a share of a whole. */
    public Formula over(Formula whole) {
        return new Formula((text.contains(" - ") ? "(" + text + ")" : text) + " / " + whole.text);
    }

    /** This less another. */
    public Formula minus(Formula other) {
        return new Formula(text + " - " + other.text);
    }

    /**
     * Which rows of a table are meant.
     *
     * @param text conditions joined by {@code &}, behind a question mark; empty for all rows
     */
    public record Rows(String text) {
        public static final Rows ALL = new Rows("");

        /** Only those with this value in a column. */
        public Rows with(String column, Object value) {
            return and(column + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }

        /** Only those without this value in a column. */
        public Rows without(String column, Object value) {
            return and(column + "!=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }

        /** Only those with any value in a column. */
        public Rows having(String column) {
            return and(column + "!=");
        }

        private Rows and(String condition) {
            return new Rows(text + (text.isEmpty() ? "?" : "&") + condition);
        }
    }
}
