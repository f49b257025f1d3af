package org.mingzhang.releases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code <name>.json}: what a release changed. */
final class NoteFile {
    static final String EXTENSION = ".json";

    private static final JsonMapper JSON = new JsonMapper();

    private NoteFile() {}

    /** Reads it; throws one of many exceptions if the file is none. */
    static ReleaseNote read(Path file) throws IOException {
        String name = file.getFileName().toString();
        JsonNode json = JSON.readTree(Files.readString(file));
        List<NotedChange> changes = new ArrayList<>();
        json.required("changes").forEach(one -> changes.add(change(one)));
        return new ReleaseNote(
                name.substring(0, name.length() - EXTENSION.length()),
                LocalDate.parse(json.required("date").asString()),
                text(json, "previous"),
                changes,
                json.path("left").asInt(0));
    }

    private static NotedChange change(JsonNode one) {
        return new NotedChange(
                NotedChange.Kind.valueOf(one.required("kind").asString()),
                new NotedChange.Subject(
                        one.required("about").asString(),
                        one.required("subject").asString(),
                        one.required("title").asString(),
                        one.path("department").asString("")),
                one.path("place").asString(""),
                text(one, "before"),
                text(one, "after"));
    }

    private static @Nullable String text(JsonNode json, String name) {
        return json.has(name) ? json.path(name).asString() : null;
    }

    /** Writes it with a change on each line, so that version control shows them one by one. */
    static void write(Path folder, ReleaseNote note) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("date", note.date().toString());
        put(json, "previous", note.previous());
        if (note.left() > 0) {
            json.put("left", note.left());
        }
        json.putArray("changes");
        StringBuilder lines = new StringBuilder();
        for (NotedChange change : note.changes()) {
            lines.append(lines.isEmpty() ? "\n" : ",\n").append(JSON.writeValueAsString(json(change)));
        }
        String text = JSON.writeValueAsString(json).replace("\"changes\":[]", "\"changes\":[" + lines + "\n]") + "\n";
        Files.write(folder.resolve(note.name() + EXTENSION), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode json(NotedChange change) {
        NotedChange.Subject subject = change.subject();
        ObjectNode one = JSON.createObjectNode();
        one.put("kind", change.kind().name())
                .put("about", subject.about())
                .put("subject", subject.id())
                .put("title", subject.title());
        put(one, "department", subject.department().isEmpty() ? null : subject.department());
        put(one, "place", change.place().isEmpty() ? null : change.place());
        put(one, "before", change.before());
        put(one, "after", change.after());
        return one;
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
