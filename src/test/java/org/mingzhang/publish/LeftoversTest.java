package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.problem.Problems;

/** Every state of the disk that a killed build can leave, made by hand; each next build begins with the whole old or new site. */
class LeftoversTest {
    private static final Map<String, String> OLD =
            Map.of("index.html", Folder.page("old"), "old/a.txt", "old", "b.txt", "same");
    private static final Map<String, String> NEW =
            Map.of("index.html", Folder.page("new"), "new/a.txt", "new", "b.txt", "same");

    @TempDir
    Path temp;

    Folder folder;
    SortedMap<String, String> old = new TreeMap<>();

    /** Stands for the end of the process: nothing after it runs, not even the cleaning up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void publishTheOldSite() throws IOException {
        folder = new Folder(temp.resolve("site"));
        folder.publish(OLD);
        folder.put("CNAME", "example.org");
        old = folder.content();
    }

    @Test
    void dropsAReleaseThatWasNotFinished() throws IOException {
        put(".site.next/.mingzhang-unfinished", "");
        put(".site.next/index.html", "half a pa");
        put(".site.next/CNAME", "example.org");
        assertTheNextBuildFinds(old);
    }

    @Test
    void dropsAFolderThatWasOnlyJustMade() throws IOException {
        Files.createDirectory(temp.resolve(".site.next"));
        assertTheNextBuildFinds(old);
    }

    @Test
    void dropsAReleaseThatWasFinishedButNotBroughtIn() throws IOException {
        assertTheNextBuildFindsAfter(folder -> {}, old);
    }

    @Test
    void clearsTheOldSiteAfterTheExchange() throws IOException {
        assertTheNextBuildFindsAfter(Swap::exchangeOrRename, published());
    }

    @Test
    void clearsTheRestOfTheOldSiteAfterTheExchange() throws IOException {
        assertTheNextBuildFindsAfter(
                folder -> {
                    Swap.exchangeOrRename(folder);
                    Files.delete(folder.next().resolve("CNAME"));
                    Files.delete(folder.next().resolve("b.txt"));
                },
                published());
    }

    @Test
    void bringsTheOldSiteBackBetweenTheTwoRenames() throws IOException {
        assertTheNextBuildFindsAfter(folder -> Files.move(folder.site(), folder.previous()), old);
    }

    @Test
    void clearsTheOldSiteAfterTheTwoRenames() throws IOException {
        assertTheNextBuildFindsAfter(Swap::twoRenames, published());
    }

    @Test
    void savesAFileThatCameLateEvenThen() throws IOException {
        SortedMap<String, String> expected = published();
        expected.put("old/late.txt", "late");
        assertTheNextBuildFindsAfter(
                folder -> {
                    Files.writeString(folder.site().resolve("old/late.txt"), "late");
                    Swap.twoRenames(folder);
                },
                expected);
    }

    @Test
    void publishesByTwoRenames() {
        assertEquals("3 written, 1 unchanged, 1 removed", folder.publish(NEW, Swap::twoRenames));
        assertEquals(published(), folder.content());
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void restoresTheOldSiteWhenTheSecondRenameFails() {
        String printed = folder.publish(NEW, folder -> {
            Files.move(folder.site(), folder.previous());
            throw new java.nio.file.FileSystemException("x", "y", "Device or resource busy");
        });
        assertEquals(
                "site:1:1: error M053: this folder cannot be exchanged for the new one (Device or resource busy)."
                        + " Build into another folder, or into one inside it.",
                printed);
        assertEquals(old, folder.content());
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void takesAFirstReleaseThatWasNotBroughtInForNothing() throws IOException {
        Files.move(folder.site(), temp.resolve(".site.next"));
        Files.delete(temp.resolve(".site.next/CNAME"));
        assertEquals("4 written, 0 unchanged, 0 removed", folder.publish(NEW));
        assertEquals(Map.of(), folder.beside());
    }

    @Test
    void bringsBackAFolderOfHiddenFilesOnly() throws IOException {
        folder = new Folder(temp.resolve("first"));
        folder.put(".gitignore", "*\n");
        assertTheNextBuildFindsAfter(Swap::exchangeOrRename, first());
    }

    private SortedMap<String, String> published() {
        SortedMap<String, String> content = new TreeMap<>(NEW);
        content.put(".mingzhang-files", ".mingzhang-files\nb.txt\nindex.html\nnew/a.txt\n");
        content.put("CNAME", "example.org");
        return content;
    }

    private SortedMap<String, String> first() {
        SortedMap<String, String> content = published();
        content.remove("CNAME");
        content.put(".gitignore", "*\n");
        return content;
    }

    private void put(String path, String text) throws IOException {
        new Folder(temp).put(path, text);
    }

    /** Runs a build that dies where the swap ends, having left the disk as a kill there would. */
    private void assertTheNextBuildFindsAfter(Swap swap, Map<String, String> expected) throws IOException {
        Path kept = temp.resolve("kept");
        assertThrows(
                Killed.class,
                () -> folder.publish(NEW, between -> {
                    swap.bringIn(between);
                    moveAll(temp, kept);
                    throw new Killed();
                }));
        moveAll(kept, temp);
        assertTheNextBuildFinds(expected);
    }

    /** Out of reach of the closing of the release. */
    private void moveAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        String name = String.valueOf(folder.site().getFileName());
        for (String moved : new String[] {name, "." + name + ".next", "." + name + ".previous"}) {
            if (Files.exists(from.resolve(moved))) {
                Files.move(from.resolve(moved), to.resolve(moved));
            }
        }
        if (from.endsWith("kept")) {
            Files.delete(from);
        }
    }

    private void assertTheNextBuildFinds(Map<String, String> expected) {
        Release release = Publisher.begin(folder.site(), Folder.BASE, new Sources(), new Problems())
                .orElseThrow();
        assertEquals(expected, folder.content());
        release.close();
        assertEquals(Map.of(), withoutTheOther(folder.beside()));
        folder.publish(NEW);
        SortedMap<String, String> content = folder.content();
        content.keySet().retainAll(published().keySet());
        content.keySet().remove("CNAME");
        SortedMap<String, String> wanted = published();
        wanted.remove("CNAME");
        assertEquals(wanted, content);
    }

    private static Map<String, String> withoutTheOther(SortedMap<String, String> beside) {
        SortedMap<String, String> rest = new TreeMap<>(beside);
        rest.keySet().removeIf(path -> path.startsWith("site/"));
        return rest;
    }
}
