package org.mingzhang.search.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How pairs of characters are read, without tones; ü is v. */
public final class Pinyin {
    private static final Map<Integer, String> SYLLABLES = syllables();
    private static final Map<String, String> READINGS = readings();

    private Pinyin() {}

    /** The reading of a pair, {@code kuai ji}, if both characters have one. */
    public static Optional<String> of(String pair) {
        String known = READINGS.get(pair);
        if (known != null) {
            return Optional.of(known);
        }
        int[] characters = pair.codePoints().toArray();
        String first = SYLLABLES.get(characters[0]);
        String second = characters.length == 2 ? SYLLABLES.get(characters[1]) : null;
        return first == null || second == null ? Optional.empty() : Optional.of(first + " " + second);
    }

    private static Map<Integer, String> syllables() {
        Map<Integer, String> table = new HashMap<>();
        for (String line : Resource.PINYIN.lines()) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                line.substring(blank + 1).codePoints().forEach(c -> table.put(c, line.substring(0, blank)));
            }
        }
        return table;
    }

    private static Map<String, String> readings() {
        Map<String, String> table = new HashMap<>();
        for (String line : Resource.READINGS.lines()) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                table.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        return table;
    }
}
