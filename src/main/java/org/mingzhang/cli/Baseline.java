package org.mingzhang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings that are known already: one key a line, a key as often as there are findings of it. Lines that begin with # are remarks. */
final class Baseline {
    private static final String HEAD = "# Findings known already; mingzhang audit --baseline reports only others.";

    private final Map<String, Integer> left = new HashMap<>();

    /** Nothing is known. */
    static Baseline empty() {
        return new Baseline();
    }

    static Baseline read(Path file) throws IOException {
        Baseline baseline = new Baseline();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                baseline.left.merge(line.strip(), 1, Integer::sum);
            }
        }
        return baseline;
    }

    static void write(Path file, List<String> keys) throws IOException {
        String text = HEAD + "\n" + String.join("\n", keys.stream().sorted().toList()) + "\n";
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Whether a finding with this key is known; each line of the file stands for one. */
    boolean knows(String key) {
        int times = left.getOrDefault(key, 0);
        left.put(key, times - 1);
        return times > 0;
    }

    /** The lines that no finding was asked for, sorted, as often as they are left. */
    List<String> stale() {
        List<String> stale = new ArrayList<>();
        left.forEach((key, times) -> stale.addAll(Collections.nCopies(Math.max(0, times), key)));
        Collections.sort(stale);
        return stale;
    }
}
