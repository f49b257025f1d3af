package org.mingzhang.export;

import org.mingzhang.page.Words;

/** What tables and columns are called in the language of a reader. */
public final class Headings {
    private static final String HEADING = "heading.";

    private Headings() {}

    /** The title of a table. */
    public static String title(Words words, Table table) {
        return isEnglish(words) ? table.english() : table.chinese();
    }

    /** A few words for the head of a column; no two columns of a table have the same. */
    public static String of(Words words, Table table, Column column) {
        String ofTable = HEADING + table.id() + "." + column.name();
        return words.get(words.keys().contains(ofTable) ? ofTable : HEADING + column.name());
    }

    /** What stands in a column. */
    public static String description(Words words, Column column) {
        return isEnglish(words) ? column.english() : column.chinese();
    }

    private static boolean isEnglish(Words words) {
        return words.language().startsWith("en");
    }
}
