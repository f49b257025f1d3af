package org.mingzhang.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.NotedChange.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What a release changes: by the values of the state before, or by hashes where that is not at hand. */
public final class ReleaseChanges {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int HASH_DIGITS = 16;

    private ReleaseChanges() {}

    /** A short hash of what is printed of each project and document, by {@code project ID} and {@code document ID}. */
    public static SortedMap<String, String> known(SiteState edition) {
        SortedMap<String, String> known = new TreeMap<>();
        for (String id : edition.projects()) {
            StringBuilder text = new StringBuilder();
            ProjectFacts.of(JSON.readTree(edition.record(id)))
                    .facts()
                    .forEach((place, fact) ->
                            text.append(place).append('=').append(fact.text()).append('\n'));
            known.put("project " + id, hash(text.toString()));
        }
        edition.documents().forEach((id, fields) -> known.put("document " + id, hash(fields.toString())));
        return known;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** With old and new values. What follows from the rest, as findings do, is left out. */
    public static List<NotedChange> between(SiteState before, SiteState after) {
        List<NotedChange> noted = new ArrayList<>();
        StateComparison.run(before, after, change -> {
            switch (change.kind()) {
                case finding, page -> {}
                case project, field, figure -> noted.add(noted("project", change, before, after));
                case document -> noted.add(noted("document", change, before, after));
                case department -> noted.add(noted("department", change, before, after));
            }
        });
        return noted;
    }

    private static NotedChange noted(String about, Change change, SiteState before, SiteState after) {
        boolean whole = change.place().isEmpty();
        Kind kind = whole && change.before() == null
                ? Kind.added
                : whole && change.after() == null ? Kind.withdrawn : Kind.corrected;
        SiteState named = kind == Kind.withdrawn ? before : after;
        return new NotedChange(
                kind,
                about,
                change.subject(),
                title(named, about, change.subject()),
                change.place(),
                whole ? null : change.before(),
                whole ? null : change.after());
    }

    private static String title(SiteState edition, String about, String subject) {
        return switch (about) {
            case "project" ->
                JSON.readTree(edition.record(subject)).path("name").asString(subject);
            case "document" -> field(edition.documents(), subject, "title");
            default -> field(edition.departments(), subject, "department");
        };
    }

    private static String field(SortedMap<String, Map<String, String>> things, String subject, String name) {
        return things.getOrDefault(subject, Map.of()).getOrDefault(name, subject);
    }

    /** Only that something changed, where the state before is known by hashes alone. */
    public static List<NotedChange> byHash(
            SortedMap<String, String> before, SortedMap<String, String> now, SiteState after) {
        List<NotedChange> noted = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        for (String key : all) {
            @Nullable String was = before.get(key);
            @Nullable String is = now.get(key);
            if (!Objects.equals(was, is)) {
                String about = key.substring(0, key.indexOf(' '));
                String subject = key.substring(key.indexOf(' ') + 1);
                Kind kind = was == null ? Kind.added : is == null ? Kind.withdrawn : Kind.corrected;
                noted.add(new NotedChange(
                        kind, about, subject, is == null ? subject : title(after, about, subject), "", null, null));
            }
        }
        return noted;
    }
}
