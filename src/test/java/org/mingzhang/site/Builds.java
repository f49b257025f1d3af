package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;

/** Builds sites for tests and reads them back. */
public final class Builds {
    private Builds() {}

    /** Builds a content folder; the problems' texts, none if it was published. */
    public static String build(Path content, Path out) {
        return build(new BuildRequest(content, out, null, null, null));
    }

    /** The site of the committed content, built once for all tests that only read it. */
    public static Path published() {
        return Committed.SITE;
    }

    /** Builds; the problems' texts, a line each. */
    public static String build(BuildRequest request) {
        Problems problems = new Problems();
        SiteBuilder.build(request, problems, Progress.NONE);
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems.sorted()) {
            text.append(problem.text()).append('\n');
        }
        return text.toString();
    }

    /** Every file of a folder by its relative path. */
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static final class Committed {
        static final Path SITE = build();

        private static Path build() {
            try {
                Path folder = Files.createTempDirectory("mingzhang-published");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
                assertEquals("", Builds.build(Path.of("content"), folder.resolve("site")));
                return folder.resolve("site");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
