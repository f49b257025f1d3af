package org.mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundle that {@code mvn -Pdist package} made, used from another folder on a machine without Java. */
class BundleTest {
    @TempDir
    private Path folder;

    private Path bundle = Path.of("target/dist");

    @BeforeEach
    void unpack() throws Exception {
        Optional<Path> archive = archive();
        if (archive.isEmpty()) {
            System.err.println(
                    "NOT RUN: the tests of the bundle, because there is none; make it with mvn -Pdist package.");
        }
        Assumptions.assumeTrue(archive.isPresent(), "no bundle: make it with mvn -Pdist package");
        run(folder, "tar", "-xzf", archive.orElseThrow().toAbsolutePath().toString());
        try (Stream<Path> made = Files.list(folder)) {
            bundle = made.findFirst().orElseThrow();
        }
    }

    private static Optional<Path> archive() throws IOException {
        if (!Files.isDirectory(Path.of("target/dist"))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(f -> f.toString().endsWith(".tar.gz")).findFirst();
        }
    }

    private String run(Path where, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA"));
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", "/nonexistent"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void itBeginsChecksAndBuildsASiteWithoutAnyJava() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("mz"), bundle.resolve("bin/mingzhang"));
        assertTrue(run(folder, link.toString(), "--version").startsWith("mingzhang "));
        run(folder, link.toString(), "init", "网站");
        Path site = folder.resolve("网站");
        assertEquals("no problems\n", run(site, link.toString(), "check"));
        assertTrue(run(site, link.toString(), "build").startsWith("Built site: "));
        Files.createDirectory(site.resolve("own"));
        Files.copy(Path.of("templates/notFound.jte"), site.resolve("own/notFound.jte"));
        assertTrue(run(site, link.toString(), "build", "--templates", "own").contains(" 0 files written, "));
    }

    @Test
    void everyPartIsListedAndItsLicenceLiesThere() throws IOException {
        List<String> parts = Files.readAllLines(bundle.resolve("THIRD-PARTY.txt"));
        TreeSet<String> jars;
        try (Stream<Path> files = Files.list(Path.of("target/lib"))) {
            jars = files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(
                jars,
                parts.stream()
                        .map(line -> line.replaceFirst("^[^:]*:(\\S+) (\\S+) - .*$", "$1-$2.jar"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        String bom = Files.readString(bundle.resolve("mingzhang-sbom.json"));
        assertTrue(bom.contains("\"bomFormat\" : \"CycloneDX\""));
        assertFalse(bom.contains("\"timestamp\""));
        for (String part : parts) {
            String name = part.replaceFirst("^[^:]*:(\\S+) .*$", "$1");
            try (Stream<Path> files = Files.list(bundle.resolve("licences").resolve(name))) {
                assertTrue(files.anyMatch(f -> f.toFile().length() > 500), name);
            }
        }
    }
}
