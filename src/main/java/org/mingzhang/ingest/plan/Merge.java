package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Three versions of a form field by field: what was imported, what stands in the folder, what is read now. Items of lists are the same
 * if their names are.
 */
final class Merge {
    private static final List<String> KEYS = List.of("as", "source", "name", "item", "title", "number");
    private static final Pattern LISTS = Pattern.compile("indicators|execution|parts|budgetItems|legalBasis");

    private final List<String> changes = new ArrayList<>();

    /**
     * The form to write, and what happened to each field that differs.
     *
     * @param changes a line each
     */
    record Merged(ObjectNode form, List<String> changes) {}

    private Merge() {}

    /** Merges; without a base what stands in the folder stays, and differences are told. */
    static Merged of(@Nullable ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        Merge merge = new Merge();
        if (base == null) {
            merge.compare(mine, theirs);
            return new Merged(mine, merge.changes);
        }
        return new Merged((ObjectNode) merge.object("", base, mine, theirs), merge.changes);
    }

    private void compare(JsonNode mine, JsonNode theirs) {
        Map<String, JsonNode> here = FormJson.leaves(mine);
        FormJson.leaves(theirs).forEach((at, value) -> {
            JsonNode old = here.get(at);
            if (old != null && !old.equals(value)) {
                changes.add(at + ": " + text(old) + " stays; the document prints " + text(value));
            }
        });
    }

    private JsonNode object(String path, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String name : names(theirs, mine)) {
            @Nullable
            JsonNode value = value(join(path, name), name, get(base, name), get(mine, name), get(theirs, name));
            if (value != null) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private @Nullable JsonNode value(
            String path, String name, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (LISTS.matcher(name).matches() && all(ArrayNode.class, base, mine, theirs)) {
            return list(path, base, mine, theirs);
        }
        if (theirs instanceof ObjectNode
                && (mine == null || mine instanceof ObjectNode)
                && base instanceof ObjectNode) {
            return object(path, base, mine, theirs);
        }
        return leaf(path, base, mine, theirs);
    }

    private static boolean all(Class<?> type, @Nullable JsonNode... nodes) {
        for (JsonNode node : nodes) {
            if (node != null && !type.isInstance(node)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable JsonNode leaf(
            String path, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (same(mine, theirs) || same(theirs, base)) {
            return mine;
        }
        if (same(mine, base)) {
            changes.add(path + ": " + text(mine) + " -> " + text(theirs));
            return theirs;
        }
        changes.add(path + ": " + text(mine) + " stays as an editor wrote it; the document now prints " + text(theirs)
                + ", before " + text(base));
        return mine;
    }

    private @Nullable JsonNode list(
            String path, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        Map<String, JsonNode> before = keyed(base);
        Map<String, JsonNode> here = keyed(mine);
        Map<String, JsonNode> now = keyed(theirs);
        Map<String, @Nullable JsonNode> merged = new LinkedHashMap<>();
        for (String key : now.keySet()) {
            merged.put(key, item(path + "[" + key + "]", before.get(key), here.get(key), now.get(key)));
        }
        here.forEach((key, value) -> {
            if (!now.containsKey(key)) {
                merged.put(key, gone(path + "[" + key + "]", before.get(key), value));
            }
        });
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        merged.values().forEach(value -> {
            if (value != null) {
                result.add(value);
            }
        });
        return result.isEmpty() ? null : result;
    }

    private @Nullable JsonNode item(
            String path, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (base == null && mine == null) {
            changes.add(path + ": new");
            return theirs;
        }
        if (mine == null) {
            return null;
        }
        return object(path, base, mine, theirs);
    }

    private @Nullable JsonNode gone(String path, @Nullable JsonNode base, JsonNode mine) {
        if (base == null) {
            return mine;
        }
        if (base.equals(mine)) {
            changes.add(path + ": no longer printed");
            return null;
        }
        changes.add(path + ": no longer printed; stays as an editor wrote it");
        return mine;
    }

    private static Map<String, JsonNode> keyed(@Nullable JsonNode list) {
        Map<String, JsonNode> keyed = new LinkedHashMap<>();
        Map<String, Integer> met = new HashMap<>();
        if (list != null) {
            for (JsonNode item : list) {
                String key = KEYS.stream()
                        .filter(item::has)
                        .map(k -> item.get(k).asString())
                        .findFirst()
                        .orElse("");
                int number = met.merge(key, 1, Integer::sum);
                keyed.put(number == 1 ? key : key + " " + number, item);
            }
        }
        return keyed;
    }

    private static List<String> names(@Nullable JsonNode... nodes) {
        List<String> names = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (node != null) {
                node.propertyNames().stream().filter(n -> !names.contains(n)).forEach(names::add);
            }
        }
        return names;
    }

    private static @Nullable JsonNode get(@Nullable JsonNode node, String name) {
        return node == null ? null : node.get(name);
    }

    private static boolean same(@Nullable JsonNode a, @Nullable JsonNode b) {
        return a == null ? b == null : a.equals(b);
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "nothing" : value.isString() ? "\"" + value.asString() + "\"" : value.toString();
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
