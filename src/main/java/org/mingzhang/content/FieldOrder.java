package org.mingzhang.content;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The order in which the fields of a form are written: that of the manual. */
public final class FieldOrder {
    private static final List<String> ORDER = List.of(
            "name",
            "form",
            "scope",
            "codes",
            "project",
            "department",
            "implementingUnit",
            "nature",
            "category",
            "subcategory",
            "performanceType",
            "governmentPurchase",
            "start",
            "end",
            "period",
            "months",
            "summary",
            "goal",
            "overall",
            "annual",
            "completion",
            "approach",
            "body",
            "scheme",
            "cycle",
            "content",
            "conclusions",
            "conclusion",
            "problems",
            "measures",
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
            "parts",
            "execution",
            "source",
            "of",
            "as",
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
            "longTerm",
            "target",
            "unit",
            "actual",
            "expected",
            "weight",
            "score",
            "deviation",
            "reason",
            "likelihood",
            "remark",
            "totalWeight",
            "totalScore",
            "document",
            "forms",
            "misprints",
            "review",
            "note");

    /** What stands behind the amount of a part of the budget. */
    private static final List<String> BESIDE = List.of("content", "fiscal", "other");

    private FieldOrder() {}

    /** The form with its fields in order, and without empty items in its lists. */
    public static ObjectNode ordered(ObjectNode form) {
        return ordered(form, "");
    }

    private static ObjectNode ordered(ObjectNode node, String under) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .sorted(Comparator.comparingInt(e -> order(under, e.getKey())))
                .forEach(e -> ordered.set(e.getKey(), child(e.getKey(), e.getValue())));
        return ordered;
    }

    private static int order(String under, String name) {
        if (under.equals("indicators") && name.equals("name")) {
            return ORDER.indexOf("subcategory") * 10 + 1;
        }
        if (under.equals("indicators") && name.equals("nature")) {
            return ORDER.indexOf("subcategory") * 10 + 2;
        }
        if (under.equals("budgetItems") && BESIDE.contains(name)) {
            return ORDER.indexOf("amount") * 10 + 1 + BESIDE.indexOf(name);
        }
        if (under.equals("execution") && name.equals("weight")) {
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
}
