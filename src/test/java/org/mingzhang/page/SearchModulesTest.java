package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search's modules are short, and run in Chromium 79 and Safari 14. */
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

    /** What came after those browsers, as it is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\?\\.[\\w\\[(]",
                "\\?\\?",
                "\\|\\|=|&&=",
                "\\.at\\(",
                "\\.replaceAll\\(",
                "Object\\.hasOwn\\(",
                "\\.findLast",
                "\\.replaceChildren\\(",
                "\\.toSorted\\(|\\.toReversed\\(|\\.with\\(",
                "\\(\\?<[=!]",
                "\\bstatic \\{|^\\s+#\\w",
                "[0-9]_[0-9]",
                "structuredClone|Promise\\.any|WeakRef",
                ":is\\(|:where\\(|:has\\(",
                "\\.aria[A-Z]|ariaLabel"
            })
    void nothingIsNewerThanTheOldestBrowsers(String newer) throws IOException {
        Pattern pattern = Pattern.compile(newer, Pattern.MULTILINE);
        for (Path module : modules()) {
            assertFalse(pattern.matcher(Files.readString(module)).find(), module + " has " + newer);
        }
    }
}
