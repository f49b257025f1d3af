package org.mingzhang.releases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * {@code last.tsv}: by what every thing of the last release is known, a line each: key, hash, day of its last change, department, title. The first line says what the hashes are
 * of, as a program that hashes something else can make nothing of them; of which release they are; and a sum of the other lines, as half a record would tell of changes that never were.
 */
final class RecordFile {
    static final String NAME = "last.tsv";

    /** A new number for each program that hashes other facts of the same content; a test tells when. */
    private static final String HEAD = "hashes\t2";

    private RecordFile() {}

    /** What is known of a release; nothing where the file is of another release or program, or damaged. */
    static SortedMap<String, KnownThing> read(Path file, String release) throws IOException {
        SortedMap<String, KnownThing> known = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        List<String> things = lines.subList(Math.min(1, lines.size()), lines.size());
        if (!lines.isEmpty() && lines.getFirst().equals(head(release, things))) {
            things.stream().map(line -> line.split("\t", -1)).forEach(parts -> known.put(parts[0], thing(parts)));
        }
        return known;
    }

    private static String head(String release, List<String> things) {
        CRC32 sum = new CRC32();
        things.forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return String.join("\t", HEAD, release, HexFormat.of().toHexDigits((int) sum.getValue()));
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

    static void write(Path file, String release, SortedMap<String, KnownThing> known) throws IOException {
        List<String> things = new ArrayList<>();
        known.forEach((key, thing) -> things.add(String.join(
                "\t",
                key,
                thing.hash(),
                day(thing.since()),
                thing.subject().department(),
                thing.subject().title().replaceAll("\\s+", " "))));
        things.addFirst(head(release, things));
        Files.write(file, (String.join("\n", things) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
