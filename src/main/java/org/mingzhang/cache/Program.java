package org.mingzhang.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which program this is, to the byte: another one may read, judge or print in another way. */
public final class Program {
    private Program() {}

    /** The key of the program's own files and of the Java that runs it; another one each time if that cannot be told. */
    public static Key key() {
        Key java = Key.of(Runtime.version().toString());
        try {
            @Nullable CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            if (source != null) {
                return Key.of(java, of(Path.of(source.getLocation().toURI())));
            }
        } catch (IOException | URISyntaxException e) {
            // Told below.
        }
        return Key.of(java, Key.of(Long.toString(System.nanoTime())));
    }

    /** The key of a file, or of a folder with all that is in it. */
    public static Key of(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return Key.of(Files.readAllBytes(file));
        }
        List<Key> keys = new ArrayList<>();
        try (Stream<Path> files = Files.walk(file)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                keys.add(Key.of(file.relativize(each).toString()));
                keys.add(Key.of(Files.readAllBytes(each)));
            }
        }
        return Key.of(keys.toArray(Key[]::new));
    }
}
