package org.mingzhang.content;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON text to a tree, exactly: numbers stay decimal, names are unique, texts are clean. Values that cannot be taken are reported and
 * replaced by harmless ones, so that the rest of the file is checked as well. One instance reads one file.
 */
public final class JsonReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** More than all full lists of a form hold; each costs memory while it is checked. */
    private static final int MAX_VALUES = 200_000;

    private final String file;
    private final JsonParser parser;
    private final Problems problems;
    private int values;

    private JsonReader(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree; nothing, with a problem, if the text is not well-formed or nested too deeply. */
    public static Optional<JsonNode> read(String file, String text, Problems problems) {
        try (JsonParser parser = JsonTokens.parser(text)) {
            return new JsonReader(file, parser, problems).document(text);
        }
    }

    private Optional<JsonNode> document(String text) {
        try {
            parser.nextToken();
            JsonNode root = value();
            if (parser.nextToken() == null) {
                return Optional.of(root);
            }
            problems.add(
                    here(),
                    ProblemCode.M010,
                    "there is more after the end of the JSON value",
                    "Remove what follows it.");
        } catch (TooManyValues e) {
            problems.add(
                    here(),
                    ProblemCode.M005,
                    "the file holds more than " + MAX_VALUES + " values",
                    "Check what was put there; split the content if it is all meant.");
        } catch (StreamConstraintsException e) {
            problems.add(
                    JsonTokens.place(file, parser.currentLocation()),
                    ProblemCode.M011,
                    "objects and lists are nested more than " + JsonTokens.MAX_DEPTH + " deep",
                    "Compare with the examples in docs/content.md.");
        } catch (JacksonException e) {
            problems.add(JsonSyntax.problem(file, text, e));
        }
        return Optional.empty();
    }

    private JsonNode value() {
        if (++values > MAX_VALUES) {
            throw new TooManyValues();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** Leaves the recursion; caught where it begins. */
    private static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private JsonNode object() {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean repeated = object.has(name);
            if (repeated) {
                problems.add(
                        here(),
                        ProblemCode.M012,
                        Quoted.of(name) + " is given twice in one object",
                        "Keep one of them; the later one is not read.");
            }
            parser.nextToken();
            JsonNode value = value();
            if (!repeated) {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array() {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode text() {
        String text = parser.getString();
        Optional<String> fault = TextFault.in(text);
        fault.ifPresent(found -> problems.add(here(), ProblemCode.M017, found, TextFault.ADVICE));
        return NODES.stringNode(text);
    }

    private JsonNode number() {
        String digits = parser.getString();
        Optional<String> fault = NumberFault.in(digits);
        if (fault.isPresent()) {
            problems.add(here(), ProblemCode.M018, fault.get(), NumberFault.ADVICE);
            return NODES.numberNode(0);
        }
        return DecimalNode.valueOf(new BigDecimal(digits));
    }

    private Place here() {
        return JsonTokens.place(file, parser);
    }
}
