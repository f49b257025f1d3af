package org.mingzhang.page;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is printed in the documents' language within a text of another, so that a page can say so of it. */
public final class PrintedText {
    /** The documents' language. */
    public static final String LANGUAGE = "zh-CN";

    /** Chinese characters with the figures and marks between them; Latin letters end it. */
    private static final Pattern RUN = Pattern.compile(
            "[《〈「『【〔（]?\\p{IsHan}(?:[\\p{IsHan}\\u3000-\\u303F\\uFF01-\\uFF60]++|[\\s0-9.,%‰/·~—–+-]+(?=[\\p{IsHan}《〈〔（]))*+");

    private static final Pattern TEXT_OR_TAG = Pattern.compile("<[^>]*>|[^<]+");

    private PrintedText() {}

    /** Whether a page in this language has to say what is printed in the documents' language. */
    public static boolean isForeignTo(String language) {
        return !language.equals(LANGUAGE);
    }

    /** Whether there is anything of the documents' language in a text. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u2E7F' && RUN.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    /** Gives a text in its order, what is of the page's language to one taker and what is of the documents' to the other. */
    public static void split(String text, Consumer<String> own, Consumer<String> printed) {
        Matcher run = RUN.matcher(text);
        int end = 0;
        while (run.find()) {
            if (run.start() > end) {
                own.accept(text.substring(end, run.start()));
            }
            printed.accept(run.group());
            end = run.end();
        }
        if (end < text.length()) {
            own.accept(text.substring(end));
        }
    }

    /** Marks up what is of the documents' language in HTML that has no such marks. */
    static String marked(String html) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        Matcher part = TEXT_OR_TAG.matcher(html);
        while (part.find()) {
            if (part.group().startsWith("<")) {
                out.append(part.group());
            } else {
                split(
                        part.group(),
                        out::append,
                        printed -> out.append("<span lang=\"")
                                .append(LANGUAGE)
                                .append("\">")
                                .append(printed)
                                .append("</span>"));
            }
        }
        return out.toString();
    }
}
