package org.mingzhang.content;

import java.util.Map;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What to say about text that is not JSON, in words for the one who wrote it. */
final class JsonSyntax {
    private static final String GENERAL_ADVICE = "Compare with the examples in docs/content.md.";

    /** Signs of a Chinese keyboard and what JSON wants in their place. */
    private static final Map<Character, String> FULL_WIDTH = Map.ofEntries(
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('＂', "\""),
            Map.entry('‘', "\""),
            Map.entry('’', "\""),
            Map.entry('，', ","),
            Map.entry('：', ":"),
            Map.entry('｛', "{"),
            Map.entry('｝', "}"),
            Map.entry('［', "["),
            Map.entry('］', "]"),
            Map.entry('【', "["),
            Map.entry('】', "]"));

    private JsonSyntax() {}

    private record Fault(String message, String advice) {}

    /** The problem behind an exception that the parser threw on {@code text}. */
    static Problem problem(String file, String text, JacksonException e) {
        int offset = (int) e.getLocation().getCharOffset();
        boolean over = e instanceof UnexpectedEndOfInputException || offset >= text.length();
        Fault fault = over ? ending() : at(text, offset);
        Place place = JsonTokens.place(file, e.getLocation());
        return new Problem(place, ProblemCode.M010, fault.message(), fault.advice());
    }

    private static Fault ending() {
        return new Fault(
                "the file ends in the middle of its JSON",
                "Close what is open: a quote, a bracket or a brace; or restore the missing part.");
    }

    private static Fault at(String text, int offset) {
        char found = text.charAt(offset);
        char before = before(text, offset);
        String wanted = FULL_WIDTH.get(found);
        if (wanted != null) {
            return new Fault("found the sign " + found + " of a Chinese keyboard", "Type " + wanted + " instead.");
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return new Fault(
                    "found the unknown escape \\" + Quoted.shortened("" + found), "Write \\\\ for a backslash.");
        }
        if (before == ',' && (found == '}' || found == ']')) {
            return new Fault("found a comma before the closing " + found, "Remove the comma.");
        }
        String word = word(text, offset);
        return word.isEmpty() || found < ' ' || "\"'{[/#".indexOf(found) >= 0 ? other(found, before) : bare(word);
    }

    /** A word or number that is not JSON. The parser may have stopped inside it or just behind it. */
    private static Fault bare(String word) {
        boolean number =
                "+-.0123456789".indexOf(word.charAt(0)) >= 0 || word.equals("NaN") || word.contains("Infinity");
        String shown = Quoted.shortened(word);
        return number
                ? new Fault(shown + " is not a number as JSON writes it", "Write plain digits: 2024 or 0.5.")
                : new Fault("found " + shown + " without quotes", "Put names and texts in double quotes.");
    }

    private static String word(String text, int offset) {
        int from = offset;
        while (from > 0 && inWord(text.charAt(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && inWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }

    private static Fault other(char found, char before) {
        return switch (found) {
            case '\'' -> new Fault("found a single quote", "Put names and texts in double quotes.");
            case '/', '#' ->
                new Fault("found what looks like a comment", "Remove it; JSON has none. Use a note field.");
            case '\n', '\r', '\t' ->
                new Fault(
                        "found a line break or tab inside a text", "Write \\n or \\t, or close the quote on its line.");
            case '"', '{', '[' -> opening(found, before);
            default -> unexpected(found);
        };
    }

    private static Fault opening(char found, char before) {
        boolean afterValue = "\"}]".indexOf(before) >= 0 || Character.isLetterOrDigit(before);
        return afterValue
                ? new Fault("found " + found + " without a comma before it", "Add a comma.")
                : unexpected(found);
    }

    private static Fault unexpected(char found) {
        return new Fault("found " + Quoted.shortened("" + found) + " where it cannot stand", GENERAL_ADVICE);
    }

    /** The last character before {@code offset} that is no blank; a blank if there is none. */
    private static char before(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
