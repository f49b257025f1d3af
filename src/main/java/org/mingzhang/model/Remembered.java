package org.mingzhang.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function that depends on nothing else gave for the texts it was asked last: forms print the same values again and again, and every rule
 * reads them again. It holds one answer a slot, however many texts there are. Safe for use by several threads.
 */
final class Remembered<V> {
    private static final int SLOTS = 1 << 13;

    private record Answer<V>(String text, V value) {}

    private final Function<String, V> function;
    private final AtomicReferenceArray<@Nullable Answer<V>> answers = new AtomicReferenceArray<>(SLOTS);

    Remembered(Function<String, V> function) {
        this.function = function;
    }

    V of(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Answer<V> known = answers.get(slot);
        if (known != null && known.text.equals(text)) {
            return known.value;
        }
        V value = function.apply(text);
        answers.set(slot, new Answer<>(text, value));
        return value;
    }
}
