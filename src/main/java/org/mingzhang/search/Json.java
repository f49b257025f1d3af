package org.mingzhang.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The little JSON that the index is made of; everything is on one line and nothing has blanks. */
final class Json {
    private static final int HEX_DIGITS = 4;

    private Json() {}

    /** A text as a JSON string; a lone surrogate becomes U+FFFD. */
    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (c < ' ') {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
        } else {
            out.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c);
        }
    }

    /** An array of strings. */
    static String strings(Collection<String> texts) {
        return texts.stream().map(Json::string).collect(Collectors.joining(",", "[", "]"));
    }

    /** An array of what is JSON already. */
    static String array(Collection<String> parts) {
        return "[" + String.join(",", parts) + "]";
    }

    /** A number, or null. */
    static String number(@Nullable Long number) {
        return String.valueOf(number);
    }

    /** Members of an object in order; the values are JSON already. */
    static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(e -> string(e.getKey()) + ":" + e.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Reads an object whose members are strings, as this class writes it. */
    static Map<String, String> readStrings(String json) {
        List<String> texts = new ArrayList<>();
        for (int i = json.indexOf('"'); i >= 0; i = json.indexOf('"', i)) {
            StringBuilder text = new StringBuilder();
            i = readString(json, i + 1, text);
            texts.add(text.toString());
        }
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            members.put(texts.get(i), texts.get(i + 1));
        }
        return members;
    }

    private static int readString(String json, int start, StringBuilder out) {
        int i = start;
        while (json.charAt(i) != '"') {
            char c = json.charAt(i++);
            if (c != '\\') {
                out.append(c);
            } else if (json.charAt(i) == 'u') {
                out.append((char) Integer.parseInt(json, i + 1, i + 1 + HEX_DIGITS, 16));
                i += 1 + HEX_DIGITS;
            } else {
                out.append(json.charAt(i++));
            }
        }
        return i + 1;
    }
}
