package org.mingzhang.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.mingzhang.diff.Change;
import org.mingzhang.problem.JsonString;

/** How changes are printed: each as it comes, then what is to be said of all. */
enum DiffFormat {
    /** A line each. */
    text {
        @Override
        void print(Change change, int number, PrintWriter out) {
            out.println(change.kind() + " " + change.subject() + (change.place().isEmpty() ? "" : " " + change.place())
                    + ": " + words(change, ""));
        }

        @Override
        void finish(int count, PrintWriter out) {
            out.println(count(count));
        }
    },
    /** A list for a comment on a pull request, which has a longest length. */
    markdown {
        @Override
        void print(Change change, int number, PrintWriter out) {
            if (number == 1) {
                out.println("### What changes\n");
            }
            if (number <= MOST_LISTED) {
                out.println("- " + change.kind() + " **" + plain(change.subject()) + "** " + plain(change.place())
                        + (change.place().isEmpty() ? "" : ": ") + words(change, "`"));
            }
        }

        @Override
        void finish(int count, PrintWriter out) {
            out.println(count == 0 ? "### What changes\n" : "");
            out.println(
                    count <= MOST_LISTED
                            ? count(count) + "."
                            : count(count) + ", of which " + MOST_LISTED + " are listed.");
        }

        /** Names of the content may hold signs that Markdown reads. */
        private String plain(String text) {
            return text.replaceAll("([\\\\`*_{}\\[\\]<>#|@~])", "\\\\$1");
        }
    },
    /** An array of objects. */
    json {
        @Override
        void print(Change change, int number, PrintWriter out) {
            out.println((number == 1 ? "[\n" : ",\n") + "{\"kind\":\"" + change.kind() + "\",\"subject\":"
                    + JsonString.quoted(change.subject()) + ",\"place\":" + JsonString.quoted(change.place())
                    + ",\"before\":"
                    + value(change.before()) + ",\"after\":" + value(change.after()) + "}");
        }

        @Override
        void finish(int count, PrintWriter out) {
            out.println(count == 0 ? "[]" : "]");
        }

        private String value(@Nullable String text) {
            return text == null ? "null" : JsonString.quoted(text);
        }
    };

    private static final int MOST_LISTED = 200;
    private static final int LONGEST = 200;

    /** Prints one change, counted from 1. */
    abstract void print(Change change, int number, PrintWriter out);

    /** Prints what comes after the last. */
    abstract void finish(int count, PrintWriter out);

    private static String count(int count) {
        return count == 0 ? "no changes" : count == 1 ? "1 change" : count + " changes";
    }

    private static String words(Change change, String quote) {
        String before = change.before();
        String after = change.after();
        if (before == null) {
            return "new: " + line(after, quote);
        }
        return after == null ? "gone: " + line(before, quote) : line(before, quote) + " → " + line(after, quote);
    }

    private static String line(@Nullable String value, String quote) {
        String text =
                value == null ? "" : value.replaceAll("\\s*\\R\\s*", " ").replace(quote.isEmpty() ? "\0" : quote, "'");
        String shown = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return shown.isEmpty() ? "(empty)" : quote + shown + quote;
    }
}
