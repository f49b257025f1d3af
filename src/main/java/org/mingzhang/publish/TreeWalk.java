package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Walks a folder in the order of its paths as strings, so that the walk can be read beside a sorted list. Links are not followed;
 * only one folder's names a level are in memory.
 */
final class TreeWalk {
    /** Told of every file and folder. Paths are relative, with forward slashes; a folder's ends in one. */
    interface Visitor {
        void file(Path file, String path) throws IOException;

        /** Before a folder's children; whether to visit them. */
        default boolean enter(Path folder, String path) throws IOException {
            return true;
        }

        /** After the children of a folder that was entered. */
        default void leave(Path folder) throws IOException {}
    }

    /** {@code path} ends in a slash for a folder, which makes siblings sort as the full paths below them do. */
    private record Child(Path file, String path) {
        boolean isFolder() {
            return path.endsWith("/");
        }
    }

    private final Visitor visitor;

    private TreeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits all below {@code root}, not the root itself. */
    static void visit(Path root, Visitor visitor) throws IOException {
        new TreeWalk(visitor).children(root, "");
    }

    private void children(Path folder, String prefix) throws IOException {
        for (Child child : sorted(folder, prefix)) {
            if (!child.isFolder()) {
                visitor.file(child.file(), child.path());
            } else if (visitor.enter(child.file(), child.path())) {
                children(child.file(), child.path());
                visitor.leave(child.file());
            }
        }
    }

    private static List<Child> sorted(Path folder, String prefix) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String end = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? "/" : "";
                children.add(new Child(file, prefix + name(file) + end));
            }
        }
        children.sort(Comparator.comparing(Child::path));
        return children;
    }

    /** The last segment. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
