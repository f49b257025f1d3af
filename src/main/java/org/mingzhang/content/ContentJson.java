package org.mingzhang.content;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of content files as people and programs write it: numbers keep their digits, small objects stand on a line each. */
public final class ContentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ContentJson() {}

    /**
     * The tree of a file, without a check of what it says.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** As it stands in a file: small objects of a list on a line each. */
    public static String text(ObjectNode form) {
        StringBuilder text = new StringBuilder();
        write(form, 0, text);
        return text.append('\n').toString();
    }

    private static void write(JsonNode node, int depth, StringBuilder text) {
        Function<Integer, String> indent = "  "::repeat;
        if (node.isObject() && depth == 0) {
            text.append("{\n");
            int left = node.size();
            for (Map.Entry<String, JsonNode> e : node.properties()) {
                text.append(indent.apply(depth + 1))
                        .append(MAPPER.writeValueAsString(e.getKey()))
                        .append(": ");
                write(e.getValue(), depth + 1, text);
                text.append(--left > 0 ? ",\n" : "\n");
            }
            text.append(indent.apply(depth)).append('}');
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            text.append("[\n");
            for (int i = 0; i < node.size(); i++) {
                text.append(indent.apply(depth + 1))
                        .append(line(node.get(i)))
                        .append(i + 1 < node.size() ? ",\n" : "\n");
            }
            text.append(indent.apply(depth)).append(']');
        } else {
            text.append(line(node));
        }
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            StringBuilder text = new StringBuilder("{");
            node.properties()
                    .forEach(e -> text.append(text.length() > 1 ? ", " : "")
                            .append(MAPPER.writeValueAsString(e.getKey()))
                            .append(": ")
                            .append(line(e.getValue())));
            return text.append('}').toString();
        }
        if (node.isArray()) {
            StringBuilder text = new StringBuilder("[");
            node.forEach(n -> text.append(text.length() > 1 ? ", " : "").append(line(n)));
            return text.append(']').toString();
        }
        return node.isNumber() ? node.decimalValue().toPlainString() : MAPPER.writeValueAsString(node);
    }
}
