package org.mingzhang.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column keep to.
 *
 * @param required whether every row has one
 * @param words the only texts there may be; empty if any
 * @param ordered whether the words stand in an order of theirs
 * @param unit what a number counts, a code of ISO 4217 for money, or null
 * @param minimum the least number, or null
 * @param pattern what a text looks like, or null
 * @param blank whether the empty cell is a value, which may be part of a key
 */
public record ValueLimits(
        boolean required,
        List<String> words,
        boolean ordered,
        @Nullable String unit,
        @Nullable Integer minimum,
        @Nullable String pattern,
        boolean blank) {
    /** Of a column that may hold anything of its type. */
    public static final ValueLimits NONE = new ValueLimits(false, List.of(), false, null, null, null, false);

    public ValueLimits {
        words = List.copyOf(words);
    }

    /** Whether there is any value that it forbids. */
    public boolean any() {
        return required || !words.isEmpty() || minimum != null || pattern != null;
    }

    ValueLimits asRequired() {
        return new ValueLimits(true, words, ordered, unit, minimum, pattern, blank);
    }

    ValueLimits withWords(List<String> only, boolean inOrder) {
        return new ValueLimits(required, only, inOrder, unit, minimum, pattern, blank);
    }

    ValueLimits withUnit(String counted) {
        return new ValueLimits(required, words, ordered, counted, minimum, pattern, blank);
    }

    ValueLimits withMinimum(int least) {
        return new ValueLimits(required, words, ordered, unit, least, pattern, blank);
    }

    ValueLimits withPattern(String look) {
        return new ValueLimits(required, words, ordered, unit, minimum, look, blank);
    }

    ValueLimits withBlank() {
        return new ValueLimits(required, words, ordered, unit, minimum, pattern, true);
    }
}
