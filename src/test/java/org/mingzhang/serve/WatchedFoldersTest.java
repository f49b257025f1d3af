package org.mingzhang.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void everyChangeOfAFileIsSeenAndHiddenOnesAreNot() throws IOException {
        WatchedFolders sources = new WatchedFolders(List.of(folder.resolve("content")));
        long nothing = sources.print();
        Files.createDirectories(folder.resolve("content/a"));
        long empty = sources.print();
        assertNotEquals(nothing, empty);
        Files.writeString(folder.resolve("content/a/x.json"), "1");
        long one = sources.print();
        assertNotEquals(empty, one);
        Files.writeString(folder.resolve("content/a/x.json"), "12");
        long changed = sources.print();
        assertNotEquals(one, changed);
        Files.writeString(folder.resolve("content/a/.x.json.swp"), "1");
        assertEquals(changed, sources.print());
        Files.move(folder.resolve("content/a/x.json"), folder.resolve("content/a/y.json"));
        assertNotEquals(changed, sources.print());
    }
}
