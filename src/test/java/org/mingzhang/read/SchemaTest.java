package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.model.Execution;
import tools.jackson.databind.JsonNode;

/** The schemas keep to what {@link SchemaCheck} and editors rely on. */
class SchemaTest {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "$comment",
            "title",
            "description",
            "properties",
            "items",
            "required",
            "additionalProperties",
            "type",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "minProperties",
            "uniqueItems");

    @ParameterizedTest
    @EnumSource
    void usesOnlyKeywordsThatHaveWords(FileKind kind) {
        Set<String> unknown = new TreeSet<>();
        for (JsonNode schema : schemas(kind)) {
            unknown.addAll(schema.propertyNames());
        }
        unknown.removeAll(KNOWN);
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryFieldAsAdvice(FileKind kind) {
        JsonNode root = kind.schema().getSchemaNode();
        assertAll(schemas(kind).stream()
                .flatMap(schema -> schema.path("properties").properties().stream())
                .map(field -> () -> {
                    JsonNode own = field.getValue();
                    JsonNode described = own.has("description")
                            ? own
                            : root.at(own.path("$ref").asString("#/none").substring(1));
                    String advice = described.path("description").asString("");
                    assertTrue(advice.matches("(Write|List) .*\\."), field.getKey() + ": " + advice);
                }));
    }

    @ParameterizedTest
    @EnumSource
    void boundsEveryTextAndList(FileKind kind) {
        for (JsonNode schema : schemas(kind)) {
            String type = schema.path("type").asString("");
            boolean bounded = switch (type) {
                case "string" -> schema.has("maxLength") || schema.has("pattern");
                case "array" -> schema.has("maxItems");
                case "object" -> schema.has("additionalProperties");
                default -> true;
            };
            assertTrue(bounded, schema.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryPatternInWords(FileKind kind) {
        for (JsonNode schema : schemas(kind)) {
            assertEquals(schema.has("pattern"), schema.has("$comment"), schema.toString());
        }
    }

    @Test
    void stagesAndSourcesAreThoseOfTheModel() {
        JsonNode document = FileKind.DOCUMENT.schema().getSchemaNode();
        assertEquals(DisclosureName.stages(), SchemaText.texts(document.at("/properties/stage/enum")));
        JsonNode disclosure = FileKind.DISCLOSURE.schema().getSchemaNode();
        assertEquals(
                Stream.of(Execution.Source.values()).map(Execution.Source::id).toList(),
                SchemaText.texts(disclosure.at("/properties/execution/items/properties/source/enum")));
    }

    /** The root and every schema below it. */
    private static List<JsonNode> schemas(FileKind kind) {
        List<JsonNode> all = new ArrayList<>();
        collect(kind.schema().getSchemaNode(), all);
        return all;
    }

    private static void collect(JsonNode schema, List<JsonNode> all) {
        all.add(schema);
        schema.path("properties").forEach(child -> collect(child, all));
        schema.path("$defs").forEach(child -> collect(child, all));
        if (schema.has("items")) {
            collect(schema.path("items"), all);
        }
    }
}
