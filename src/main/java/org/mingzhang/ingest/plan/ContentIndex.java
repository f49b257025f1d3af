package org.mingzhang.ingest.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentJson;
import org.mingzhang.ingest.text.Fold;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content folder as far as an import asks: ids by printed name, and its files. */
final class ContentIndex {
    private final Path folder;

    ContentIndex(Path folder) {
        this.folder = folder;
    }

    /** Departments: ids by name. */
    Map<String, String> departments() {
        return names("departments", "name");
    }

    /** Regions of the site: names by id, in the order of the file. */
    Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        ObjectNode site = read("site.json");
        if (site != null) {
            site.path("regions")
                    .forEach(r ->
                            regions.put(r.path("id").asString(), r.path("name").asString()));
        }
        return regions;
    }

    /** Projects of a department: their ids by the names they are printed or declared under. */
    Map<String, List<String>> projects(String department) {
        Map<String, List<String>> projects = new TreeMap<>();
        for (Path project : list(folder.resolve("projects").resolve(department))) {
            String id = project.getFileName().toString();
            for (Path file : list(project)) {
                ObjectNode json = read("projects/" + department + "/" + id + "/" + file.getFileName());
                if (json != null) {
                    add(projects, json.path("name").asString(""), id);
                    json.path("earlierNames").forEach(n -> add(projects, n.asString(), id));
                }
            }
        }
        return projects;
    }

    private static void add(Map<String, List<String>> projects, String name, String id) {
        List<String> ids = projects.computeIfAbsent(Fold.of(name), k -> new java.util.ArrayList<>());
        if (!name.isEmpty() && !ids.contains(id)) {
            ids.add(id);
        }
    }

    private Map<String, String> names(String kind, String field) {
        Map<String, String> names = new TreeMap<>();
        for (Path file : list(folder.resolve(kind))) {
            String name = file.getFileName().toString();
            ObjectNode json = name.endsWith(".json") ? read(kind + "/" + name) : null;
            if (json != null) {
                names.put(Fold.of(json.path(field).asString("")), name.substring(0, name.length() - ".json".length()));
            }
        }
        return names;
    }

    /** Whether there is such a file. */
    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** The ids of all documents. */
    List<String> documents() {
        return list(folder.resolve("documents")).stream()
                .map(p -> p.getFileName().toString())
                .filter(n -> n.endsWith(".json"))
                .map(n -> n.substring(0, n.length() - ".json".length()))
                .toList();
    }

    /** A JSON file, or null if there is none that can be read. */
    @Nullable
    ObjectNode read(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try {
            JsonNode node = ContentJson.read(Files.readString(path));
            return node instanceof ObjectNode object ? object : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Writes a file whole or not at all; one that has these bytes stays as it is. */
    void write(String file, String text) {
        Path path = folder.resolve(file);
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (Files.isRegularFile(path) && java.util.Arrays.equals(Files.readAllBytes(path), bytes)) {
                return;
            }
            Files.createDirectories(path.getParent());
            Path half = path.resolveSibling("." + path.getFileName() + ".new");
            Files.write(half, bytes);
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
