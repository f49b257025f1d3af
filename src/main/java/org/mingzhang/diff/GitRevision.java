package org.mingzhang.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder as it is in a revision of a git repository. The repository, its index and its working tree stay as they are. */
public final class GitRevision {
    private GitRevision() {}

    /**
     * Writes the folder as it was.
     *
     * @param from a folder in the repository
     * @param revision a branch, tag or commit
     * @param folder the folder, relative to {@code from}
     * @param into an empty folder
     * @return the folder as it was, or nothing if git knows no such revision or folder
     */
    public static Optional<Path> write(@Nullable Path from, String revision, @Nullable Path folder, Path into) {
        if (from == null || folder == null || !Files.isDirectory(from)) {
            return Optional.empty();
        }
        String path = folder.normalize().toString().replace('\\', '/');
        String object = revision + ":" + (path.isEmpty() ? "./" : "./" + path + "/");
        Optional<String> tree = revision.startsWith("-")
                ? Optional.empty()
                : git(from, into, "rev-parse", "--verify", "--quiet", "--end-of-options", object);
        Optional<String> top = git(from, into, "rev-parse", "--show-toplevel");
        if (tree.isEmpty() || top.isEmpty()) {
            return Optional.empty();
        }
        Path root = Path.of(top.get());
        Path target = into.resolve("content");
        return git(root, into, "read-tree", tree.get())
                .flatMap(done -> git(root, into, "checkout-index", "--all", "--prefix=" + target + "/"))
                .map(done -> target);
    }

    /** What git prints, or nothing if it fails. It works on an index of its own. */
    private static Optional<String> git(Path where, Path work, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        builder.directory(where.toAbsolutePath().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_INDEX_FILE", work.resolve("index").toString());
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // there is no git here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
