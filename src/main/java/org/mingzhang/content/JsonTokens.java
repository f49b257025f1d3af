package org.mingzhang.content;

import org.mingzhang.problem.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** How JSON is tokenized here: strictly, and safely for any input. */
public final class JsonTokens {
    /** Deeper than anything that content has. */
    static final int MAX_DEPTH = 64;

    /** Largest file in bytes; thousands of indicators fit. */
    public static final int MAX_SIZE = 4 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A table of names could be filled with names that collide, and would then be searched from end to end.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    // Long names and numbers are told apart and reported with the rest, not by stopping.
                    .maxNameLength(MAX_SIZE)
                    .maxNumberLength(MAX_SIZE)
                    .maxStringLength(MAX_SIZE)
                    .build())
            .build();

    private JsonTokens() {}

    /** Over text, not bytes, so that columns count characters. */
    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Where the current token begins. */
    static Place place(String file, JsonParser parser) {
        return place(file, parser.currentTokenLocation());
    }

    static Place place(String file, TokenStreamLocation location) {
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }

    /** One step of a JSON Pointer (RFC 6901). */
    public static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The way to an item of a list, counted from 0. */
    public static String step(String pointer, int index) {
        return pointer + "/" + index;
    }
}
