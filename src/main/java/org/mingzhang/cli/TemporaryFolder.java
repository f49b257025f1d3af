package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when the work is done. */
final class TemporaryFolder implements AutoCloseable {
    private final Path root;

    TemporaryFolder(String name) throws IOException {
        this.root = Files.createTempDirectory(name);
    }

    /** An empty folder in it. */
    Path folder(String name) throws IOException {
        return Files.createDirectory(root.resolve(name));
    }

    @Override
    public void close() throws IOException {
        boolean interrupted = Thread.interrupted();
        List<Path> all;
        try (Stream<Path> tree = Files.walk(root)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
