package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code bad-*} site with the full text that a person would see. {@code -Dgolden=write} writes the text anew. */
class BadSitesTest {
    static List<String> badSites() throws IOException {
        try (Stream<Path> sites = Files.list(Sites.FOLDER)) {
            return sites.map(site -> site.getFileName().toString())
                    .filter(name -> name.startsWith("bad-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("badSites")
    void tellsEveryProblemOf(String site) throws IOException {
        String found = Sites.problems(Sites.content(site));
        Path expected = Sites.FOLDER.resolve(site).resolve("problems.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
    }

    @ParameterizedTest
    @MethodSource("badSites")
    void writesForPeopleAbout(String site) {
        String found = Sites.problems(Sites.content(site));
        assertFalse(found.isEmpty());
        assertFalse(found.contains(Path.of("").toAbsolutePath().toString()), "an absolute path");
        assertFalse(found.contains("org.mingzhang") || found.contains("tools.jackson"), "a class name");
        found.lines()
                .forEach(line -> assertTrue(
                        line.matches("content(/[^:]+)?(:\\d+:\\d+)?: error M\\d{3}: .*[^.]\\. .*[.?]"), line));
    }
}
