package org.mingzhang.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids of headings, from their text alone, so that an address with an anchor stays good while the heading does. */
final class HeadingIds {
    private final Set<String> given = new HashSet<>();
    /** How often a heading came, so that the thousandth of a kind does not try all before it. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** Letters and digits of any script, in groups joined by hyphens; the second of a kind gets {@code -2}. */
    String next(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String wanted = words.isEmpty() ? "section" : words;
        String id = wanted;
        while (!given.add(id)) {
            id = wanted + "-" + counts.merge(wanted, 2, (count, two) -> count + 1);
        }
        return id;
    }
}
