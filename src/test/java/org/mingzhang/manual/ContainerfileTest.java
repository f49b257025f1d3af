package org.mingzhang.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The container file is read by linters that others wrote: the npm packages dockerfilelint and dockerfile-utils, which {@code .ci/run} installs. Where they or Node.js are not on the
 * machine, the tests are skipped and say so.
 */
class ContainerfileTest {
    private static final Path LINTERS = Path.of(Objects.requireNonNullElse(System.getenv("LINTERS"), "target/linters"))
            .toAbsolutePath();
    private static final Path FILE = Path.of("src/dist/Containerfile");

    @TempDir
    private Path folder;

    private static int lint(Path file, String... command) throws Exception {
        Path linter = LINTERS.resolve("node_modules/.bin").resolve(command[0]);
        if (!Files.exists(linter)) {
            System.err.println(
                    "NOT RUN: what needs the npm package " + command[0] + ", which is not in " + LINTERS + ".");
        }
        assumeTrue(Files.exists(linter), command[0] + " is not on this machine");
        command[0] = linter.toString();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.command().add(file.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        System.out.println(code == 0 ? "" : said);
        return code;
    }

    private Path changed(String old, String now) throws IOException {
        String text = Files.readString(FILE);
        assertNotEquals(text, text.replace(old, now), old);
        return Files.writeString(folder.resolve("Containerfile"), text.replace(old, now));
    }

    @ParameterizedTest
    @CsvSource({
        "'apt-get install -y', 'apt-get install'",
        "'debian:stable-slim', 'debian:latest'",
        "'ENTRYPOINT', 'ENTRY'"
    })
    void bearsTheLookOfDockerfilelint(String old, String now) throws Exception {
        assertEquals(0, lint(FILE, "dockerfilelint"));
        assertNotEquals(0, lint(changed(old, now), "dockerfilelint"));
    }

    @ParameterizedTest
    @CsvSource({"'WORKDIR /work', 'WORKDIR'", "'ENTRYPOINT', 'ENTRY'", "'COPY . /opt/mingzhang', 'COPY .'"})
    void isOfTheShapeThatDockerReads(String old, String now) throws Exception {
        assertEquals(0, lint(FILE, "dockerfile-utils", "lint"));
        assertNotEquals(0, lint(changed(old, now), "dockerfile-utils", "lint"));
    }
}
