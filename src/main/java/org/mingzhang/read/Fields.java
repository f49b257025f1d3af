package org.mingzhang.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.JsonTokens;
import org.mingzhang.model.Money;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an object in a file. What is absent or of another type reads as null or empty, so that one file can be checked to its
 * end whatever is wrong with it.
 *
 * @param node the object, or anything else
 * @param pointer its place in the file
 */
record Fields(JsonNode node, String pointer) {
    private static final Map<String, Integer> POWERS = Map.of("千元", 3, "万元", 4, "百万元", 6, "千万元", 7, "亿元", 8);
    private static final Pattern PRINTED = Pattern.compile("(-?[0-9.]+)([^0-9.]+)");

    /** The place of a field. */
    String at(String name) {
        return JsonTokens.step(pointer, name);
    }

    @Nullable
    String text(String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    /** A text that the schema requires; empty if it is absent all the same. */
    String required(String name) {
        return node.path(name).asString("");
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.decimalValue() : null;
    }

    /** An amount in yuan, or one that is written as it is printed, with its unit: {@code 80.50万元}. */
    @Nullable
    Money money(String name) {
        BigDecimal yuan = number(name);
        if (yuan != null) {
            return new Money(yuan);
        }
        Matcher printed = PRINTED.matcher(required(name));
        Integer power = printed.matches() ? POWERS.get(printed.group(2)) : null;
        return power == null ? null : new Money(new BigDecimal(printed.group(1)).scaleByPowerOfTen(power));
    }

    @Nullable
    Integer whole(String name) {
        return whole(node.path(name));
    }

    private static @Nullable Integer whole(JsonNode value) {
        boolean fits = value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt();
        return fits ? Integer.valueOf(value.decimalValue().intValueExact()) : null;
    }

    @Nullable
    Boolean flag(String name) {
        JsonNode value = node.path(name);
        return value.isBoolean() ? value.booleanValue() : null;
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The object in a field; one without fields if it is absent. */
    Fields object(String name) {
        return new Fields(node.path(name), at(name));
    }

    /** The items of a list, as objects. */
    List<Fields> objects(String name) {
        List<Fields> items = new ArrayList<>();
        for (JsonNode item : node.path(name)) {
            items.add(new Fields(item, JsonTokens.step(at(name), items.size())));
        }
        return items;
    }

    /** The items of a list of texts; what is no text is left out. */
    List<String> texts(String name) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : node.path(name)) {
            if (item.isString()) {
                items.add(item.asString());
            }
        }
        return items;
    }

    /** The items of a list of whole numbers; null for what is none. */
    List<@Nullable Integer> wholes(String name) {
        List<@Nullable Integer> items = new ArrayList<>();
        for (JsonNode item : node.path(name)) {
            items.add(whole(item));
        }
        return items;
    }

    /** The names of the fields, in the order of the file. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }
}
