package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a content folder, nothing outside it is opened, and nothing that is no file. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OutsideTest {
    private static final Path GOOD = Sites.content("ok-small");
    private static final String REPLY =
            "notes/findings/jiangcheng-wenhuaju/chunjie-dengcai/2023-self-evaluation/total-score.md";
    private static final String OUT =
            ":1:1: error M006: this symbolic link leads out of the content folder. Put the file itself in its place.\n";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copiesAGoodSite() throws IOException {
        content = folder.resolve("content");
        copy(GOOD, content);
        Files.createDirectories(content.resolve(REPLY).resolveSibling(""));
        Files.writeString(content.resolve(REPLY), "# 2024-05-06 某人\n");
        assertEquals("", problems());
    }

    /** Every file that is read, and every folder that is looked into. */
    static List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(GOOD)) {
            Stream<String> good = all.filter(p -> !p.equals(GOOD))
                    .map(p -> GOOD.relativize(p).toString())
                    .filter(p -> !p.startsWith("."));
            Path reply = Path.of(REPLY);
            Stream<String> replies = Stream.iterate(reply, p -> p != null && p.getNameCount() > 1, Path::getParent)
                    .map(Path::toString);
            return Stream.concat(good, replies).distinct().sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aLinkToItsCopyOutsideIsToldOnceAndReadNever(String path) throws IOException {
        Path inside = content.resolve(path);
        Path outside = folder.resolve("outside");
        Files.move(inside, outside);
        Files.createSymbolicLink(inside, outside);
        String found = problems();
        assertTrue(found.contains("content/" + path + OUT), found);
        assertEquals(1, found.lines().filter(line -> line.contains("M006")).count(), found);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aPipeInItsPlaceIsToldAndNotWaitedFor(String path) throws Exception {
        Path inside = content.resolve(path);
        Files.move(inside, folder.resolve("outside"));
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", inside.toString())
                        .inheritIO()
                        .start()
                        .waitFor());
        String found = problems();
        assertTrue(
                found.contains(
                        "content/" + path
                                + ":1:1: error M001: this is neither a file nor a folder. Put a file or folder in its place.\n"),
                found);
    }

    @Test
    void aSocketIsNoFile() throws IOException {
        Path page = content.resolve("pages/p.md");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(page));
            assertEquals(
                    "content/pages/p.md:1:1: error M001: this is neither a file nor a folder. Put a file or folder in its place.\n",
                    problems());
        }
    }

    @Test
    void aLinkToADeviceLeavesTheFolder() throws IOException {
        Files.createSymbolicLink(content.resolve("pages/p.md"), Path.of("/dev/zero"));
        assertEquals("content/pages/p.md" + OUT, problems());
    }

    @Test
    void aNameThatIsNotUtf8IsToldWhereItStands() throws Exception {
        String script = "printf x > \"$1/pages/$(printf 'a\\377').md\" && mkdir \"$1/projects/$(printf '\\261\\355')\"";
        assertEquals(
                0,
                new ProcessBuilder("sh", "-c", script, "sh", content.toString())
                        .inheritIO()
                        .start()
                        .waitFor());
        List<String> found = problems().lines().toList();
        assertEquals(2, found.size(), found::toString);
        assertTrue(found.getFirst().startsWith("content/pages/aU+FFFD.md:1:1: error M008: the name "), found::toString);
        assertTrue(found.getLast().endsWith(" is not UTF-8. Rename it."), found::toString);
    }

    @Test
    void namesThatDifferInCaseOnlyAreToldOnEverySystem() throws IOException {
        Files.writeString(content.resolve("pages/a.md"), "# 标题\n");
        Files.writeString(content.resolve("pages/A.md"), "# 标题\n");
        assertTrue(problems().startsWith("content/pages/A.md:1:1: error M008: \"A\" cannot be part of an address."));
    }

    private String problems() {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sites.problems(content));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
