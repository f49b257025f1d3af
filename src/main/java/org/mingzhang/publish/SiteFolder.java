package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/**
 * The site's folder and the hidden ones beside it, which have to be on its file system.
 *
 * @param site absolute, links resolved; need not exist
 */
record SiteFolder(Path site) {
    private static final String ELSEWHERE = "Give another folder.";

    /** Where the next release is put together; after the exchange, the old one. */
    Path next() {
        return sibling("next");
    }

    /** The old release, where the system knows no exchange. */
    Path previous() {
        return sibling("previous");
    }

    /** Held while a build runs. Never deleted: deleting a lock file lets two builds lock two files of one name. */
    Path lock() {
        return sibling("lock");
    }

    private Path sibling(String purpose) {
        return site.resolveSibling("." + site.getFileName() + "." + purpose);
    }

    /** The folder for {@code out}, or nothing and an M053. */
    static Optional<SiteFolder> locate(Path out, Problems problems) throws IOException {
        Path path = out.toAbsolutePath().normalize();
        Path parent = path.getParent();
        Optional<String> fault = fault(path);
        if (parent == null || fault.isPresent()) {
            String message = fault.orElse("the root of the file system cannot be a site");
            String name = parent == null ? "/" : TreeWalk.name(path);
            problems.add(Place.of(name), ProblemCode.M053, message, ELSEWHERE);
            return Optional.empty();
        }
        if (Files.exists(path)) {
            return Optional.of(new SiteFolder(path.toRealPath()));
        }
        Files.createDirectories(parent);
        return Optional.of(new SiteFolder(parent.toRealPath().resolve(path.getFileName())));
    }

    private static Optional<String> fault(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Files.isSymbolicLink(path) ? Optional.of("this is a link that leads nowhere") : Optional.empty();
        }
        if (!Files.isDirectory(path)) {
            return Optional.of("this is a file, and a site needs a folder");
        }
        return isMountPoint(path.toRealPath())
                ? Optional.of(
                        "this folder is a mount point, which cannot be exchanged for the next release; one inside it can")
                : Optional.empty();
    }

    private static boolean isMountPoint(Path folder) throws IOException {
        Path parent = folder.getParent();
        return parent != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                && !Objects.equals(Files.getAttribute(folder, "unix:dev"), Files.getAttribute(parent, "unix:dev"));
    }

    /** Whether nothing stands here that this program did not make, hidden files aside; else the problem is told. */
    boolean isOurs(Problems problems) throws IOException {
        for (Path folder : new Path[] {site, next(), previous()}) {
            Optional<String> stranger = stranger(folder);
            if (stranger.isPresent()) {
                problems.add(
                        Place.of(TreeWalk.name(folder)),
                        ProblemCode.M052,
                        "this folder holds \"" + stranger.get() + "\" and no list of files (" + Manifest.NAME
                                + "), so it is not a site that this program wrote",
                        "Move its files away, or build into another folder.");
                return false;
            }
        }
        return true;
    }

    private static Optional<String> stranger(Path folder) throws IOException {
        boolean known = !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || Manifest.isIn(folder)
                || Files.exists(folder.resolve(Manifest.UNFINISHED));
        return known ? Optional.empty() : firstVisible(folder);
    }

    private static Optional<String> firstVisible(Path folder) throws IOException {
        try (DirectoryStream<Path> children =
                Files.newDirectoryStream(folder, child -> !TreeWalk.name(child).startsWith("."))) {
            String first = null;
            for (Path child : children) {
                first = first == null || TreeWalk.name(child).compareTo(first) < 0 ? TreeWalk.name(child) : first;
            }
            return Optional.ofNullable(first);
        }
    }

    /** What the system says is wrong, without the path. */
    static String reason(FileSystemException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        return Objects.requireNonNullElse(trouble.getReason(), "the file system refuses");
    }
}
