package org.mingzhang.releases;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code last.tsv}: by what every thing of the last release is known, a line each: key, hash, day of its last change, department, title. The first line says what the hashes are
 * of: a program that hashes something else can make nothing of them.
 */
final class RecordFile {
    static final String NAME = "last.tsv";

    /** A new number for each program that hashes other facts of the same content; a test tells when. */
    private static final String HEAD = "hashes\t1";

    private RecordFile() {}

    /** What is known; nothing where the hashes are those of another program. */
    static SortedMap<String, KnownThing> read(Path file) throws IOException {
        SortedMap<String, KnownThing> known = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            if (HEAD.equals(lines.readLine())) {
                lines.lines().map(line -> line.split("\t", -1)).forEach(parts -> known.put(parts[0], thing(parts)));
            }
        }
        return known;
    }

    private static KnownThing thing(String[] parts) {
        String[] key = parts[0].split(" ", 2);
        String since = part(parts, 2);
        return new KnownThing(
                part(parts, 1),
                since.isEmpty() ? null : LocalDate.parse(since),
                new NotedChange.Subject(key[0], key[key.length - 1], part(parts, 4), part(parts, 3)));
    }

    private static String part(String[] parts, int place) {
        return place < parts.length ? parts[place] : "";
    }

    static void write(Path file, SortedMap<String, KnownThing> known) throws IOException {
        StringBuilder lines = new StringBuilder(HEAD).append('\n');
        known.forEach((key, thing) -> lines.append(String.join(
                        "\t",
                        key,
                        thing.hash(),
                        day(thing.since()),
                        thing.subject().department(),
                        thing.subject().title().replaceAll("\\s+", " ")))
                .append('\n'));
        Files.writeString(file, lines);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
