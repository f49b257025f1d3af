package org.mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What releases must not tell: one change as many, a change of something else, or nothing where something changed. */
class ReleaseLinesTest {
    private static final String PROJECT = "projects/jiangcheng-shuiwuju/hedao-qingyu/";
    private static final String ROOT = "https://example.org/open/";

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        copy(Path.of("src/main/resources/init/site/content"), folder.resolve("content"));
    }

    /** The form of the next year is the commonest change of all: it is new, and no field of it was corrected. */
    @Test
    void aNewFormIsOneThingThatIsAdded() throws Exception {
        Path form = folder.resolve("content/" + PROJECT + "2024-target.json");
        String printed = Files.readString(form);
        Files.delete(form);
        copy(folder.resolve("content"), folder.resolve("without"));
        run("release", "eins", "--date", "2024-06-30");
        Files.writeString(form, printed);
        copy(folder.resolve("content"), folder.resolve("with"));
        run("release", "zwei", "--date", "2024-07-31", "--previous", "without");
        replace(PROJECT + "2024-target.json", "项目支出绩效目标申报表", "绩效目标表");
        copy(folder.resolve("content"), folder.resolve("corrected"));
        run("release", "drei", "--date", "2024-08-31", "--previous", "with");
        Files.delete(form);
        run("release", "vier", "--date", "2024-09-30", "--previous", "corrected");
        run("build", "--base-url", ROOT, "--no-cache");
        assertEquals(List.of("新增 河道清淤 2024 年绩效目标表 项目支出绩效目标申报表"), told("zwei"), "still told, though it was taken back");
        assertEquals(List.of("更正 河道清淤 2024 年绩效目标表 · 表名 项目支出绩效目标申报表 绩效目标表"), told("drei"));
        assertEquals(List.of("撤下 河道清淤 2024 年绩效目标表 绩效目标表"), told("vier"));
        assertTrue(run("diff", "with", "without")
                .contains("field jiangcheng-shuiwuju/hedao-qingyu 2024-target: gone: 项目支出绩效目标申报表\n"));
    }

    @Test
    void theAddressOfADocumentIsNoChangeOfItsProjects() throws Exception {
        copy(folder.resolve("content"), folder.resolve("before"));
        run("release", "eins", "--date", "2024-06-30");
        replace(
                "documents/jiangcheng-shuiwuju-2024-target.json",
                "\"forms\": 1",
                "\"forms\": 1, \"publishedAt\": \"https://example.org/a.pdf\", \"sha256\": \"" + "0".repeat(64) + "\"");
        run("release", "zwei", "--date", "2024-07-31", "--previous", "before");
        List<String> about = new ArrayList<>();
        new JsonMapper()
                .readTree(Files.readString(folder.resolve("releases/zwei.json")))
                .path("changes")
                .forEach(change -> about.add(change.path("about").asString() + " "
                        + change.path("place").asString()));
        assertEquals(List.of("document published_at", "document sha256"), about);
        assertTrue(Files.readString(folder.resolve("releases/last.tsv"))
                .lines()
                .anyMatch(line -> line.startsWith("project ") && line.contains("2024-06-30")));
    }

    /** The record is of the release that was damaged; to compare with it would tell that nothing changed. */
    @Test
    void theRecordOfAnotherReleaseIsNone() throws Exception {
        run("release", "eins", "--date", "2024-06-30");
        replace(PROJECT + "2024-target.json", "\"requested\": ", "\"requested\": 1");
        run("release", "zwei", "--date", "2024-07-31");
        Files.delete(folder.resolve("releases/zwei.json"));
        assertTrue(refused("release", "zwei", "--date", "2024-07-31").contains("--previous"));
    }

    /** Without the record nobody knows when what did not change now changed last. */
    @Test
    void whereTheRecordIsGoneOnlyWhatChangedHasADay() throws Exception {
        copy(folder.resolve("content"), folder.resolve("before"));
        run("release", "eins", "--date", "2024-06-30");
        Files.delete(folder.resolve("releases/last.tsv"));
        replace(PROJECT + "2024-target.json", "\"requested\": ", "\"requested\": 1");
        run("release", "zwei", "--date", "2024-07-31", "--previous", "before");
        assertEquals(
                List.of("jiangcheng-shuiwuju/hedao-qingyu"),
                Files.readAllLines(folder.resolve("releases/last.tsv")).stream()
                        .filter(line -> line.contains("2024-07-31"))
                        .map(line -> line.split("[ \t]", -1)[1])
                        .toList());
    }

    @Test
    void anotherSiteIsNotThePreviousRelease() throws Exception {
        run("release", "eins", "--date", "2024-06-30");
        assertTrue(refused(
                        "release",
                        "zwei",
                        "--date",
                        "2024-07-31",
                        "--previous",
                        Path.of("content").toAbsolutePath().toString())
                .contains("holds nothing as the release eins held it"));
        copy(folder.resolve("content"), folder.resolve("later"));
        Path later = folder.resolve("later/" + PROJECT + "2024-target.json");
        Files.writeString(later, Files.readString(later).replace("\"requested\": ", "\"requested\": 1"));
        StringWriter err = new StringWriter();
        code(err, "release", "zwei", "--date", "2024-07-31", "--previous", "later");
        assertTrue(err.toString().contains("held 1 things in another way"), err::toString);
    }

    @Test
    void ofOneDayTheReleaseThatNamesTheOtherIsTheLater() throws Exception {
        for (String name : List.of("v9", "v10", "v2")) {
            run("release", name, "--date", "2024-06-30");
        }
        assertTrue(Files.readString(folder.resolve("releases/v2.json")).contains("\"previous\":\"v10\""));
        run("build", "--no-cache");
        assertEquals(
                List.of("release-v2", "release-v10", "release-v9"),
                Jsoup.parse(Files.readString(folder.resolve("site/changes/index.html")))
                        .select("h2[id]")
                        .eachAttr("id"));
    }

    private List<String> told(String release) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/changes/index.html")))
                .select(":has(> #release-" + release + ") tbody tr")
                .eachText();
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = folder.resolve("content/" + file);
        String text = Files.readString(path);
        assertTrue(text.contains(old), text);
        Files.writeString(path, text.replace(old, now));
    }

    private String run(String... arguments) {
        return Commands.run(folder, arguments);
    }

    private String refused(String... arguments) {
        StringWriter err = new StringWriter();
        assertEquals(ExitCode.USAGE, code(err, arguments), err::toString);
        return err.toString();
    }

    private int code(StringWriter err, String... arguments) {
        return Main.run(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, folder), arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        FileUtils.copyDirectory(from.toFile(), to.toFile());
    }
}
