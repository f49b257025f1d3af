package org.mingzhang.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.LineStarts;
import org.mingzhang.content.Quoted;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * What may stand between two lines {@code ---} before the text of a page: {@code title}, {@code description} and {@code order}, one a line.
 *
 * @param end where the text begins; 0 if there is nothing before it
 */
record FrontMatter(Map<String, String> fields, int end) {
    /** Nothing stands before the text. */
    static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    private static final String FENCE = "---";
    private static final Set<String> KNOWN = Set.of("title", "description", "order");
    private static final int MAX_LENGTH = 300;

    /** Reads it; nothing, with a problem, if it is wrong. */
    static Optional<FrontMatter> of(String text, LineStarts lines, Problems problems) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = text.indexOf('\n') + 1;
        if (at == 0 || !text.substring(0, at).stripTrailing().equals(FENCE)) {
            return Optional.of(NONE);
        }
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            if (line.equals(FENCE)) {
                return Optional.of(new FrontMatter(fields, end < 0 ? text.length() : end + 1));
            }
            Optional<String> fault = fault(line, fields);
            if (fault.isPresent()) {
                problems.add(
                        lines.at(at),
                        ProblemCode.M032,
                        fault.get(),
                        "Write title, description or order, a colon and its value; the order is a number from 1 to 999.");
                return Optional.empty();
            }
            at = end < 0 ? text.length() : end + 1;
        }
        problems.add(
                lines.at(0), ProblemCode.M032, "the lines before the text have no end", "End them with a line ---.");
        return Optional.empty();
    }

    private static Optional<String> fault(String line, Map<String, String> fields) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (!KNOWN.contains(name)) {
            return Optional.of("there is no field " + Quoted.of(name) + " before the text of a page");
        }
        boolean fits = name.equals("order")
                ? value.matches("[1-9][0-9]{0,2}")
                : !value.isEmpty() && value.length() <= MAX_LENGTH;
        if (!fits) {
            return Optional.of(name + " cannot be " + Quoted.of(value));
        }
        return fields.put(name, value) == null ? Optional.empty() : Optional.of(name + " is given twice");
    }

    @Nullable
    String title() {
        return fields.get("title");
    }

    @Nullable
    String description() {
        return fields.get("description");
    }

    /** Its place among the pages; after all others if it says nothing. */
    int order() {
        return Integer.parseInt(fields.getOrDefault("order", "1000"));
    }

    /** The text with blanks in its place, so that all that follows keeps its line and column. */
    String blanked(String text) {
        return text.substring(0, end).replaceAll("[^\\r\\n]", " ") + text.substring(end);
    }
}
