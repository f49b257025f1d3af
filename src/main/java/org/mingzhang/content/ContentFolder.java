package org.mingzhang.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * The content folder: lists and reads what is in it and never leaves it. Paths are relative to it, with forward slashes; empty is the
 * folder itself. Immutable.
 */
public final class ContentFolder {
    /** What stands at a path. */
    public enum Kind {
        FILE,
        FOLDER,
        /** Nothing is there. */
        ABSENT,
        /** Something that may not be read; a problem says why. */
        REFUSED
    }

    private final Path root;
    private final String name;
    private final @Nullable HeldFiles held;

    private ContentFolder(Path root, String name, @Nullable HeldFiles held) {
        this.root = root;
        this.name = name;
        this.held = held;
    }

    /** This folder as it was when these files of it were read: nothing else is in it. */
    public ContentFolder with(HeldFiles files) {
        return new ContentFolder(root, name, files);
    }

    /** All that stands at some paths and below them; nothing if not all of it are files and folders that can be read. */
    public Optional<HeldFiles> hold(List<String> paths, int limit) {
        Problems problems = new Problems();
        HeldFiles.Builder files = new HeldFiles.Builder();
        paths.forEach(path -> hold(path, limit, files, problems));
        return problems.isEmpty() ? Optional.of(files.build()) : Optional.empty();
    }

    private void hold(String path, int limit, HeldFiles.Builder files, Problems problems) {
        hold(path, find(path, problems), limit, files, problems);
    }

    private void hold(String path, Found found, int limit, HeldFiles.Builder files, Problems problems) {
        switch (found.kind()) {
            case FILE -> bytes(path, found, limit, problems).ifPresent(bytes -> files.file(path, bytes));
            case FOLDER -> {
                files.folder(path);
                for (String child : names(path, found, problems)) {
                    String below = path + "/" + child;
                    hold(below, findIn(found, child, below, problems), limit, files, problems);
                }
            }
            case ABSENT, REFUSED -> {}
        }
    }

    /** The folder at {@code path}, whether or not it exists. A link to the folder itself is followed. */
    public static ContentFolder at(Path path) {
        String name = path.normalize().toString().replace(File.separatorChar, '/');
        try {
            return new ContentFolder(path.toRealPath(), name, null);
        } catch (IOException e) {
            // It is reported when something is read from it.
            return new ContentFolder(path.toAbsolutePath().normalize(), name, null);
        }
    }

    /** The path as a problem names it, as the user would: {@code content/projects/a/b/2023-target.json}. */
    public String label(String path) {
        if (path.isEmpty()) {
            return Quoted.printable(name.isEmpty() ? "." : name);
        }
        return Quoted.printable(name.isEmpty() || name.endsWith("/") ? name + path : name + "/" + path);
    }

    /** The whole file or folder as the place of a problem. */
    public Place place(String path) {
        return Place.of(label(path));
    }

    /** What stands at the path. What leaves the content folder is refused with a problem, and so is anything odd. */
    public Kind kind(String path, Problems problems) {
        return held == null ? find(path, problems).kind() : held.kind(path);
    }

    /** What stands at a path and where it really lies, all links followed. */
    private record Found(Kind kind, Path real) {}

    /** The one gate: nothing is listed or opened that did not come through here. */
    private Found find(String path, Problems problems) {
        Path file = root.resolve(path);
        try {
            Path real = file.toRealPath();
            return real.startsWith(root) ? found(path, real, problems) : badLink(path, problems);
        } catch (NoSuchFileException e) {
            return Files.isSymbolicLink(file) ? badLink(path, problems) : new Found(Kind.ABSENT, file);
        } catch (FileSystemLoopException e) {
            return badLink(path, problems);
        } catch (IOException e) {
            // That links run in a circle is often told without a type of its own.
            return linkOnTheWay(path).isPresent() ? badLink(path, problems) : unreadable(path, e, problems);
        }
    }

    /** What a folder that was found lists: only where it is a link has the way to it to be followed again. */
    private Found findIn(Found folder, String child, String path, Problems problems) {
        Path file = folder.real().resolve(child);
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isRegularFile() || found.isDirectory()) {
                return new Found(found.isRegularFile() ? Kind.FILE : Kind.FOLDER, file);
            }
        } catch (IOException e) {
            // What is wrong is told below.
        }
        return find(path, problems);
    }

    private Found found(String path, Path real, Problems problems) throws IOException {
        BasicFileAttributes found = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found.isRegularFile()) {
            return new Found(Kind.FILE, real);
        }
        if (found.isDirectory()) {
            return new Found(Kind.FOLDER, real);
        }
        return refused(
                path,
                ProblemCode.M001,
                "this is neither a file nor a folder",
                "Put a file or folder in its place.",
                problems);
    }

    /** Blames the first link on the way, so that one link is told once, whatever lies behind it. */
    private Found badLink(String path, Problems problems) {
        String link = linkOnTheWay(path).orElse(path);
        boolean nowhere = !Files.exists(root.resolve(link));
        String message =
                nowhere ? "this symbolic link leads nowhere" : "this symbolic link leads out of the content folder";
        return refused(link, ProblemCode.M006, message, "Put the file itself in its place.", problems);
    }

    /** The first step of the path that is a link out of the folder, or nowhere. */
    private Optional<String> linkOnTheWay(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String above = path.substring(0, end);
            if (isBadLink(root.resolve(above))) {
                return Optional.of(above);
            }
        }
        return isBadLink(root.resolve(path)) ? Optional.of(path) : Optional.empty();
    }

    private boolean isBadLink(Path file) {
        try {
            return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(root);
        } catch (IOException e) {
            return true;
        }
    }

    private Found refused(String path, ProblemCode code, String message, String advice, Problems problems) {
        problems.add(place(path), code, message, advice);
        return new Found(Kind.REFUSED, root);
    }

    /** The names in a folder, sorted, without those that begin with a dot; none if there is no such folder. */
    public List<String> names(String folder, Problems problems) {
        if (held != null) {
            return held.names(folder);
        }
        Found found = find(folder, problems);
        return found.kind() == Kind.FOLDER ? names(folder, found, problems) : List.of();
    }

    private List<String> names(String folder, Found found, Problems problems) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(found.real())) {
            for (Path entry : entries) {
                String child = entry.getFileName().toString();
                if (!child.startsWith(".") && isText(entry, folder, problems)) {
                    names.add(child);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder, e, problems);
        }
        Collections.sort(names);
        return names;
    }

    /** A name that is not UTF-8 does not survive being a text: no file could be opened by it. */
    private boolean isText(Path entry, String folder, Problems problems) {
        Path name = entry.getFileName();
        boolean same = entry.getFileSystem().getPath(name.toString()).equals(name);
        if (!same) {
            refused(
                    folder.isEmpty() ? name.toString() : folder + "/" + name,
                    ProblemCode.M008,
                    "the name " + Quoted.of(name.toString()) + " is not UTF-8",
                    "Rename it.",
                    problems);
        }
        return same;
    }

    /** The text of a file of at most {@code limit} bytes; nothing, with a problem, if it cannot be had. */
    public Optional<String> text(String path, int limit, Problems problems) {
        return bytes(path, limit, problems).flatMap(bytes -> Utf8.decode(bytes, label(path), problems));
    }

    /** The bytes of a file, at most {@code limit}; nothing, with a problem, if they cannot be had. */
    public Optional<byte[]> bytes(String path, int limit, Problems problems) {
        return raw(path, limit, problems).filter(bytes -> fits(path, bytes, limit, problems));
    }

    /** As many bytes of a file as are allowed, and one more if there are more. */
    private Optional<byte[]> raw(String path, int limit, Problems problems) {
        if (held != null) {
            return held.bytes(path);
        }
        Found found = find(path, problems);
        if (found.kind() != Kind.FILE) {
            if (found.kind() != Kind.REFUSED) {
                refused(path, ProblemCode.M001, "this is not a file", "Put a file in its place.", problems);
            }
            return Optional.empty();
        }
        return bytes(path, found, limit, problems);
    }

    private Optional<byte[]> bytes(String path, Found found, int limit, Problems problems) {
        try (InputStream in = Files.newInputStream(found.real(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(limit + 1));
        } catch (IOException | UncheckedIOException e) {
            unreadable(path, e, problems);
            return Optional.empty();
        }
    }

    private boolean fits(String path, byte[] bytes, int limit, Problems problems) {
        if (bytes.length > limit) {
            problems.add(
                    new Place(label(path), 1, 1),
                    ProblemCode.M005,
                    "the file is larger than " + limit / 1024 + " KiB",
                    "Check what was put there; split the content if it is all meant.");
        }
        return bytes.length <= limit;
    }

    private Found unreadable(String path, Exception cause, Problems problems) {
        String message = cause instanceof AccessDeniedException
                ? "this cannot be read: permission is denied"
                : "this cannot be read from the disk";
        return refused(
                path, ProblemCode.M001, message, "Make it readable for the user who runs this program.", problems);
    }
}
