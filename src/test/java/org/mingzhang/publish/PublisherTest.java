package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Problems;

class PublisherTest {
    private static final String HOME = Folder.page("<a href=\"a/b/\">b</a>");
    private static final String B = Folder.page("<a href=\"../../\">home</a>");
    private static final Map<String, String> SITE =
            Map.of("index.html", HOME, "a/b/index.html", B, "a/data.csv", "x\r\n");
    private static final String LIST = ".mingzhang-files\na/b/index.html\na/data.csv\nindex.html\n";

    @TempDir
    Path temp;

    Folder folder;

    @BeforeEach
    void nameTheFolder() {
        folder = new Folder(temp.resolve("site"));
    }

    @Test
    void writesTheFilesAndTheListOfThem() {
        assertEquals("4 written, 0 unchanged, 0 removed", folder.publish(SITE));
        assertEquals(
                Map.of(".mingzhang-files", LIST, "index.html", HOME, "a/b/index.html", B, "a/data.csv", "x\r\n"),
                folder.content());
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void leavesUnchangedFilesAloneAndReplacesTheOthers() throws IOException {
        folder.publish(SITE);
        String home = folder.identityOfAged("index.html");
        String list = folder.identityOfAged(".mingzhang-files");
        String data = folder.identityOfAged("a/data.csv");

        String counts = folder.publish(Map.of("index.html", HOME, "a/b/index.html", B, "a/data.csv", "y\r\n"));

        assertEquals("1 written, 3 unchanged, 0 removed", counts);
        assertEquals(home, folder.identity("index.html"));
        assertEquals(list, folder.identity(".mingzhang-files"));
        assertNotEquals(data, folder.identity("a/data.csv"));
        assertEquals("y\r\n", folder.content().get("a/data.csv"));
    }

    @Test
    void removesWhatItWroteBeforeAndNoLongerDoes() {
        folder.publish(SITE);
        assertEquals("2 written, 0 unchanged, 2 removed", folder.publish(Map.of("index.html", Folder.page(""))));
        assertEquals(
                List.of(".mingzhang-files", "index.html"),
                List.copyOf(folder.content().keySet()));
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void keepsWhatOthersPutIntoTheFolder() throws IOException {
        folder.put(".gitignore", "*\n");
        folder.publish(SITE);
        folder.put("CNAME", "example.org\n");
        folder.put("a/b/note.txt", "mine\n");
        Files.createDirectories(folder.site().resolve("empty/inside"));
        Files.createSymbolicLink(folder.site().resolve("link"), Path.of("nowhere"));
        String ignored = folder.identityOfAged(".gitignore");
        String note = folder.identityOfAged("a/b/note.txt");

        folder.publish(Map.of("index.html", Folder.page("")));

        assertTrue(Files.isSymbolicLink(folder.site().resolve("link")));
        Files.delete(folder.site().resolve("link"));
        assertEquals(
                List.of(".gitignore", ".mingzhang-files", "CNAME", "a/b/note.txt", "empty/inside/", "index.html"),
                List.copyOf(folder.content().keySet()));
        assertEquals(ignored, folder.identity(".gitignore"));
        assertEquals(note, folder.identity("a/b/note.txt"));
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void neverOverwritesWhatItDidNotWrite() throws IOException {
        folder.publish(Map.of("index.html", HOME.replace("a/b/", ""), "a/data.csv", "old"));
        Files.delete(folder.site().resolve("a/data.csv"));
        folder.put("a/data.csv/mine.txt", "mine");
        folder.put("a/b", "mine too");
        folder.put("c.txt", "and mine");
        Map<String, String> before = folder.content();

        String printed =
                folder.publish(Map.of("index.html", HOME, "a/b/index.html", B, "a/data.csv", "x\r\n", "c.txt", "ours"));

        assertEquals("""
                a/b:1:1: error M052: this stands where the site has a file of its own, and this program did not put it there. \
                Move it away, or build into another folder.
                a/data.csv/:1:1: error M052: this stands where the site has a file of its own, and this program did not put it there. \
                Move it away, or build into another folder.
                c.txt:1:1: error M052: this stands where the site has a file of its own, and this program did not put it there. \
                Move it away, or build into another folder.""", printed);
        assertEquals(before, folder.content());
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void refusesAFolderThatIsNoSite() throws IOException {
        folder.put(".git/config", "");
        folder.put("thesis.doc", "");
        assertEquals(
                "site:1:1: error M052: this folder holds \"thesis.doc\" and no list of files (.mingzhang-files), so it is not a site"
                        + " that this program wrote. Move its files away, or build into another folder.",
                folder.publish(SITE));
        assertEquals(
                List.of(".git/config", "thesis.doc"),
                List.copyOf(folder.content().keySet()));
    }

    @Test
    void refusesAStrangersFolderWhereItWouldWork() throws IOException {
        new Folder(temp.resolve(".site.next")).put("mine.txt", "");
        assertEquals(
                ".site.next:1:1: error M052: this folder holds \"mine.txt\" and no list of files (.mingzhang-files), so it is not a site"
                        + " that this program wrote. Move its files away, or build into another folder.",
                folder.publish(SITE));
        assertEquals(Map.of(".site.next/mine.txt", ""), folder.beside());
    }

    @Test
    void refusesAFileALinkToNowhereAndTheRoot() throws IOException {
        Files.writeString(temp.resolve("site"), "");
        assertEquals(
                "site:1:1: error M053: this is a file, and a site needs a folder. Give another folder.",
                folder.publish(SITE));
        Files.delete(temp.resolve("site"));
        Files.createSymbolicLink(temp.resolve("site"), Path.of("gone"));
        assertEquals(
                "site:1:1: error M053: this is a link that leads nowhere. Give another folder.", folder.publish(SITE));
        assertEquals(
                "/:1:1: error M053: the root of the file system cannot be a site. Give another folder.",
                new Folder(Path.of("/")).publish(SITE));
    }

    @Test
    void refusesAPlaceBelowAFile() throws IOException {
        Files.writeString(temp.resolve("file"), "");
        assertEquals(
                "site:1:1: error M053: this folder cannot be used (a file stands where a folder is needed)."
                        + " Build into another folder, or make this one writable.",
                new Folder(temp.resolve("file/site")).publish(SITE));
    }

    @Test
    void followsALinkToTheFolder() throws IOException {
        Path real = Files.createDirectories(temp.resolve("elsewhere/real"));
        Files.createSymbolicLink(temp.resolve("site"), real);
        assertEquals("4 written, 0 unchanged, 0 removed", folder.publish(SITE));
        assertTrue(Files.isSymbolicLink(temp.resolve("site")));
        assertEquals(LIST, Folder.content(real).get(".mingzhang-files"));
    }

    @Test
    void tellsOfTwoFilesForOneAddress() {
        Problems problems = new Problems();
        try (Release release = begin(problems)) {
            for (String path : List.of("a", "a", "a/b/c", "d/e", "d", "d/e/f")) {
                release.write(OutputFile.text(new SitePath(path), "x"));
            }
            release.appender(new SitePath("a"));
            assertEquals(Optional.empty(), release.publish());
        }
        String told =
                ":1:1: error M051: two files of the site have this address, or one has it and another lies below it."
                        + " Rename one of the two things it is made from; if their names differ, please report this.";
        assertEquals("a" + told + "\na/b/c" + told + "\nd" + told + "\nd/e/f" + told, Folder.printed(problems));
        assertFalse(Files.exists(folder.site()));
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void takesFilesFromManyThreads() {
        Problems problems = new Problems();
        try (Release release = begin(problems)) {
            IntStream.range(0, 2_000)
                    .parallel()
                    .forEach(i -> release.write(OutputFile.text(new SitePath("p" + i % 40 + "/" + i), "x" + i)));
            assertEquals(2_001, release.publish().orElseThrow().written());
        }
        assertEquals("x1999", folder.content().get("p39/1999"));
    }

    @Test
    void takesALargeFileInPieces() throws IOException {
        folder.publish(Map.of("a/data.csv", "one two"));
        String data = folder.identityOfAged("a/data.csv");
        Problems problems = new Problems();
        try (Release release = begin(problems)) {
            append(release, "a/data.csv", "one ", "two");
            append(release, "a/more.csv", "three");
            assertEquals(new Published(2, 1, 0, 51), release.publish().orElseThrow());
        }
        assertEquals(data, folder.identity("a/data.csv"));
        assertEquals("three", folder.content().get("a/more.csv"));
    }

    private static void append(Release release, String path, String... pieces) throws IOException {
        try (OutputStream out = release.appender(new SitePath(path))) {
            for (String piece : pieces) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void insistsThatPiecesAreFinished() {
        try (Release release = begin(new Problems())) {
            release.appender(new SitePath("a"));
            assertEquals(
                    "a file written in pieces has not been closed",
                    assertThrows(IllegalStateException.class, release::publish).getMessage());
        }
    }

    @Test
    void leavesTheSiteAloneWhenTheBuildFails() throws IOException {
        folder.publish(SITE);
        String home = folder.identityOfAged("index.html");
        Map<String, String> before = folder.content();
        Problems problems = new Problems();
        try (Release release = begin(problems)) {
            release.write(OutputFile.text(new SitePath("index.html"), HOME));
            release.write(OutputFile.text(new SitePath("other.html"), "half"));
        }
        assertEquals(before, folder.content());
        assertEquals(home, folder.identity("index.html"));
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void keepsWhatSomebodyPutsIntoTheOldSiteDuringTheBuild() throws IOException {
        folder.publish(SITE);
        folder.put("kept.txt", "before");
        String printed = folder.publish(Map.of("index.html", Folder.page("")), between -> {
            folder.put("a/b/late.txt", "late");
            Files.delete(folder.site().resolve("kept.txt"));
            folder.put("kept.txt", "edited");
            folder.identityOfAged("kept.txt");
            Files.setLastModifiedTime(
                    between.next().resolve("kept.txt"), java.nio.file.attribute.FileTime.fromMillis(0));
            Swap.exchangeOrRename(between);
        });
        assertEquals("2 written, 0 unchanged, 2 removed", printed);
        assertEquals(
                Map.of(
                        ".mingzhang-files",
                        ".mingzhang-files\nindex.html\n",
                        "a/b/late.txt",
                        "late",
                        "index.html",
                        Folder.page(""),
                        "kept.txt",
                        "edited"),
                folder.content());
    }

    @Test
    void doesNotWriteThroughAFileItShares() throws IOException {
        folder.publish(SITE);
        Path copy = Files.createLink(temp.resolve("copy"), folder.site().resolve("a/data.csv"));
        folder.publish(Map.of("index.html", HOME, "a/b/index.html", B, "a/data.csv", "changed"));
        assertEquals("x\r\n", Files.readString(copy));
    }

    @Test
    void letsOnlyOneBuildIn() {
        Problems problems = new Problems();
        try (Release release = begin(new Problems())) {
            assertEquals(Optional.empty(), Publisher.begin(folder.site(), Folder.BASE, new Sources(), problems));
            assertEquals(
                    "site:1:1: error M053: another build is writing this folder. Wait until it has finished, then build again.",
                    Folder.printed(problems));
            release.write(OutputFile.text(new SitePath("index.html"), Folder.page("")));
            assertTrue(release.publish().isPresent());
        }
        assertEquals("4 written, 0 unchanged, 0 removed", folder.publish(SITE));
    }

    @Test
    void givesTheSameFolderWhateverTheOrder() {
        Folder other = new Folder(temp.resolve("other"));
        folder.publish(SITE);
        other.publish(new java.util.TreeMap<>(SITE).descendingMap());
        assertEquals(folder.content(), other.content());
    }

    @Test
    void treatsAnEmptyListAsNone() throws IOException {
        folder.publish(SITE);
        folder.put(".mingzhang-files", "");
        assertEquals(
                "site:1:1: error M052: this folder holds \"a\" and no list of files (.mingzhang-files), so it is not a site"
                        + " that this program wrote. Move its files away, or build into another folder.",
                folder.publish(SITE));
    }

    @Test
    void takesALinkForAFileOfOursAsChanged() throws IOException {
        folder.publish(SITE);
        Path mine = Files.writeString(temp.resolve("mine"), "x\r\n");
        Files.delete(folder.site().resolve("a/data.csv"));
        Files.createSymbolicLink(folder.site().resolve("a/data.csv"), mine);
        assertEquals("1 written, 3 unchanged, 0 removed", folder.publish(SITE));
        assertTrue(Files.isRegularFile(folder.site().resolve("a/data.csv"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("x\r\n", Files.readString(mine));
    }

    private Release begin(Problems problems) {
        return Publisher.begin(folder.site(), Folder.BASE, new Sources(), problems)
                .orElseThrow();
    }
}
