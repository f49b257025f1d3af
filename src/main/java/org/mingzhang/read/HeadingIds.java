package org.mingzhang.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids of headings, from their text alone, so that an address with an anchor stays good while the heading does. */
final class HeadingIds {
    private final Set<String> given = new HashSet<>();

    /** Letters and digits of any script, in groups joined by hyphens; the second of a kind gets {@code -2}. */
    String next(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String wanted = words.isEmpty() ? "section" : words;
        String id = wanted;
        for (int i = 2; !given.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
