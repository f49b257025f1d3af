package org.mingzhang.ingest.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.content.ContentJson;
import org.mingzhang.content.FieldOrder;
import org.mingzhang.ingest.FormField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields by path to the JSON of a form and back; names come in the order of the manual. */
final class FormJson {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    private FormJson() {}

    /** The form with these fields. */
    static ObjectNode of(Iterable<FormField> fields) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (FormField field : fields) {
            put(form, field);
        }
        return reread(FieldOrder.ordered(form));
    }

    /** As it comes back from a file: whole numbers are other nodes there than decimals, and versions are compared. */
    static ObjectNode reread(ObjectNode form) {
        return (ObjectNode) ContentJson.read(ContentJson.text(form));
    }

    private static void put(ObjectNode form, FormField field) {
        ObjectNode at = form;
        String[] steps = field.path().split("\\.", -1);
        for (int i = 0; i < steps.length; i++) {
            Matcher step = STEP.matcher(steps[i]);
            if (!step.matches()) {
                throw new IllegalStateException("No path: " + field.path());
            }
            String name = step.group(1);
            if (i == steps.length - 1) {
                at.set(name, value(field));
            } else if (step.group(2) == null) {
                at = at.withObjectProperty(name);
            } else {
                ArrayNode list = at.withArrayProperty(name);
                int index = Integer.parseInt(step.group(2));
                while (list.size() <= index) {
                    list.addObject();
                }
                at = (ObjectNode) list.get(index);
            }
        }
    }

    static JsonNode value(FormField field) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (field.kind()) {
            case TEXT, AMOUNT -> factory.stringNode(field.value());
            case NUMBER -> factory.numberNode(new BigDecimal(field.value()));
            case FLAG -> factory.booleanNode(Boolean.parseBoolean(field.value()));
        };
    }

    /** The leaves of a form by path. */
    static Map<String, JsonNode> leaves(JsonNode form) {
        Map<String, JsonNode> leaves = new TreeMap<>();
        collect("", form, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(e -> collect(path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else {
            leaves.put(path, node);
        }
    }
}
