package org.mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * The content folder: lists and reads what is in it and never leaves it. Paths are relative to it, with forward slashes; empty is the
 * folder itself. Immutable.
 */
final class ContentFolder {
    /** What stands at a path. */
    enum Kind {
        FILE,
        FOLDER,
        /** Nothing is there. */
        ABSENT,
        /** Something that may not be read; a problem says why. */
        REFUSED
    }

    private static final String LINK_ADVICE = "Put the file itself in its place.";

    private final Path root;
    private final String name;

    private ContentFolder(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    /** The folder at {@code path}, whether or not it exists. A link to the folder itself is followed. */
    static ContentFolder at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path last = absolute.getFileName();
        String name = last == null ? "content" : last.toString();
        try {
            return new ContentFolder(absolute.toRealPath(), name);
        } catch (IOException e) {
            // It is reported when something is read from it.
            return new ContentFolder(absolute, name);
        }
    }

    /** The path as a problem names it: {@code content/projects/a/b/2023-target.json}. */
    String label(String path) {
        String whole = path.isEmpty() ? name : name + "/" + path;
        return Quoted.printable(whole);
    }

    /** The whole file or folder as the place of a problem. */
    Place place(String path) {
        return Place.of(label(path));
    }

    /** What stands at the path. A link that leaves the content folder is refused with a problem, and so is anything odd. */
    Kind kind(String path, Problems problems) {
        try {
            return kindOf(root.resolve(path), path, problems);
        } catch (NoSuchFileException e) {
            return Kind.ABSENT;
        } catch (IOException e) {
            return unreadable(path, e, problems);
        }
    }

    private Kind kindOf(Path file, String path, Problems problems) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found.isSymbolicLink()) {
            Optional<Path> target = target(file);
            if (target.isEmpty() || !target.get().startsWith(root)) {
                String message = target.isEmpty()
                        ? "this symbolic link leads nowhere"
                        : "this symbolic link leads out of the content folder";
                problems.add(place(path), ProblemCode.M006, message, LINK_ADVICE);
                return Kind.REFUSED;
            }
            found = Files.readAttributes(file, BasicFileAttributes.class);
        }
        if (found.isRegularFile()) {
            return Kind.FILE;
        }
        if (found.isDirectory()) {
            return Kind.FOLDER;
        }
        problems.add(
                place(path),
                ProblemCode.M001,
                "this is neither a file nor a folder",
                "Put a file or folder in its place.");
        return Kind.REFUSED;
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The names in a folder, sorted, without those that begin with a dot; none if there is no such folder. */
    List<String> names(String folder, Problems problems) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
            for (Path entry : entries) {
                String child = entry.getFileName().toString();
                if (!child.startsWith(".")) {
                    names.add(child);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder, e, problems);
        }
        Collections.sort(names);
        return names;
    }

    /** The text of a file of at most {@code limit} bytes; nothing, with a problem, if it cannot be had. */
    Optional<String> text(String path, int limit, Problems problems) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException | UncheckedIOException e) {
            unreadable(path, e, problems);
            return Optional.empty();
        }
        if (bytes.length > limit) {
            problems.add(
                    place(path),
                    ProblemCode.M005,
                    "the file is larger than " + limit / 1024 + " KiB",
                    "Check what was put there; split the content if it is all meant.");
            return Optional.empty();
        }
        return Utf8.decode(bytes, label(path), problems);
    }

    private Kind unreadable(String path, Exception cause, Problems problems) {
        String message = cause instanceof AccessDeniedException
                ? "this cannot be read: permission is denied"
                : "this cannot be read from the disk";
        problems.add(place(path), ProblemCode.M001, message, "Make it readable for the user who runs this program.");
        return Kind.REFUSED;
    }
}
