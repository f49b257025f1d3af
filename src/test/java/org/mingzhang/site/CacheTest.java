package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Published;

/** A build with the cache of earlier ones gives what a build without any gives, to the byte, and does less. */
class CacheTest {
    private static final Path GOOD = Path.of("src/test/resources/sites/ok-small/content");
    private static final int ROUNDS = 12;

    @TempDir
    private Path folder;

    private Path content;
    private Path cache;

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        cache = folder.resolve("cache");
        copy(GOOD, content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Published build() {
        return build(null);
    }

    private Published build(@org.jspecify.annotations.Nullable Path templates) {
        Problems problems = new Problems();
        Optional<Published> published = SiteBuilder.build(
                new BuildRequest(content, folder.resolve("site"), null, templates, null, false, cache, null),
                problems,
                Progress.NONE);
        return published.orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    private void assertLikeAFullBuild(String after, @org.jspecify.annotations.Nullable Path templates)
            throws IOException {
        Path full = folder.resolve("full");
        assertEquals("", Builds.build(new BuildRequest(content, full, null, templates, null)), after);
        SortedMap<String, byte[]> expected = Builds.files(full);
        SortedMap<String, byte[]> files = Builds.files(folder.resolve("site"));
        assertEquals(expected.keySet(), files.keySet(), after);
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, files.get(path), () -> path + " after " + after));
    }

    @Test
    void whateverIsEditedTheSiteIsThatOfAFullBuild() throws IOException {
        long seed = new Random().nextLong();
        Edits edits = new Edits(content, new Random(seed));
        build();
        assertLikeAFullBuild("nothing", null);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            done.add(edits.any());
            build();
            assertLikeAFullBuild("seed " + seed + ": " + done, null);
        }
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        Published first = build();
        Path page = folder.resolve("site/index.html");
        var time = Files.getLastModifiedTime(page);
        assertEquals(new Published(0, first.written(), 0, first.bytes()), build());
        assertEquals(time, Files.getLastModifiedTime(page));
    }

    @Test
    void aTemplateThatIsEditedIsSeen() throws IOException {
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates);
        Files.writeString(templates.resolve("notFound.jte"), Files.readString(Path.of("templates/notFound.jte")));
        build(templates);
        Files.writeString(
                templates.resolve("layout.jte"),
                Files.readString(Path.of("templates/layout.jte")).replace("</main>", "<p>x</p></main>"));
        build(templates);
        assertLikeAFullBuild("a template", templates);
        build();
        assertLikeAFullBuild("the program's templates", null);
    }

    @Test
    void aSiteThatSomebodyChangedIsRestored() throws IOException {
        build();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            files = all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        Random random = new Random(1);
        for (int i = 0; i < 6; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            if (i % 2 == 0 || bytes.length == 0) {
                Files.delete(file);
            } else {
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.delete(file);
                Files.write(file, bytes);
            }
            build();
            assertLikeAFullBuild(file + " was changed", null);
        }
    }

    @Test
    void aCacheMayBeDamagedCutOffForeignOrGone() throws IOException {
        Random random = new Random(2);
        for (int i = 0; i < 12; i++) {
            build();
            Path file = cache.resolve(i % 3 == 0 ? "files" : "values");
            byte[] bytes = Files.readAllBytes(file);
            switch (i % 4) {
                case 0 -> bytes[random.nextInt(bytes.length)] ^= 4;
                case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 2 -> random.nextBytes(bytes);
                default -> {}
            }
            if (i % 4 == 3) {
                delete(cache);
            } else {
                Files.write(file, bytes);
            }
            Edits.replace(content.resolve("site.json"), "\"title\": \"", "\"title\": \"新");
            build();
            assertLikeAFullBuild("damage " + i, null);
            assertTrue(Files.isRegularFile(file));
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        Files.writeString(cache, "a file where the folder would be");
        build();
        assertLikeAFullBuild("nothing", null);
        assertEquals("a file where the folder would be", Files.readString(cache));
    }

    @Test
    void aBuildThatFailsForgetsNothing() throws IOException {
        Published first = build();
        Path form = content.resolve(Edits.FORM);
        String before = Files.readString(form);
        Files.writeString(form, "{");
        assertTrue(
                !Builds.build(new BuildRequest(content, folder.resolve("site"), null, null, null, false, cache, null))
                        .isEmpty());
        Files.writeString(form, before);
        assertEquals(new Published(0, first.written(), 0, first.bytes()), build());
    }
}
