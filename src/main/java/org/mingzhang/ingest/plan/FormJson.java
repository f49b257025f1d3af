package org.mingzhang.ingest.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.ingest.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields by path to the JSON of a form and back; names come in the order of the manual. */
final class FormJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<String> ORDER = List.of(
            "name",
            "form",
            "implementingUnit",
            "nature",
            "category",
            "subcategory",
            "performanceType",
            "governmentPurchase",
            "start",
            "end",
            "summary",
            "goal",
            "overall",
            "annual",
            "completion",
            "funding",
            "total",
            "totalFiscal",
            "totalOther",
            "requested",
            "appropriation",
            "carryOver",
            "other",
            "previousBudget",
            "previousExecuted",
            "totalAs",
            "requestedAs",
            "execution",
            "source",
            "initialBudget",
            "adjustedBudget",
            "executed",
            "rate",
            "legalBasis",
            "title",
            "number",
            "section",
            "budgetItems",
            "group",
            "item",
            "quantity",
            "unitPrice",
            "periods",
            "amount",
            "statedBudget",
            "statedAs",
            "indicators",
            "target",
            "actual",
            "weight",
            "score",
            "deviation",
            "totalWeight",
            "totalScore",
            "document",
            "forms",
            "note");
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    private FormJson() {}

    /** The form with these fields. */
    static ObjectNode of(Iterable<Field> fields) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            put(form, field);
        }
        return reread(ordered(form, ""));
    }

    /** As it comes back from a file: whole numbers are other nodes there than decimals, and versions are compared. */
    static ObjectNode reread(ObjectNode form) {
        return (ObjectNode) MAPPER.readTree(text(form));
    }

    private static void put(ObjectNode form, Field field) {
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

    static JsonNode value(Field field) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (field.kind()) {
            case TEXT -> factory.stringNode(field.value());
            case NUMBER -> factory.numberNode(new BigDecimal(field.value()));
            case FLAG -> factory.booleanNode(Boolean.parseBoolean(field.value()));
        };
    }

    private static ObjectNode ordered(ObjectNode node, String under) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .sorted(java.util.Comparator.comparingInt(e -> order(under, e.getKey())))
                .forEach(e -> ordered.set(e.getKey(), child(e.getKey(), e.getValue())));
        return ordered;
    }

    private static int order(String under, String name) {
        if (under.equals("indicators") && name.equals("name")) {
            return ORDER.indexOf("subcategory") * 10 + 1;
        }
        if (under.equals("execution") && name.matches("weight")) {
            return ORDER.indexOf("executed") * 10 + 1;
        }
        if (under.isEmpty() && name.equals("source")) {
            return ORDER.indexOf("document") * 10;
        }
        int at = ORDER.indexOf(name);
        return at < 0 ? Integer.MAX_VALUE : at * 10;
    }

    private static JsonNode child(String name, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return ordered(object, name);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
            for (JsonNode item : list) {
                JsonNode done = item instanceof ObjectNode object ? ordered(object, name) : item;
                if (!done.isObject() || !done.isEmpty()) {
                    ordered.add(done);
                }
            }
            return ordered;
        }
        return value;
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

    /** As it stands in a file: small objects of a list on a line each. */
    static String text(ObjectNode form) {
        StringBuilder text = new StringBuilder();
        write(form, 0, text);
        return text.append('\n').toString();
    }

    private static void write(JsonNode node, int depth, StringBuilder text) {
        Function<Integer, String> indent = "  "::repeat;
        boolean inline = depth > 0 && node.isObject() && depth != 0;
        if (node.isObject() && !inline) {
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
