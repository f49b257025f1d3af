package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.mingzhang.site.Builds;

/** The site of the committed content, built once for all tests that only look at it. */
final class CommittedSite {
    private static final Path FOLDER = build();

    private CommittedSite() {}

    static Path folder() {
        return FOLDER;
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("mingzhang-committed");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            Path site = folder.resolve("site");
            assertEquals("", Builds.build(Path.of("content"), site));
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
