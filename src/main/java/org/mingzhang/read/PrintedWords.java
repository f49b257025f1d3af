package org.mingzhang.read;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The texts of a form's file that the document prints; what editors say of it and what names other things are none. */
final class PrintedWords {
    private static final Set<String> NOT_PRINTED =
            Set.of("source", "misprints", "summary", "note", "$schema", "$comment");

    private PrintedWords() {}

    /** Whether one of the printed texts below a node holds a word. */
    static boolean hold(JsonNode node, String word) {
        if (node.isString()) {
            return node.asString().contains(word);
        }
        for (JsonNode item : node.values()) {
            if (!node.isObject() && hold(item, word)) {
                return true;
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!NOT_PRINTED.contains(field.getKey()) && hold(field.getValue(), word)) {
                return true;
            }
        }
        return false;
    }
}
