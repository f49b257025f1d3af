package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same input gives the same bytes, whatever the machine. */
@Isolated("changes the default locale and time zone")
class SameBytesTest {
    private static final long SEED = 20_240_101;

    @TempDir
    private Path folder;

    @Test
    void theFolderTheFileOrderTheLocaleAndTheZoneDoNotShow() throws IOException {
        Path first = folder.resolve("one/site");
        assertEquals("", Builds.build(Path.of("content"), first));
        Path shuffled = folder.resolve("an other/content");
        copyShuffled(Path.of("content"), shuffled);
        Path second = folder.resolve("an other/place/site");
        elsewhere(() -> assertEquals("", Builds.build(shuffled, second)));
        assertSame(Builds.files(first), Builds.files(second));
    }

    private static void elsewhere(Runnable job) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            job.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void copyShuffled(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, new Random(SEED));
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
    }
}
