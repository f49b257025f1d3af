package org.mingzhang.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a workbook that the browser makes of what it lists.
 *
 * @param name as scripts and CSV files call it
 * @param type {@code text}, {@code number}, {@code money} or {@code boolean}
 * @param head what stands above it
 * @param meaning what it holds
 */
public record BookColumn(String name, String type, String head, String meaning) {
    private static final List<String> SEARCH = List.of(
            "project_id text",
            "project text",
            "department text",
            "year number",
            "stage text",
            "amount_yuan money",
            "amount_basis text",
            "amount_words text",
            "roll_up boolean",
            "executed_share text",
            "other_forms text",
            "project_findings number",
            "text text",
            "target text",
            "result text",
            "deviation text",
            "page text",
            "part number");

    private static final List<String> FINDINGS = List.of(
            "severity text",
            "rule text",
            "department text",
            "years text",
            "findings number",
            "place text",
            "text text",
            "page text");

    /** What a search lists: projects, or their indicators or findings. */
    public static List<BookColumn> ofSearch(Words words) {
        return SEARCH.stream().map(column -> of(column, words)).toList();
    }

    /** What the filter of findings lists. */
    public static List<BookColumn> ofFindings(Words words) {
        return FINDINGS.stream().map(column -> of(column, words)).toList();
    }

    private static BookColumn of(String column, Words words) {
        String[] parts = column.split(" ", 2);
        return new BookColumn(
                parts[0], parts[1], words.get("book.head." + parts[0]), words.get("book.said." + parts[0]));
    }

    /** What the sheets are called, and the heads of the one that tells of the columns. */
    public static List<String> sheets(Words words, String rows) {
        return Stream.concat(
                        Stream.of(rows),
                        Stream.of("data.columns", "data.column", "data.name", "data.description")
                                .map(words::get))
                .toList();
    }
}
