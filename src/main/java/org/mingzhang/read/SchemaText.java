package org.mingzhang.read;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says about a place in a file. Its descriptions are written as advice: they complete in editors and end the messages of
 * problems.
 */
final class SchemaText {
    private final JsonNode root;

    SchemaText(FileKind kind) {
        root = kind.schema().getSchemaNode();
    }

    /** What to write there: the description of the innermost known value on the way. */
    String advice(String pointer) {
        JsonNode own = resolved(at(pointer), true);
        return own.path("description").asString("Compare with the examples in docs/content.md.");
    }

    /** The names of fields known there. */
    List<String> fields(String pointer) {
        return resolved(at(pointer), false).path("properties").propertyNames().stream()
                .filter(name -> !name.startsWith("$")) // for editing programs, not for what is meant
                .toList();
    }

    /** Whether the object around the field can do without it. */
    boolean optional(String pointer) {
        int end = pointer.lastIndexOf('/');
        if (end < 0) {
            return false;
        }
        String name = pointer.substring(end + 1);
        JsonNode owner = resolved(at(pointer.substring(0, end)), false);
        return owner.path("properties").has(name)
                && !texts(owner.path("required")).contains(name);
    }

    /** The node at a location in the schema itself, {@code /$defs/slug}. */
    JsonNode definition(String location) {
        return root.at(location);
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode at(String pointer) {
        JsonNode schema = root;
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                schema = child(resolved(schema, false), step);
            }
        }
        return schema;
    }

    private static JsonNode child(JsonNode schema, String step) {
        JsonNode property = schema.path("properties").path(step);
        return property.isMissingNode() ? schema.path("items") : property;
    }

    /** What a reference leads to; with {@code described}, the referring node itself if it has its own description. */
    private JsonNode resolved(JsonNode schema, boolean described) {
        boolean refers = schema.has("$ref") && !(described && schema.has("description"));
        return refers ? root.at(schema.path("$ref").asString().substring(1)) : schema;
    }
}
