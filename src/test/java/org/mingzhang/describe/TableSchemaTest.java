package org.mingzhang.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.site.Builds;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every row of every table, read by an implementation of Table Schema that others wrote: the npm package tableschema, which {@code .ci/run} installs. Where it or Node.js is not on the
 * machine, the test is skipped and says so.
 */
class TableSchemaTest {
    private static final Path LIBRARY = Path.of(Objects.requireNonNullElse(
                    System.getenv("TABLESCHEMA"), "target/tableschema/node_modules/tableschema"))
            .toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Path data;

    /** What the reader printed and how it ended. */
    private record Read(int code, String said) {}

    @BeforeAll
    static void build() throws IOException {
        boolean there = Files.isDirectory(LIBRARY);
        if (!there) {
            System.err.println("NOT RUN: what needs the npm package tableschema, which is not in " + LIBRARY + ".");
        }
        assumeTrue(there, "tableschema is not on this machine");
        assertEquals("", Builds.build(Path.of("content"), folder.resolve("site")));
        data = folder.resolve("site/data");
    }

    @Test
    void everyRowKeepsToItsSchema() throws Exception {
        String expected = new JsonMapper()
                .readTree(Files.readString(data.resolve("datapackage.json")))
                .path("resources")
                .valueStream()
                .map(table ->
                        table.path("name").asString() + " " + table.path("rows").asInt() + "\n")
                .collect(Collectors.joining());
        assertEquals(new Read(0, expected), read(data));
    }

    @Test
    void aRowThatBreaksItIsRefused() throws Exception {
        refuses("indicators.csv", ",2024,target,1,", ",1924,target,1,"); // no such form
        refuses("disclosures.csv", ",self-evaluation,", ",afterwards,"); // no such stage
        refuses("disclosures.csv", ",false,", ",no,"); // no truth value
        refuses("documents.csv", ",target,", ",,"); // nothing where something is required
    }

    private static void refuses(String file, String old, String now) throws Exception {
        Path copy = Files.createTempDirectory(folder, "copy");
        FileUtils.copyDirectory(
                data.toFile(), copy.toFile(), f -> f.getParentFile().equals(data.toFile()));
        String text = Files.readString(copy.resolve(file));
        assertTrue(text.contains(old), file);
        Files.writeString(copy.resolve(file), text.replaceFirst(old, now));
        assertNotEquals(0, read(copy).code(), file + old);
    }

    private static Read read(Path data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "node",
                        Path.of("src/test/resources/described/rows.cjs")
                                .toAbsolutePath()
                                .toString(),
                        data.toString(),
                        LIBRARY.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Read(process.waitFor(), said);
    }
}
