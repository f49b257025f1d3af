package org.mingzhang.search.files;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The little JSON that the index is made of; everything is on one line and nothing has blanks. */
public final class Json {
    private Json() {}

    /** A text as a JSON string; a lone surrogate becomes U+FFFD. */
    public static String string(String text) {
        if (isPlain(text)) {
            return '"' + text + '"';
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c));
        return out.append('"').toString();
    }

    /** Nearly every text is; the others may take their time. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
            out.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c);
        }
    }

    /** An array of strings. */
    public static String strings(Collection<String> texts) {
        return texts.stream().map(Json::string).collect(Collectors.joining(",", "[", "]"));
    }

    /** An array of what is JSON already. */
    public static String array(Collection<String> parts) {
        return "[" + String.join(",", parts) + "]";
    }

    /** A number, or null. */
    public static String number(@Nullable Long number) {
        return String.valueOf(number);
    }

    /** Members of an object in order; the values are JSON already. */
    public static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(e -> string(e.getKey()) + ":" + e.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
