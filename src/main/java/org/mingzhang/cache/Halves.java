package org.mingzhang.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that are not finished, each with the number of the process that writes it. */
final class Halves {
    private static final Pattern NAME = Pattern.compile("\\.(?:values|files)-([0-9]{1,18})");

    private Halves() {}

    /** Where this process writes a file before it takes its place. */
    static Path of(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + "-" + ProcessHandle.current().pid());
    }

    /** Makes the folder and clears away what killed builds left in it. */
    static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
