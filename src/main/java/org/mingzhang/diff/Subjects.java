package org.mingzhang.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.mingzhang.releases.NotedChange.Subject;
import tools.jackson.databind.JsonNode;

/** What releases tell about: the projects, documents and departments of a state, by name. */
final class Subjects {
    private static final int HASH_DIGITS = 16;

    private final SiteState edition;
    private final SortedMap<String, Map<String, String>> documents;
    private final SortedMap<String, Map<String, String>> departments;

    Subjects(SiteState edition) {
        this.edition = edition;
        this.documents = edition.documents();
        this.departments = edition.departments();
    }

    Subject subject(String about, String id) {
        return switch (about) {
            case "project" -> project(id, ProjectFacts.exact(edition.record(id)));
            case "document" -> document(id);
            default -> department(id);
        };
    }

    private static Subject project(String id, JsonNode record) {
        return new Subject(
                "project", id, record.path("name").asString(id), id.substring(0, Math.max(0, id.indexOf('/'))));
    }

    private Subject document(String id) {
        Map<String, String> fields = documents.getOrDefault(id, Map.of());
        return new Subject("document", id, fields.getOrDefault("title", id), fields.getOrDefault("department_id", ""));
    }

    private Subject department(String id) {
        return new Subject(
                "department", id, departments.getOrDefault(id, Map.of()).getOrDefault("department", id), id);
    }

    /** Gives each with a short hash of what is printed of it. */
    void each(BiConsumer<Subject, String> hashed) {
        for (String id : edition.projects()) {
            JsonNode record = ProjectFacts.exact(edition.record(id));
            SortedMap<String, String> facts = new TreeMap<>();
            ProjectFacts.of(record).facts().forEach((place, fact) -> {
                if (fact.kind() != Change.Kind.finding) {
                    facts.put(place, fact.text());
                }
            });
            hashed.accept(project(id, record), hash(facts));
        }
        documents.forEach((id, fields) -> hashed.accept(document(id), hash(fields)));
        departments.forEach((id, fields) -> hashed.accept(department(id), hash(fields)));
    }

    private static String hash(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        return hash(text.toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
