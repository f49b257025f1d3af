package org.mingzhang.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.site.SiteRecords;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A built site, by its open data and pages. */
final class SiteData implements SiteState {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern PROSE = Pattern.compile("<div class=\"prose\">(.*?)</div>\\s*</main>", Pattern.DOTALL);

    private final Path site;

    SiteData(Path site) {
        this.site = site;
    }

    /** Whether the folder is a built site. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve("data/documents.json"));
    }

    @Override
    public List<String> projects() {
        Path records = site.resolve("data/projects");
        List<String> ids = new ArrayList<>();
        for (Path department : children(records)) {
            for (Path record : children(department)) {
                String name = record.getFileName().toString();
                if (name.endsWith(".json")) {
                    ids.add(department.getFileName() + "/" + name.substring(0, name.length() - ".json".length()));
                }
            }
        }
        return SiteRecords.sorted(ids);
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

    @Override
    public byte[] record(String project) {
        try {
            return Files.readAllBytes(site.resolve("data/projects/" + project + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SortedMap<String, Map<String, String>> documents() {
        return table("documents", "document_id", SiteRecords.DOCUMENT_FIELDS);
    }

    @Override
    public SortedMap<String, Map<String, String>> departments() {
        return table("departments", "department_id", SiteRecords.DEPARTMENT_FIELDS);
    }

    private SortedMap<String, Map<String, String>> table(String name, String id, List<String> fields) {
        SortedMap<String, Map<String, String>> rows = new TreeMap<>();
        rows(name, row -> {
            Map<String, String> kept = new LinkedHashMap<>();
            fields.stream()
                    .filter(row::has)
                    .forEach(f -> kept.put(f, row.path(f).asString("")));
            rows.put(row.path(id).asString(""), kept);
        });
        return rows;
    }

    /** Row by row: a table may be larger than the memory. */
    private void rows(String name, Consumer<JsonNode> row) {
        Path file = site.resolve("data/" + name + ".json");
        try (JsonParser parser = JSON.createParser(Files.newInputStream(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                row.accept(parser.readValueAsTree());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SortedMap<String, List<Seen>> documentFindings() {
        SortedMap<String, List<Seen>> found = new TreeMap<>();
        rows("findings", row -> {
            if (!row.has("project_id")) {
                found.computeIfAbsent(row.path("document_id").asString(""), id -> new ArrayList<>())
                        .add(new Seen(
                                row.path("rule").asString(),
                                "",
                                row.path("message").asString()));
            }
        });
        return found;
    }

    @Override
    public SortedMap<String, Map<String, String>> pages() {
        SortedMap<String, Map<String, String>> pages = new TreeMap<>();
        for (Path folder : children(site)) {
            Path page = folder.resolve("index.html");
            if (Files.isRegularFile(page)) {
                page(folder.getFileName().toString(), page, pages);
            }
        }
        return pages;
    }

    private static void page(String id, Path file, Map<String, Map<String, String>> pages) {
        try {
            String html = Files.readString(file, StandardCharsets.UTF_8);
            Matcher title = TITLE.matcher(html);
            Matcher prose = PROSE.matcher(html);
            if (title.find() && prose.find()) {
                pages.put(
                        id,
                        Map.of(
                                "title",
                                unescaped(title.group(1)),
                                "text",
                                prose.group(1).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
