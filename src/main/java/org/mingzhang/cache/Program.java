package org.mingzhang.cache;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
            return Key.of(java, of(place()));
        } catch (IOException e) {
            return Key.of(java, Key.of(Long.toString(System.nanoTime())));
        }
    }

    /** The jar or the folder that the program runs from. Classes that Java keeps ready do not know where they are from, their files do. */
    private static Path place() throws IOException {
        String name = Program.class.getName().replace('.', '/') + ".class";
        @Nullable URL self = Program.class.getClassLoader().getResource(name);
        if (self == null) {
            throw new NoSuchFileException(name);
        }
        if (self.openConnection() instanceof JarURLConnection jar) {
            return Path.of(URI.create(jar.getJarFileURL().toString()));
        }
        int deep = Path.of(name).getNameCount();
        return Path.of(URI.create(self.toString())).resolve("../".repeat(deep)).normalize();
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
