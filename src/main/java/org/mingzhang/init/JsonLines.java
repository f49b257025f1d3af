package org.mingzhang.init;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.problem.JsonString;

/** A JSON object with a field a line, as people write it. */
final class JsonLines {
    private final List<String> fields = new ArrayList<>();

    JsonLines text(String name, String value) {
        return raw(name, JsonString.quoted(value));
    }

    JsonLines number(String name, int value) {
        return raw(name, Integer.toString(value));
    }

    /** A field whose value is JSON already. */
    JsonLines raw(String name, String json) {
        fields.add("  \"" + name + "\": " + json);
        return this;
    }

    @Override
    public String toString() {
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }
}
