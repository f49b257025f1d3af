package org.mingzhang.content;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.problem.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where the names and values of a JSON text stand, by JSON Pointer. Made only when something is to be reported: sound files, which are
 * nearly all, never pay for it.
 */
public final class Positions {
    private final String file;
    private final JsonParser parser;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();

    private Positions(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Of a text that is known to be well-formed. */
    public static Positions of(String file, String text) {
        try (JsonParser parser = JsonTokens.parser(text)) {
            Positions positions = new Positions(file, parser);
            parser.nextToken();
            positions.value("");
            return positions;
        }
    }

    /** The first character of the value. */
    public Place valueAt(String pointer) {
        return values.getOrDefault(pointer, Place.of(file));
    }

    /** The opening quote of the name in its object. */
    public Place nameAt(String pointer) {
        return names.getOrDefault(pointer, Place.of(file));
    }

    private void value(String pointer) {
        // Of names given twice the first one counts, as in JsonReader.
        values.putIfAbsent(pointer, JsonTokens.place(file, parser));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(pointer);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(pointer);
        }
    }

    private void object(String pointer) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = JsonTokens.step(pointer, parser.currentName());
            names.putIfAbsent(member, JsonTokens.place(file, parser));
            parser.nextToken();
            value(member);
        }
    }

    private void array(String pointer) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            value(JsonTokens.step(pointer, i));
        }
    }
}
