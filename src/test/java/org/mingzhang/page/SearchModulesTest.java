package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search's modules are short. */
class SearchModulesTest {
    private static final Path FOLDER = Path.of("src/main/web/search");
    private static final int LONGEST = 200;

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void noModuleIsLong() throws IOException {
        for (Path module : modules()) {
            long lines = Files.readAllLines(module).size();
            assertTrue(lines <= LONGEST, module + " has " + lines + " lines");
        }
    }
}
