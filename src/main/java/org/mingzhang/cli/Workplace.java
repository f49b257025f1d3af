package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folders a build works in, looked at before it begins. */
final class Workplace {
    private Workplace() {}

    /** Refuses to begin without a folder for temporary files. */
    static void check() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (!Files.isDirectory(temporary) || !Files.isWritable(temporary)) {
            throw new UncheckedIOException(new NoSuchFileException(
                    temporary.toString(),
                    null,
                    "the folder for temporary files cannot be used; set TMPDIR to another"));
        }
    }

    /** The path with every link followed, also when its end is not there yet. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
