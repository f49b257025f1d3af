package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever editors change between two releases is told on the page, in the feed and by diff, with its old and new value; and nothing else is. */
class RandomReleasesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROOT = "https://example.org/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void justWhatWasChangedIsTold(long seed) throws Exception {
        RandomContent content = new RandomContent(folder.resolve("content"), seed);
        content.write();
        run("release", "first", "--date", "2024-06-30");
        FileUtils.copyDirectory(
                folder.resolve("content").toFile(), folder.resolve("before").toFile());
        run("build", "--out", "old", "--base-url", ROOT, "--no-cache");
        Set<String> expected = content.change();
        content.write();

        run("release", "second", "--date", "2024-09-30", "--previous", seed % 2 == 0 ? "old" : "before");
        run("build", "--out", "site", "--base-url", ROOT, "--no-cache");
        assertSame(expected, onPage("site/changes/index.html"), "on the page");
        assertSame(expected, onPage("site/releases/second/index.html"), "on the release's own page");
        assertSame(expected, byDiff(seed % 2 == 0 ? "before" : "old"), "by diff");
        assertSame(inFeed(expected), feed("site/changes/feed.xml"), "in the feed");
        assertSame(
                inFeed(expected),
                feed("site/changes/departments/wen.xml", "site/changes/departments/shui.xml"),
                "in the feeds of departments");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void hashesTellOfWhatAndNoMore(long seed) throws Exception {
        RandomContent content = new RandomContent(folder.resolve("content"), seed);
        content.write();
        run("release", "first", "--date", "2024-06-30");
        Set<String> expected = content.change();
        content.write();
        run("release", "second", "--date", "2024-09-30");
        Set<String> told = new TreeSet<>();
        JSON.readTree(Files.readString(folder.resolve("releases/second.json")))
                .path("changes")
                .forEach(change -> told.add(kind(change.path("kind").asString()) + "|"
                        + change.path("title").asString()));
        assertSame(inFeed(expected), told, "by hash");
    }

    private static void assertSame(Set<String> expected, Set<String> told, String where) {
        assertEquals(String.join("\n", expected), String.join("\n", told), where);
    }

    /** An entry a thing. */
    private static Set<String> inFeed(Set<String> changes) {
        return changes.stream()
                .map(change -> Arrays.stream(change.split("\\|", -1)).limit(2).collect(Collectors.joining("|")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> onPage(String page) throws IOException {
        Set<String> told = new TreeSet<>();
        for (Element row : Jsoup.parse(Files.readString(folder.resolve(page)))
                .select("table:has(caption:contains(second)) tbody tr")) {
            // In words for readers; as diff names it, for comparing.
            told.add(row.children().stream()
                    .map(cell -> cell.hasAttr("data-place") ? cell.attr("data-place") : cell.text())
                    .collect(Collectors.joining("|")));
            assertFalse(row.select("[data-place]").text().matches("(?s).*\\b(?:target|funding|indicators|name)\\b.*"));
        }
        return told;
    }

    private Set<String> feed(String... paths) throws Exception {
        Set<String> told = new TreeSet<>();
        for (String path : paths) {
            NodeList entries = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve(path).toFile())
                    .getElementsByTagName("entry");
            for (int i = 0; i < entries.getLength(); i++) {
                org.w3c.dom.Element entry = (org.w3c.dom.Element) entries.item(i);
                if (text(entry, "updated").startsWith("2024-09-30")) {
                    told.add(text(entry, "title").replace(" · ", "|"));
                }
            }
        }
        return told;
    }

    private static String text(org.w3c.dom.Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }

    private Set<String> byDiff(String before) throws IOException {
        Set<String> told = new TreeSet<>();
        for (JsonNode change : JSON.readTree(run("diff", before, "content", "--format", "json"))) {
            String about = change.path("kind").asString();
            if (Set.of("finding", "page").contains(about)) {
                continue;
            }
            boolean whole = change.path("place").asString("").isEmpty();
            String kind = whole && !change.path("before").isString()
                    ? "added"
                    : whole && !change.path("after").isString() ? "withdrawn" : "corrected";
            told.add(String.join(
                    "|",
                    kind(kind),
                    title(
                            kind.equals("withdrawn") ? before : "content",
                            change.path("subject").asString()),
                    change.path("place").asString(""),
                    whole ? "" : change.path("before").asString(""),
                    whole ? "" : change.path("after").asString("")));
        }
        return told;
    }

    /** What the thing is called, from the content itself. */
    private String title(String state, String subject) throws IOException {
        Path root = folder.resolve(state.equals("old") ? "before" : state);
        List<Path> files = new ArrayList<>(List.of(
                root.resolve("departments/" + subject + ".json"), root.resolve("documents/" + subject + ".json")));
        files.add(root.resolve("projects/" + subject + "/2024-target.json"));
        for (Path file : files) {
            if (Files.exists(file)) {
                JsonNode json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
                return json.path(json.has("title") ? "title" : "name").asString();
            }
        }
        throw new IllegalStateException("no " + subject);
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "added" -> "新增";
            case "withdrawn" -> "撤下";
            default -> "更正";
        };
    }

    private String run(String... arguments) {
        return Commands.run(folder, arguments);
    }
}
