package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.problem.Problems;

/** No file takes longer to read, or more stack, than its size explains. */
class EndlessTest {
    private static final String SITE = """
            {"title": "江城账本", "description": "测试用。", "publisher": "编辑部", "languages": ["zh-CN"],
             "licence": {"name": "CC BY 4.0"}, "regions": [%s]}
            """;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void writesAGoodSite() throws IOException {
        content = folder.resolve("content");
        write("site.json", SITE.formatted("{\"id\": \"a\", \"name\": \"甲\"}"));
        write("departments/d.json", "{\"name\": \"局\", \"region\": \"a\", \"kind\": \"部门\"}");
    }

    private static void located(String problems) {
        problems.lines()
                .forEach(line -> assertTrue(line.matches("content/\\S+:\\d+:\\d+: error M0\\d\\d: .{1,700}"), line));
    }

    @Test
    void regionsMayNotLieWithinHundredsOfOthers() throws IOException {
        write("site.json", SITE.formatted(regions(800, "{\"id\": \"a\", \"name\": \"甲\"}")));
        String found = problems();
        String first = "content/site.json:23:38: error M025: the region \"a21\" lies within more than 20 others."
                + " Leave out regions for which no department answers.\n";
        assertTrue(found.contains(first), found);
        assertEquals(779, found.lines().count());
    }

    @Test
    void aLongCircleOfRegionsIsRefused() throws IOException {
        write("site.json", SITE.formatted(regions(4_000, "{\"id\": \"a\", \"name\": \"甲\", \"within\": \"a3999\"}")));
        assertTrue(problems().contains("error M025: the region \"a\" lies within more than 20 others."));
    }

    private static String regions(int count, String first) {
        return first
                + IntStream.range(1, count)
                        .mapToObj(i -> ",\n{\"id\": \"a" + i + "\", \"name\": \"甲\", \"within\": \"a"
                                + (i == 1 ? "" : i - 1) + "\"}")
                        .collect(Collectors.joining());
    }

    @Test
    void ofFiftyThousandUnknownFieldsAThousandAreToldAndTheRestCounted() throws IOException {
        String fields =
                IntStream.range(0, 50_000).mapToObj(i -> "\"nam" + i + "\": 1").collect(Collectors.joining(",\n"));
        write("departments/d.json", "{" + fields + "}");
        Problems problems = new Problems();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sites.projects(content, problems));
        assertEquals(1_000, problems.sorted().size());
        assertEquals(49_003, problems.more());
    }

    @Test
    void fieldsOfTwoMillionValuesAreNotTakenIn() throws IOException {
        write("departments/d.json", "{\"name\": [" + "1,".repeat(2_000_000) + "1]}");
        assertEquals(
                "content/departments/d.json:1:400007: error M005: the file holds more than 200000 values."
                        + " Check what was put there; split the content if it is all meant.\n",
                problems());
    }

    @Test
    void namesThatCollideAreReadInTime() throws IOException {
        // "B@" and "Aa" are one to a hash that multiplies by 33, "BB" and "Aa" to one that does by 31.
        String fields = IntStream.range(0, 1 << 16)
                .mapToObj(i -> "\""
                        + IntStream.range(0, 16)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "B@" : "Aa")
                                .collect(Collectors.joining())
                        + "\":1")
                .collect(Collectors.joining(","));
        write("departments/d.json", "{" + fields + "}");
        located(problems());
    }

    @Test
    void aWrongIdOfAThousandSegmentsIsRefused() throws IOException {
        write(
                "departments/d.json",
                "{\"name\": \"局\", \"region\": \"" + "a-".repeat(100_000) + "\", \"kind\": \"部门\"}");
        located(problems());
    }

    @Test
    void aRollUpOfThousandSegmentsIsRefused() throws IOException {
        write("projects/d/p/project.json", "{\"rollUpOf\": [\"" + "a-".repeat(100_000) + "/b\"]}");
        assertTrue(problems().contains("content/projects/d/p/project.json:1:15: error M017: "));
    }

    private String problems() {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sites.problems(content));
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
