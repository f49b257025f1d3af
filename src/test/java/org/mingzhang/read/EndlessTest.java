package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.problem.Problems;

/** No file takes longer to read, or more stack, than its size explains. */
class EndlessTest {
    private static final String SITE = """
            {"title": "江城账本", "description": "测试用。", "publisher": "编辑部", "languages": ["zh-CN"],
             "licence": {"name": "CC BY 4.0"}, "regions": [%s]}
            """;
    private static final int PAGE = 32 << 10;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void writesAGoodSite() throws IOException {
        content = folder.resolve("content");
        write("site.json", SITE.formatted("{\"id\": \"a\", \"name\": \"甲\"}"));
        write("departments/d.json", "{\"name\": \"局\", \"region\": \"a\", \"kind\": \"部门\"}");
    }

    /** What begins a page, what is repeated to the largest size, and what ends it. */
    static Stream<Arguments> repeated() {
        return Map.ofEntries(
                        Map.entry("open brackets", new String[] {"", "[", ""}),
                        Map.entry("image brackets", new String[] {"", "![", ""}),
                        Map.entry("open links", new String[] {"", "[a](", ""}),
                        Map.entry("links in angles", new String[] {"", "[a](<b", ""}),
                        Map.entry("closed brackets", new String[] {"", "[", "]".repeat(PAGE / 2)}),
                        Map.entry("brackets in turn", new String[] {"", "[a]", ""}),
                        Map.entry("references", new String[] {"", "[a][b]", ""}),
                        Map.entry("definitions", new String[] {"", "[a]: /b\n", ""}),
                        Map.entry("open definitions", new String[] {"", "[a\n", ""}),
                        Map.entry("stars", new String[] {"", "*a ", ""}),
                        Map.entry("stars and lines", new String[] {"", "*a_ ", ""}),
                        Map.entry("strong stars", new String[] {"", "**a *b ", ""}),
                        Map.entry("stars of many lengths", new String[] {"", "a**b*c***d", ""}),
                        Map.entry("angles", new String[] {"", "<", ""}),
                        Map.entry("tags", new String[] {"", "<a b=", ""}),
                        Map.entry("quoted tags", new String[] {"", "<a b=\"", ""}),
                        Map.entry("comments", new String[] {"", "<!--", ""}),
                        Map.entry("comments in a line", new String[] {"", "a <!-- ", ""}),
                        Map.entry("sections", new String[] {"", "<![CDATA[", ""}),
                        Map.entry("sections in a line", new String[] {"", "a<![CDATA[", ""}),
                        Map.entry("instructions", new String[] {"", "a <?", ""}),
                        Map.entry("declarations", new String[] {"", "a <!A ", ""}),
                        Map.entry("automatic links", new String[] {"", "<http://a ", ""}),
                        Map.entry("automatic mail", new String[] {"", "<a@b.", ""}),
                        Map.entry("entities", new String[] {"", "&#x41;", ""}),
                        Map.entry("open entities", new String[] {"", "&a", ""}),
                        Map.entry("one entity", new String[] {"&", "a", ""}),
                        Map.entry("escapes", new String[] {"", "\\", ""}),
                        Map.entry("quotes", new String[] {"", "> ", ""}),
                        Map.entry("quotes in lines", new String[] {"", "> a\n", ""}),
                        Map.entry("nested quotes", new String[] {"", "> > > > > a\n", ""}),
                        Map.entry("list marks", new String[] {"", "- ", ""}),
                        Map.entry("lists", new String[] {"", "- a\n", ""}),
                        Map.entry("loose lists", new String[] {"", "- a\n\n", ""}),
                        Map.entry("numbers", new String[] {"", "1. ", ""}),
                        Map.entry("headings", new String[] {"", "## a\n", ""}),
                        Map.entry("numbered headings", new String[] {"", "## a-2\n## a\n", ""}),
                        Map.entry("underlined headings", new String[] {"", "a\n-\n", ""}),
                        Map.entry("lines of dashes", new String[] {"", "- - -\n", ""}),
                        Map.entry("dashes", new String[] {"", "-", ""}),
                        Map.entry("blanks", new String[] {"a", " ", "b"}),
                        Map.entry("tabs", new String[] {"a", "\t", "b"}),
                        Map.entry("empty lines", new String[] {"a", "\n", "b"}),
                        Map.entry("lines", new String[] {"", "a\n", ""}),
                        Map.entry("indented lines", new String[] {"", "    a\n", ""}),
                        Map.entry("hard breaks", new String[] {"", "a  \n", ""}),
                        Map.entry("cells", new String[] {"|a|\n|-|\n", "|", ""}),
                        Map.entry("columns", new String[] {"|a", "|a", "\n|" + "-|".repeat(1000)}),
                        Map.entry("dashed columns", new String[] {"", "|-", ""}),
                        Map.entry("rows", new String[] {"|a|b|\n|-|-|\n", "|a|b|\n", ""}),
                        Map.entry("tables", new String[] {"", "|a|\n|-|\n\n", ""}),
                        Map.entry("wide tables", new String[] {"", "|".repeat(300) + "\n", ""}),
                        Map.entry("backquotes", new String[] {"", "`", ""}),
                        Map.entry("backquotes in turn", new String[] {"", "`a ", ""}),
                        Map.entry("backquotes and brackets", new String[] {"", "`[", ""}),
                        Map.entry("backquotes of many lengths", new String[] {ticks(), "", ""}),
                        Map.entry("fences", new String[] {"", "```\n", ""}),
                        Map.entry("segments", new String[] {"[a](/", "b/", ")"}),
                        Map.entry("dashes in an address", new String[] {"[a](http://b/", "-", ")"}),
                        Map.entry("links", new String[] {"", "[a](/b/)", ""}),
                        Map.entry("nested links", new String[] {"", "[", "a" + "](/b/)".repeat(PAGE / 7)}),
                        Map.entry("brackets in an address", new String[] {"[a](", "(", ")".repeat(PAGE / 2)}),
                        Map.entry("a title", new String[] {"[a](/b/ \"", "c", "\")"}),
                        Map.entry("titles", new String[] {"", "[a](/b \"", ""}))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static String ticks() {
        return IntStream.range(1, 500).mapToObj(i -> "a" + "`".repeat(i)).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeated")
    void aPageOfRepeated(String name, String[] parts) throws IOException {
        int size = PAGE - 20 - parts[0].length() - parts[2].length();
        String middle = parts[1].isEmpty() ? "" : parts[1].repeat(Math.max(1, size / parts[1].length()));
        String text = "# 标题\n\n" + parts[0] + middle + parts[2] + "\n";
        write("pages/p.md", text.length() > PAGE ? text.substring(0, PAGE - 20) : text);
        located(problems());
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
