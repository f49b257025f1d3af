package org.mingzhang.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Table;
import org.mingzhang.site.Builds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of the open data is true of every file and row. */
class DescriptionsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PUBLISHED = Path.of("target/data-package-2.0.json");

    @TempDir
    private static Path folder;

    private static Path site;
    private static Path data;

    @BeforeAll
    static void build() {
        site = Builds.published();
        data = site.resolve("data");
    }

    @Test
    void theDataPackageKeepsToItsStandard() throws IOException {
        assertEquals(
                List.of(),
                faults(
                        Files.readString(Path.of("src/test/resources/described/data-package-2.schema.json")),
                        data.resolve("datapackage.json")));
    }

    /** The schema of those who keep the standard: {@code .ci/run} fetches it where it can; elsewhere the test is skipped and says so. */
    @Test
    void theDataPackageKeepsToThePublishedSchema() throws IOException {
        boolean there = Files.exists(PUBLISHED);
        if (!there) {
            System.err.println(
                    "NOT RUN: what needs the published schema of Data Package, which is not at " + PUBLISHED + ".");
        }
        assumeTrue(there, "the published schema is not on this machine");
        assertEquals(List.of(), faults(Files.readString(PUBLISHED), data.resolve("datapackage.json")));
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(
                wrong, Files.readString(data.resolve("datapackage.json")).replace("\"path\"", "\"way\""));
        assertFalse(faults(Files.readString(PUBLISHED), wrong).isEmpty());
    }

    @Test
    void everyRowKeepsToTypesKeysAndConstraints() throws Exception {
        try (DuckTables tables = DuckTables.load(data)) {
            for (JsonNode resource : resources()) {
                assertEquals(
                        resource.path("rows").asLong(),
                        tables.rows(resource.path("name").asString()),
                        resource.path("name").asString());
                assertTrue(
                        resource.path("rows").asLong() > 0,
                        resource.path("name").asString());
            }
        }
    }

    @Test
    void aRowThatBreaksAPromiseIsRefused() throws IOException {
        refuses("departments.csv", "departments.csv", ",部门,", ",,");
        refuses("disclosures.csv", "a stage that there is not", ",self-evaluation,", ",afterwards,");
        refuses("disclosures.csv", "a document that there is not", ",songjiang-", ",nowhere-");
        refuses("indicators.csv", "a form that there is not", ",2024,", ",1924,");
    }

    private static void refuses(String file, String why, String old, String now) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        for (String name : List.of(
                "datapackage.json",
                "disclosures.csv",
                "indicators.csv",
                "budget-items.csv",
                "execution.csv",
                "findings.csv",
                "documents.csv",
                "departments.csv")) {
            String text = Files.readString(data.resolve(name));
            Files.writeString(copy.resolve(name), name.equals(file) ? changed(text, old, now) : text);
        }
        assertThrows(SQLException.class, () -> DuckTables.load(copy).close(), why);
    }

    private static String changed(String text, String old, String now) {
        String changed = text.replace(old, now);
        return changed.equals(text) ? text.replaceFirst("\r\n([^,]*),[^,]*,", "\r\n$1,,") : changed;
    }

    @Test
    void sizesAndSumsAreThoseOfTheFiles() throws Exception {
        for (JsonNode resource : resources()) {
            byte[] bytes = Files.readAllBytes(data.resolve(resource.path("path").asString()));
            assertEquals(bytes.length, resource.path("bytes").asInt());
            assertEquals("sha256:" + sha256(bytes), resource.path("hash").asString());
        }
        for (JsonNode table :
                JSON.readTree(Files.readString(data.resolve("index.json"))).path("tables")) {
            for (String format : List.of("csv", "json")) {
                byte[] bytes = Files.readAllBytes(
                        site.resolve(table.path(format).path("address").asString()));
                assertEquals(bytes.length, table.path(format).path("bytes").asInt());
                assertEquals(sha256(bytes), table.path(format).path("sha256").asString());
            }
        }
    }

    @Test
    void everyPublishedJsonKeepsToItsSchema() throws IOException {
        assertEquals(List.of(), faultsOf("index", data.resolve("index.json")));
        for (Table table : Table.values()) {
            assertEquals(List.of(), faultsOf(table.id(), data.resolve(table.id() + ".json")));
        }
        assertEquals(List.of(), all("project", data.resolve("projects")));
        assertEquals(List.of(), all("department", data.resolve("departments")));
    }

    @Test
    void aRecordWithAnotherMemberIsRefused() throws IOException {
        Path record;
        try (Stream<Path> records = Files.walk(data.resolve("projects"))) {
            record = records.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Path more = folder.resolve("more.json");
        Files.writeString(more, Files.readString(record).replaceFirst("\\{", "{\"more\": 1,"));
        assertFalse(faultsOf("project", more).isEmpty());
    }

    private static List<String> all(String schema, Path records) throws IOException {
        Schema compiled = compiled(Files.readString(data.resolve("schema/" + schema + ".schema.json")));
        try (Stream<Path> files = Files.walk(records)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertFalse(found.isEmpty());
            return found.stream()
                    .flatMap(file -> faults(compiled, file).stream())
                    .toList();
        }
    }

    private static List<String> faultsOf(String schema, Path file) throws IOException {
        return faults(Files.readString(data.resolve("schema/" + schema + ".schema.json")), file);
    }

    private static List<String> faults(String schema, Path file) {
        return faults(compiled(schema), file);
    }

    private static List<String> faults(Schema schema, Path file) {
        try {
            return schema.validate(Files.readString(file), InputFormat.JSON).stream()
                    .map(error -> file.getFileName() + ": " + error)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Schema compiled(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static List<JsonNode> resources() throws IOException {
        return JSON.readTree(Files.readString(data.resolve("datapackage.json"), StandardCharsets.UTF_8))
                .path("resources")
                .valueStream()
                .toList();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
