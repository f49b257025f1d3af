package org.mingzhang.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The folder with what is kept of the releases; it need not be there. */
public final class ReleaseFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String EXTENSION = ".json";
    private static final String LAST = "last.tsv";

    private final Path folder;

    private ReleaseFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder {@code releases} beside a content folder. */
    public static ReleaseFolder beside(Path content) {
        return new ReleaseFolder(content.toAbsolutePath().normalize().resolveSibling("releases"));
    }

    /** Every file in it, to see whether any changed; nothing if there is no folder. */
    public Optional<Path> place() {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** Whether a release may have this name: it becomes a file and an address. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.length() <= 80;
    }

    /** What each release changed, the latest first. What cannot be read is among the problems. */
    public List<ReleaseNote> notes(Problems problems) {
        List<ReleaseNote> notes = new ArrayList<>();
        for (Path file : children(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(EXTENSION) && Files.isRegularFile(file)) {
                try {
                    notes.add(note(
                            name.substring(0, name.length() - EXTENSION.length()),
                            JSON.readTree(Files.readString(file))));
                } catch (JacksonException | IllegalArgumentException | DateTimeException | IOException e) {
                    problems.add(
                            Place.of(folder.getFileName() + "/" + name),
                            ProblemCode.M010,
                            "this file does not say what a release changed",
                            "Take it back from version control, or delete it and run mingzhang release again.");
                }
            }
        }
        notes.sort(Comparator.comparing(ReleaseNote::date)
                .thenComparing(ReleaseNote::name)
                .reversed());
        return notes;
    }

    private static ReleaseNote note(String name, JsonNode json) {
        List<NotedChange> changes = new ArrayList<>();
        json.required("changes")
                .forEach(one -> changes.add(new NotedChange(
                        NotedChange.Kind.valueOf(one.required("kind").asString()),
                        one.required("about").asString(),
                        one.required("subject").asString(),
                        one.required("title").asString(),
                        one.path("place").asString(""),
                        text(one, "before"),
                        text(one, "after"))));
        return new ReleaseNote(
                name,
                LocalDate.parse(json.required("date").asString()),
                text(json, "previous"),
                changes,
                json.path("left").asInt(0));
    }

    private static @Nullable String text(JsonNode json, String name) {
        return json.has(name) ? json.path(name).asString() : null;
    }

    /** Writes down what a release changed, and by what every thing of it is known. */
    public void write(ReleaseNote note, SortedMap<String, String> known) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(note.name() + EXTENSION), json(note));
            StringBuilder lines = new StringBuilder();
            known.forEach((subject, hash) ->
                    lines.append(subject).append('\t').append(hash).append('\n'));
            Files.writeString(folder.resolve(LAST), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(ReleaseNote note) {
        ObjectNode json = JSON.createObjectNode();
        json.put("date", note.date().toString());
        put(json, "previous", note.previous());
        if (note.left() > 0) {
            json.put("left", note.left());
        }
        json.putArray("changes");
        StringBuilder lines = new StringBuilder();
        for (NotedChange change : note.changes()) {
            ObjectNode one = JSON.createObjectNode();
            one.put("kind", change.kind().name())
                    .put("about", change.about())
                    .put("subject", change.subject())
                    .put("title", change.title());
            put(one, "place", change.place().isEmpty() ? null : change.place());
            put(one, "before", change.before());
            put(one, "after", change.after());
            lines.append(lines.isEmpty() ? "\n" : ",\n").append(JSON.writeValueAsString(one));
        }
        // A change on each line, so that version control shows them one by one.
        return JSON.writeValueAsString(json).replace("\"changes\":[]", "\"changes\":[" + lines + "\n]") + "\n";
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    /** By what every thing of the last release is known; empty if there was none. */
    public SortedMap<String, String> known() {
        SortedMap<String, String> known = new TreeMap<>();
        Path file = folder.resolve(LAST);
        if (Files.isRegularFile(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(line -> line.split("\t", 2))
                        .filter(parts -> parts.length == 2)
                        .forEach(parts -> known.put(parts[0], parts[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    /** Keeps the tables of a built site for a release. */
    public void keep(String name, Path site) {
        try {
            Path kept = Files.createDirectories(folder.resolve(name));
            for (Path file : children(site.resolve("data"))) {
                String named = file.getFileName().toString();
                if (named.endsWith(".csv") || named.equals("datapackage.json")) {
                    Files.copy(file, kept.resolve(named));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that are kept of a release, under the addresses that stay. */
    public List<OutputFile> kept(String name) {
        List<OutputFile> files = new ArrayList<>();
        for (Path file : children(folder.resolve(name))) {
            try {
                files.add(new OutputFile(
                        new SitePath("releases/" + name + "/" + file.getFileName()), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
