package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
    @TempDir
    Path temp;

    @Test
    void exchangesTwoFoldersWhateverTheirNames() throws IOException {
        Path one = Files.createDirectory(temp.resolve("明账 100%"));
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(one.resolve("one"), "");
        assumeTrue(Exchange.of(one, other), "this system has no exchange");
        assertEquals(Map.of("other/one", "", "明账 100%/", ""), Folder.content(temp));
    }

    @Test
    void saysWhenItCannot() throws IOException {
        Path one = Files.createDirectory(temp.resolve("one"));
        assertFalse(Exchange.of(one, temp.resolve("missing")));
        assertEquals(Map.of("one/", ""), Folder.content(temp));
    }
}
