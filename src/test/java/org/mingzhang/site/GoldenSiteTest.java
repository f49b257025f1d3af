package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small site, compared file by file with what was read and found good. Rewritten on purpose with {@code -Dgolden=write}. */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/sites/ok-small");
    private static final Pattern HASH = Pattern.compile("(assets/[a-z]+)\\.[0-9a-f]{10}\\.");

    /** Other tests read these back. */
    private static final Pattern BINARY = Pattern.compile("\\.(xlsx|png|ico)$");

    /** SearchTest reads the index; here its files would say nothing. */
    private static final Pattern INDEX = Pattern.compile("(?<![a-z])search/[0-9a-f]{12}/");

    /** The list of files is sorted, and the hashes decide where the browser's stand in it. */
    private static final Pattern LISTED = Pattern.compile("(?m)^(assets|search/[0-9a-f]{12})/.*\\R");

    @TempDir
    private Path folder;

    @Test
    void theSmallSiteIsAsExpected() throws IOException {
        Path out = folder.resolve("site");
        BuildRequest request = new BuildRequest(
                GOLDEN.resolve("content"),
                out,
                URI.create("https://jiangcheng.example/mingzhang/"),
                null,
                LocalDate.of(2024, 6, 1));
        assertEquals("", Builds.build(request));
        SortedMap<String, String> actual = pages(out);
        Path expected = GOLDEN.resolve("expected");
        if ("write".equals(System.getProperty("golden"))) {
            write(expected, actual);
        }
        SortedMap<String, String> golden = pages(expected);
        assertEquals(golden.keySet(), actual.keySet());
        golden.forEach((path, text) -> assertEquals(text, actual.get(path), path));
    }

    /** The files without workbooks and pictures, which others read back, and without the browser's, whose names carry a hash that changes with every touch of the style. */
    private static SortedMap<String, String> pages(Path site) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        Builds.files(site).forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!path.startsWith("assets/")
                    && !BINARY.matcher(path).find()
                    && !INDEX.matcher(path).lookingAt()) {
                texts.put(
                        path,
                        INDEX.matcher(LISTED.matcher(HASH.matcher(text).replaceAll("$1.HASH."))
                                        .replaceAll(""))
                                .replaceAll("search/HASH/"));
            }
        });
        return texts;
    }

    private static void write(Path folder, SortedMap<String, String> files) throws IOException {
        for (String old :
                Files.isDirectory(folder) ? Builds.files(folder).keySet() : new TreeMap<String, byte[]>().keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
