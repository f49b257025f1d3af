package org.mingzhang.init;

import java.util.ArrayList;
import java.util.List;

/** A JSON object with a field a line, as people write it. */
final class JsonLines {
    private final List<String> fields = new ArrayList<>();

    JsonLines text(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonLines number(String name, int value) {
        return raw(name, Integer.toString(value));
    }

    /** A field whose value is JSON already. */
    JsonLines raw(String name, String json) {
        fields.add("  \"" + name + "\": " + json);
        return this;
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }

    @Override
    public String toString() {
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }
}
