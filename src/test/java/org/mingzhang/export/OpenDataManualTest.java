package org.mingzhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual names every file, column and member that is written, and no other. */
class OpenDataManualTest {
    private static final Path MANUAL = Path.of("docs/open-data.md");
    private static final String RECORD = "## The project record";

    @ParameterizedTest
    @EnumSource
    void theManualNamesTheColumnsOfEachTable(Table table) throws IOException {
        List<String> expected = table.columns().stream()
                .map(column -> "| `%s` | %s | %s | %s |"
                        .formatted(column.name(), column.type().id(), column.english(), column.chinese()))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", rows(heading(table))));
    }

    @Test
    void theManualNamesNoOtherTable() throws IOException {
        List<String> headings = Files.readAllLines(MANUAL).stream()
                .filter(line -> line.startsWith("### "))
                .toList();
        assertEquals(
                Arrays.stream(Table.values()).map(OpenDataManualTest::heading).toList(), headings);
    }

    @Test
    void theManualNamesEveryMemberOfTheProjectRecord() throws IOException {
        String record = ProjectRecord.write(Samples.withParticulars(), Samples.context());
        var written = new TreeSet<String>();
        collect("", new JsonMapper().readTree(record), written);
        var named = new TreeSet<String>();
        var member = Pattern.compile("\\| `([^`]+)` \\|.*");
        for (String row : rows(RECORD)) {
            var matcher = member.matcher(row);
            assertTrue(matcher.matches(), row);
            named.add(matcher.group(1));
        }
        assertEquals(String.join("\n", written), String.join("\n", named));
    }

    private static String heading(Table table) {
        return "### " + table.id() + " (" + table.chinese() + ")";
    }

    /** The rows of the first table below a heading, without its head. */
    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(MANUAL).stream()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        if (node.isArray()) {
            paths.add(path + "[]");
            node.forEach(item -> collect(path + "[]", item, paths));
        } else if (node.isObject()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            node.propertyStream().forEach(entry -> collect(prefix + entry.getKey(), entry.getValue(), paths));
        } else if (!path.endsWith("[]")) {
            paths.add(path);
        }
    }
}
