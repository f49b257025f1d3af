package org.mingzhang.search.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingzhang.search.code.Digits;
import org.mingzhang.search.text.Term;

/** The terms that have files of their own, and how the manifest names them: {@code docs/search.md}, "Files". */
final class HeavyTerms {
    private static final int FOLDERS = 100;
    private static final int DIGIT_BITS = 6;

    private final Set<String> terms = new TreeSet<>();
    private final Set<String> files = new TreeSet<>();

    /**
     * Adds a term and says which file is its own.
     *
     * @throws IllegalStateException if another term has the same two hashes, which no index will live to see
     */
    String add(String term) {
        long hash = Integer.toUnsignedLong(Shards.hash(term));
        long other = Integer.toUnsignedLong(Shards.hash("." + term));
        String file = "h/" + hash % FOLDERS + "/" + hash + "-" + other + ".json";
        if (!terms.add(term) || !files.add(file)) {
            throw new IllegalStateException("two terms have one file: " + term);
        }
        return file;
    }

    Set<String> all() {
        return terms;
    }

    /**
     * Four entries: the terms that are said whole; pairs of characters, such as begin alike as one text, that character and then the last one of each;
     * for three characters that two pairs make, and for four that two of those make, a bit each.
     */
    String toJson() {
        List<String> others = terms.stream().filter(t -> !Term.isPairOrMore(t)).toList();
        List<String> pairs = terms.stream()
                .filter(Term::isPairOrMore)
                .filter(t -> t.length() == 2)
                .toList();
        StringBuilder threes = new StringBuilder();
        StringBuilder fours = new StringBuilder();
        flags(flags(pairs, threes), fours);
        List<String> gathered = byBeginning(pairs).entrySet().stream()
                .map(alike -> alike.getKey() + String.join("", alike.getValue()))
                .toList();
        return Json.array(List.of(
                Json.strings(others),
                Json.strings(gathered),
                Json.string(threes.toString()),
                Json.string(fours.toString())));
    }

    /** By all but their last character, those characters. */
    private static Map<String, List<String>> byBeginning(List<String> terms) {
        return terms.stream()
                .collect(Collectors.groupingBy(
                        t -> t.substring(0, t.length() - 1),
                        TreeMap::new,
                        Collectors.mapping(t -> t.substring(t.length() - 1), Collectors.toList())));
    }

    /** Says of every longer term that could be made of two which overlap whether it is there, and returns those that are. */
    private List<String> flags(List<String> shorter, StringBuilder out) {
        Map<String, List<String>> byBeginning = byBeginning(shorter);
        List<String> longer = new ArrayList<>();
        BitSet there = new BitSet();
        int asked = 0;
        for (String first : shorter) {
            for (String last : byBeginning.getOrDefault(first.substring(1), List.of())) {
                if (terms.contains(first + last)) {
                    there.set(asked);
                    longer.add(first + last);
                }
                asked++;
            }
        }
        for (int bit = 0; bit < asked; bit += DIGIT_BITS) {
            BitSet digit = there.get(bit, bit + DIGIT_BITS);
            out.append((char) Digits.of(digit.isEmpty() ? 0 : (int) digit.toLongArray()[0]));
        }
        return longer;
    }
}
