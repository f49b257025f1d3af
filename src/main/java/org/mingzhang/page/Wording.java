package org.mingzhang.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An interface text, taken apart once, since a page fills hundreds. */
final class Wording {
    /** The number's place; whether its word stands alone; the word for one, and for any other number. */
    static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:([ |])([^|{}]*)\\|([^|{}]*))?}");

    /**
     * A place for a value.
     *
     * @param before what stands in front of it
     * @param number which value
     * @param form how its word stands: null if it has none, a blank behind the value, a stroke alone
     * @param one the word for one
     * @param other the word for any other number
     */
    private record Place(
            String before,
            int number,
            @Nullable String form,
            @Nullable String one,
            @Nullable String other) {
        void fill(String value, StringBuilder into) {
            into.append(before);
            if (!"|".equals(form)) {
                into.append(value);
            }
            if (form != null) {
                into.append(form.isBlank() ? form : "").append(value.equals("1") ? one : other);
            }
        }
    }

    private final String key;
    private final List<Place> places = new ArrayList<>();
    private final BitSet numbers = new BitSet();
    private final String rest;

    Wording(String key, String text) {
        this.key = key;
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            places.add(new Place(
                    text.substring(end, place.start()), number, place.group(2), place.group(3), place.group(4)));
            numbers.set(number);
            end = place.end();
        }
        this.rest = text.substring(end);
    }

    /**
     * The text with its places filled in.
     *
     * @throws IllegalArgumentException if a place has no value, or a value no place
     */
    String filled(Object... values) {
        if (numbers.length() > values.length) {
            throw new IllegalArgumentException("no value for place " + (numbers.length() - 1) + " of the text " + key);
        }
        if (numbers.cardinality() != values.length) {
            throw new IllegalArgumentException("no place for value " + numbers.nextClearBit(0) + " in the text " + key);
        }
        if (places.isEmpty()) {
            return rest;
        }
        StringBuilder filled = new StringBuilder();
        places.forEach(place -> place.fill(Objects.toString(values[place.number]), filled));
        return filled.append(rest).toString();
    }
}
