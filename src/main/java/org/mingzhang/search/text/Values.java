package org.mingzhang.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The things that people type in many ways and mean exactly: document numbers, amounts of money and values with a bound. Each gets one
 * spelling of its own, which no token can have. All are read by hand, without patterns, for there are millions of them.
 * The browser's script does the same: {@code docs/search.md}, "Values".
 */
public final class Values {
    private Values() {}

    /**
     * A value in a folded text.
     *
     * @param term its one spelling
     * @param start where the part of the text that it replaces starts; for a document number that is after the agency
     * @param end where that part ends
     */
    public record Value(String term, int start, int end) {}

    /** The values of a folded text, by place; those that overlap an earlier one are left out. */
    public static List<Value> values(String folded) {
        List<Value> all = new ArrayList<>();
        read(folded, all::add, cut -> {});
        return apart(all);
    }

    /**
     * Reads a folded text.
     *
     * @param values takes every value, overlapping ones too
     * @param cuts takes what else the values become when the text is cut anywhere
     */
    public static void read(String folded, Consumer<Value> values, Consumer<String> cuts) {
        int first = Scan.digits(folded, 0);
        if (first < folded.length()) { // no value is without a digit, and most texts are
            DocumentNumbers.read(folded, first, true, values, cuts);
            DocumentNumbers.read(folded, first, false, values, cuts);
            Quantities.read(folded, first, values, cuts);
        }
    }

    private static List<Value> apart(List<Value> all) {
        all.sort(Comparator.comparingInt(Value::start)); // stable: of two at one place the first kind wins
        List<Value> kept = new ArrayList<>();
        int end = 0;
        for (Value value : all) {
            if (value.start() >= end) {
                kept.add(value);
                end = value.end();
            }
        }
        return kept;
    }
}
