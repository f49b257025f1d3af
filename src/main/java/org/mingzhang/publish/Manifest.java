package org.mingzhang.publish;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The list of what this program wrote into a site, itself included: one path a line, sorted. Everything else in the folder belongs
 * to somebody else.
 *
 * <p>Read beside a {@link TreeWalk}, so the questions have to come in its order. A line out of order, or one nobody asks for, owns
 * nothing; the list is never used to find a file, so a damaged one cannot make us touch anything.
 */
final class Manifest implements Closeable {
    /** The list's name in the root of the site. */
    static final String NAME = ".mingzhang-files";

    /** Stands in a release that is not finished; such a folder holds nothing that is not also elsewhere. */
    static final String UNFINISHED = ".mingzhang-unfinished";

    /** Stands beside it while the release is written: what there is to be linked to. */
    static final String PLACES = ".mingzhang-places";

    private final BufferedReader lines;
    private @Nullable String line;

    private Manifest(Reader lines) throws IOException {
        this.lines = new BufferedReader(lines);
        this.line = this.lines.readLine();
    }

    /** The list of the site in this folder; empty when it has none. */
    static Manifest of(Path folder) throws IOException {
        // Latin-1 because it reads anything; our own lines are ASCII.
        return new Manifest(
                isIn(folder)
                        ? Files.newBufferedReader(folder.resolve(NAME), StandardCharsets.ISO_8859_1)
                        : Reader.nullReader());
    }

    /** Whether there is a list. An empty one is what a power failure leaves, and no list. */
    static boolean isIn(Path folder) throws IOException {
        Path list = folder.resolve(NAME);
        return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) && Files.size(list) > 0;
    }

    /** Lists every file in {@code root}, and says how many there are. */
    static long write(Path root, OutputStream list) throws IOException {
        long[] listed = {0};
        TreeWalk.visit(root, (file, path) -> {
            if (!path.equals(UNFINISHED) && !path.equals(PLACES)) {
                list.write((path + "\n").getBytes(StandardCharsets.UTF_8));
                listed[0]++;
            }
        });
        return listed[0];
    }

    /** Whether we wrote this file. */
    boolean holds(String path) throws IOException {
        return path.equals(from(path));
    }

    /** Whether we wrote a file below this folder, whose path ends in a slash. */
    boolean holdsBelow(String path) throws IOException {
        String first = from(path);
        return first != null && first.startsWith(path);
    }

    private @Nullable String from(String path) throws IOException {
        while (line != null && line.compareTo(path) < 0) {
            line = lines.readLine();
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
