package org.mingzhang.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins a site: a folder with one example of every content file, settings for the editing program, and files for CI and hosting. */
public final class NewSite {
    private static final String ROOT = "/init/site/";

    /** Names that begin with a dot would be left out of the program's own files. */
    private static final String DOT = "dot-";

    private NewSite() {}

    /** Why the folder cannot be used; nothing if it is empty, or not there yet. */
    public static Optional<String> refusal(Path folder, String asGiven) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(asGiven + " is a file; name a folder that is empty or not there yet.");
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, child -> !isGit(child))) {
            return children.iterator().hasNext()
                    ? Optional.of(asGiven + " is not empty, and nothing in it may be overwritten;"
                            + " name a folder that is empty or not there yet.")
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A repository that was cloned empty is a place to begin. */
    private static boolean isGit(Path child) {
        return child.endsWith(".git");
    }

    /** Writes the files; their paths in the folder, in the order of a reader. */
    public static List<String> write(Path folder) {
        List<String> written = new ArrayList<>();
        for (String name : text("/init/files.txt").lines().toList()) {
            String path = name.startsWith(DOT) ? "." + name.substring(DOT.length()) : name;
            write(folder.resolve(path), text(ROOT + name));
            written.add(path);
        }
        for (String kind : List.of("site", "synonyms", "department", "document", "project", "disclosure")) {
            write(folder.resolve(".vscode/schema/" + kind + ".schema.json"), text("/schema/" + kind + ".schema.json"));
        }
        written.add(".vscode/schema/");
        return written;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = NewSite.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
