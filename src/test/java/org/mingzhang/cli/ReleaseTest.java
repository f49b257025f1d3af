package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two releases of changed content show just what changed: on the page, in feeds, and as diff says it. */
class ReleaseTest {
    private static final String PROJECT = "projects/jiangcheng-shuiwuju/hedao-qingyu/";
    private static final String ROOT = "https://example.org/open/";

    @TempDir
    private Path folder;

    @Test
    void theSecondReleaseTellsJustWhatChanged() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("release", "2024-06", "--date", "2024-06-30");
        run("build", "--out", "first/site", "--base-url", ROOT, "--no-cache");
        copy(folder.resolve("content"), folder.resolve("before"));
        replace(PROJECT + "2024-target.json", "\"requested\": ", "\"requested\": 1");
        Files.createDirectories(folder.resolve("content/projects/jiangcheng-shuiwuju/xin-xiangmu"));
        Files.writeString(folder.resolve("content/projects/jiangcheng-shuiwuju/xin-xiangmu/2024-target.json"), """
                {"name": "新项目", "form": "项目支出绩效目标申报表", "indicators": [{"category": "产出指标", "subcategory": "数量指标", "name": "数", "target": "=1次"}],
                 "source": {"document": "jiangcheng-shuiwuju-2024-target", "forms": [2]}}
                """);
        replace("documents/jiangcheng-shuiwuju-2024-target.json", "\"forms\": 1", "\"forms\": 2");
        run("release", "2024-09", "--date", "2024-09-30", "--previous", "first/site", "--keep", "first/site");
        run("build", "--out", "site", "--base-url", ROOT, "--no-cache");

        List<String> differences = differences();
        assertFalse(differences.isEmpty());
        assertEquals(differences, onPage("2024-09"));
        assertEquals(titles("2024-09"), inFeed("changes/feed.xml", "2024-09-30T00:00:00Z"));
        assertEquals(
                titles("2024-09"),
                inFeed("changes/departments/jiangcheng-shuiwuju.xml", "2024-09-30T00:00:00Z"),
                "there is one department");
        assertTrue(Files.exists(folder.resolve("site/releases/2024-09/disclosures.csv")));
    }

    @Test
    void withoutTheStateBeforeItIsOnlyToldThatSomethingChanged() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("release", "eins", "--date", "2024-06-30");
        replace(PROJECT + "2024-target.json", "\"requested\": ", "\"requested\": 1");
        run("release", "zwei", "--date", "2024-09-30");
        JsonNode note = new JsonMapper().readTree(Files.readString(folder.resolve("releases/zwei.json")));
        assertEquals(1, note.path("changes").size());
        assertEquals("corrected", note.path("changes").get(0).path("kind").asString());
        assertFalse(note.path("changes").get(0).has("before"));
        assertEquals("eins", note.path("previous").asString());
        run("release", "drei", "--date", "2024-10-30");
        assertEquals(
                0,
                new JsonMapper()
                        .readTree(Files.readString(folder.resolve("releases/drei.json")))
                        .path("changes")
                        .size());
    }

    @Test
    void aSiteWithoutReleasesSaysSoAndAReleaseIsNotOverwritten() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("build", "--out", "site", "--no-cache");
        assertTrue(Files.readString(folder.resolve("site/changes/index.html")).contains("还没有发布记录"));
        assertFalse(Files.exists(folder.resolve("site/changes/feed.xml")));
        run("release", "a", "--date", "2024-06-30");
        assertEquals(ExitCode.USAGE, code("release", "a", "--date", "2024-06-30"));
        assertEquals(ExitCode.USAGE, code("release", "../a", "--date", "2024-06-30"));
    }

    @Test
    void whatIsNotToBeSeenYetIsInNoRelease() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        replace("documents/jiangcheng-shuiwuju-2024-self-evaluation.json", "{", "{\"publishFrom\": \"2025-01-01\",");
        run("release", "a", "--date", "2024-06-30");
        assertFalse(Files.readString(folder.resolve("releases/a.json")).contains("self-evaluation"));
        assertFalse(Files.readString(folder.resolve("releases/last.tsv")).contains("self-evaluation"));
    }

    @Test
    void theSiteNamesTheRelease() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        assertTrue(refused("release").contains("name the release in site.json"));
        replace(
                "site.json",
                "{",
                "{\"release\": {\"name\": \"2024-06\", \"date\": \"2024-06-30\"}, \"releases\": \"banben\",");
        run("release");
        assertTrue(Files.readString(folder.resolve("banben/2024-06.json")).contains("\"date\":\"2024-06-30\""));
        assertFalse(Files.exists(folder.resolve("releases")));
        assertTrue(refused("release").contains("already"));
        assertTrue(refused("release", "2024-05", "--date", "2024-05-31").contains("cannot be older"));
        assertTrue(refused("release", "2024-07").contains("--date"));
    }

    @Test
    void aSiteOfAnotherReleaseIsNeitherKeptNorComparedWith() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        replace("site.json", "{", "{\"release\": {\"name\": \"eins\", \"date\": \"2024-06-30\"},");
        run("build", "--out", "eins", "--no-cache");
        run("release", "--keep", "eins");
        assertTrue(Files.exists(folder.resolve("releases/eins/datapackage.json")));
        assertTrue(refused("release", "zwei", "--date", "2024-07-31", "--keep", "eins")
                .contains("of the release eins"));
        assertTrue(refused("release", "zwei", "--date", "2024-07-31", "--keep", "content")
                .contains("no built site"));
        run("release", "zwei", "--date", "2024-07-31", "--previous", "eins");
        assertTrue(refused("release", "drei", "--date", "2024-08-31", "--previous", "eins")
                .contains("not of zwei"));
    }

    @Test
    void withoutHashesOfTheLastReleaseNothingIsGuessed() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("release", "eins", "--date", "2024-06-30");
        Path record = folder.resolve("releases/last.tsv");
        String known = Files.readString(record);
        for (String damaged : List.of(
                "",
                "hashes\t0\n" + known.substring(known.indexOf('\n') + 1),
                known.replace("2024-06-30", "x"),
                known.substring(0, known.lastIndexOf("project ")),
                known.replace("\nproject ", "\n<<<<<<< HEAD\nproject "))) {
            Files.writeString(record, damaged);
            assertTrue(refused("release", "zwei", "--date", "2024-07-31").contains("--previous"), damaged);
        }
        Files.write(record, new byte[] {(byte) 0xff, '\n'});
        assertTrue(refused("release", "zwei", "--date", "2024-07-31").contains("--previous"));
        Files.delete(record);
        assertTrue(refused("release", "zwei", "--date", "2024-07-31").contains("--previous"));
        run("build", "--base-url", ROOT, "--no-cache");
        assertFalse(Files.exists(folder.resolve("releases/zwei.json")));
    }

    @Test
    void whatIsWithdrawnIsToldByItsNameAndMovesTheDayOfItsDepartment() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        Path more = folder.resolve("content/projects/jiangcheng-shuiwuju/huan");
        Files.createDirectories(more);
        Files.writeString(more.resolve("2024-target.json"), """
                {"name": "护岸", "form": "项目支出绩效目标申报表", "indicators": [{"category": "产出指标", "subcategory": "数量指标", "name": "数", "target": "=1次"}],
                 "source": {"document": "jiangcheng-shuiwuju-2024-target", "forms": [2]}}
                """);
        replace("documents/jiangcheng-shuiwuju-2024-target.json", "\"forms\": 1", "\"forms\": 2");
        run("release", "eins", "--date", "2024-06-30");
        Files.delete(more.resolve("2024-target.json"));
        Files.delete(more);
        run("release", "zwei", "--date", "2024-07-31");
        run("build", "--no-cache");
        assertEquals(List.of("撤下 护岸"), lines("zwei"));
        assertTrue(lines("eins").contains("新增 护岸"), "what was withdrawn later stays told");
        assertTrue(Files.readString(folder.resolve("releases/last.tsv"))
                .lines()
                .anyMatch(line -> line.startsWith("department ") && line.contains("2024-07-31")));
    }

    private List<String> lines(String release) throws IOException {
        return rows(release).stream()
                .map(row -> row.child(0).text() + " " + row.child(1).text())
                .toList();
    }

    /** The content folder before is read as of its own day: what has come out since is new. */
    @Test
    void aDocumentThatCameOutBetweenTwoReleasesIsNew() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        replace("documents/jiangcheng-shuiwuju-2024-self-evaluation.json", "{", "{\"publishFrom\": \"2024-07-01\",");
        copy(folder.resolve("content"), folder.resolve("before"));
        run("release", "eins", "--date", "2024-06-30");
        run("release", "zwei", "--date", "2024-07-31", "--previous", "before");
        String note = Files.readString(folder.resolve("releases/zwei.json"));
        assertTrue(
                note.contains(
                        "\"kind\":\"added\",\"about\":\"document\",\"subject\":\"jiangcheng-shuiwuju-2024-self-evaluation\""),
                note);
    }

    /** Hashes of another program say nothing. Where this fails, facts are read in another way than before: give {@code RecordFile.HEAD} the next number, then mend the hash. */
    @Test
    void aNewWayOfHashingHasANewNumber() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("release", "eins", "--date", "2024-06-30");
        List<String> record = Files.readAllLines(folder.resolve("releases/last.tsv"));
        assertTrue(record.getFirst().startsWith("hashes\t2\teins\t"), record::toString);
        assertTrue(
                record.contains(
                        "project jiangcheng-shuiwuju/hedao-qingyu\tbe3983b1b66cdd13\t2024-06-30\tjiangcheng-shuiwuju\t河道清淤"),
                record::toString);
    }

    @Test
    void longListsOfChangesAreCutIntoPagesAndFeedsSayHowManyMore() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("release", "eins", "--date", "2024-06-30");
        StringBuilder changes = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            changes.append(i == 0 ? "\n" : ",\n").append("""
                    {"kind":"withdrawn","about":"project","subject":"jiangcheng-shuiwuju/p%d","title":"项目%d","department":"jiangcheng-shuiwuju"}""".formatted(i, i));
        }
        Files.writeString(
                folder.resolve("releases/zwei.json"),
                "{\"date\":\"2024-07-31\",\"left\":7,\"previous\":\"eins\",\"changes\":[" + changes + "]}");
        run("build", "--base-url", ROOT, "--no-cache");
        assertEquals(500, rows("zwei").size());
        assertEquals(0, rows("eins").size());
        List<Integer> parts = new ArrayList<>();
        for (String part : List.of("", "2/", "3/")) {
            parts.add(Jsoup.parse(Files.readString(folder.resolve("site/releases/zwei/" + part + "index.html")))
                    .select("tbody tr")
                    .size());
        }
        assertEquals(List.of(500, 500, 200), parts);
        String feed = Files.readString(folder.resolve("site/changes/feed.xml"));
        assertEquals(201, feed.split("<entry>", -1).length - 1);
        assertTrue(
                feed.contains("另有 1011 项变动"),
                feed.substring(feed.length() - 500)); // 1000 of this one, 7 that it does not list, 4 of the first
    }

    @Test
    void whatIsKeptMustBeATable() throws Exception {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
        run("release", "eins", "--date", "2024-06-30");
        Files.createDirectories(folder.resolve("releases/eins"));
        Files.writeString(folder.resolve("releases/eins/index.html"), "<script>alert(1)</script>");
        assertEquals(ExitCode.PROBLEMS, code("build", "--no-cache"));
        Files.delete(folder.resolve("releases/eins/index.html"));
        Files.writeString(folder.resolve("releases/zwei.json"), "{\"changes\": 1}");
        assertEquals(ExitCode.PROBLEMS, code("build", "--no-cache"));
    }

    /** What diff prints, but for what follows from the rest. */
    private List<String> differences() {
        String printed = run("diff", "first/site", "content", "--format", "json");
        List<String> lines = new ArrayList<>();
        for (JsonNode change : new JsonMapper().readTree(printed)) {
            if (!Set.of("finding", "page").contains(change.path("kind").asString())) {
                boolean whole = change.path("place").asString("").isEmpty();
                lines.add(change.path("place").asString("")
                        + "|" + (whole ? "" : value(change.path("before")))
                        + "|" + (whole ? "" : value(change.path("after"))));
            }
        }
        return lines;
    }

    private static String value(JsonNode value) {
        return value.isString() ? value.asString() : "";
    }

    private List<String> onPage(String release) throws IOException {
        return rows(release).stream()
                .map(row -> row.child(2).attr("data-place") + "|" + row.child(3).text() + "|"
                        + row.child(4).text())
                .toList();
    }

    private List<String> titles(String release) throws IOException {
        return rows(release).stream()
                .map(row -> row.child(0).text() + " · " + row.child(1).text())
                .distinct()
                .toList();
    }

    private List<Element> rows(String release) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/changes/index.html")))
                .select(":has(> #release-" + release + ") tbody tr");
    }

    private List<String> inFeed(String path, String updated) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(folder.resolve("site/" + path).toFile());
        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
        List<String> titles = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        NodeList entries = feed.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            org.w3c.dom.Element entry = (org.w3c.dom.Element) entries.item(i);
            assertTrue(ids.add(text(entry, "id")));
            if (text(entry, "updated").equals(updated)) {
                titles.add(text(entry, "title"));
            }
        }
        return titles;
    }

    private static String text(org.w3c.dom.Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve("content/" + file);
        String text = Files.readString(path);
        assertTrue(text.contains(old), text);
        Files.writeString(
                path,
                text.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(now)));
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Console(new PrintWriter(out), new PrintWriter(err), false, folder), arguments);
        assertEquals(ExitCode.DONE, code, err::toString);
        return out.toString();
    }

    private String refused(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Main.run(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, folder), arguments);
        assertEquals(ExitCode.USAGE, code, err::toString);
        return err.toString();
    }

    private int code(String... arguments) {
        return Main.run(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, folder),
                arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
