package org.mingzhang.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.mingzhang.output.FileSum;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/**
 * The folder where the next release is put together. A file that the site already holds with these bytes becomes a second name of it,
 * so it keeps its inode and its time. Safe for use by several threads; a path can be taken once.
 */
final class Staging {
    private final Path site;
    private final Path next;
    private final Consumer<FileSum> files;
    private final LongAdder written = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final AtomicInteger unfinished = new AtomicInteger();

    Staging(SiteFolder folder, Consumer<FileSum> files) {
        this.files = files;
        this.site = folder.site();
        this.next = folder.next();
    }

    /** Makes the folder, with the access rights of the site's. */
    void open() throws IOException {
        if (Files.isDirectory(site)) {
            Files.copy(site, next, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.createDirectory(next);
            Rights.ofFolder(next);
        }
        Files.createFile(next.resolve(Manifest.UNFINISHED));
    }

    /** Puts the file there. @throws FileAlreadyExistsException when the path is taken */
    FileSum write(OutputFile file) throws IOException {
        Path target = next.resolve(file.path().value());
        Path published = site.resolve(file.path().value());
        if (holds(published, file.bytes())) {
            create(target, () -> keep(published, target));
            unchanged.increment();
        } else {
            create(
                    target,
                    () -> Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            written.increment();
        }
        Rights.ofFile(target);
        bytes.add(file.bytes().length);
        FileSum sum = FileSum.of(file.path().value(), file.bytes());
        files.accept(sum);
        return sum;
    }

    /** Takes a file over from the site, which {@link #stands}. @throws FileAlreadyExistsException when the path is taken */
    void keep(FileSum file) throws IOException {
        Path target = next.resolve(file.path());
        create(target, () -> keep(site.resolve(file.path()), target));
        Rights.ofFile(target);
        unchanged.increment();
        bytes.add(file.size());
        files.accept(file);
    }

    /** Whether the site holds this file. */
    boolean stands(FileSum file) throws IOException {
        Path published = site.resolve(file.path());
        return published.toFile().length() == file.size()
                && Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                && FileSum.of(file.path(), Files.readAllBytes(published)).equals(file);
    }

    /** A file to be written in pieces. @throws FileAlreadyExistsException when the path is taken */
    OutputStream appender(SitePath path) throws IOException {
        Path target = next.resolve(path.value());
        create(target, () -> Files.createFile(target));
        unfinished.incrementAndGet();
        return new Appender(Files.newOutputStream(target), target, path.value());
    }

    /** Takes over something of the site that is not ours. @throws FileAlreadyExistsException when we write there */
    void adopt(Path published) throws IOException {
        Path target = counterpart(published);
        create(target, () -> keep(published, target));
    }

    /** Takes over a folder without its children. @throws FileAlreadyExistsException when we write a file there */
    void adoptFolder(Path published) throws IOException {
        Path target = counterpart(published);
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            create(target, () -> Files.copy(published, target, StandardCopyOption.COPY_ATTRIBUTES));
        }
    }

    /** Whether the release has a file where the site has this one. */
    boolean replaces(Path published) {
        return Files.exists(counterpart(published), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the folder is still the one that was opened: its mark goes with it. */
    boolean isWhole() {
        return Files.exists(next.resolve(Manifest.UNFINISHED));
    }

    /** How many files were put there. */
    long files() {
        return written.sum() + unchanged.sum();
    }

    /** Marks what is left of the folder as unfinished, so that nothing of it is taken for somebody's files. */
    void mark() throws IOException {
        if (Files.isDirectory(next) && !isWhole()) {
            Files.createFile(next.resolve(Manifest.UNFINISHED));
        }
    }

    /** Whether somebody still writes a file in pieces. */
    boolean isOpen() {
        return unfinished.get() > 0;
    }

    /** What has been done so far. */
    Published counts(long removed) {
        return new Published(written.sum(), unchanged.sum(), removed, bytes.sum());
    }

    private Path counterpart(Path published) {
        return next.resolve(site.relativize(published));
    }

    private static boolean holds(Path published, byte[] content) throws IOException {
        // File.length() answers 0 for a missing file, where Files would throw once for every file of a first build.
        return published.toFile().length() == content.length
                && Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(published), content);
    }

    private static boolean holds(Path published, Path content) throws IOException {
        return Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(published, content) < 0;
    }

    private static void keep(Path published, Path target) throws IOException {
        try {
            Files.createLink(target, published);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // No hard links here: a copy at least keeps the time. What else may be wrong, the copy will say.
            Files.copy(published, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private interface Creation {
        void run() throws IOException;
    }

    /** Makes the folder only when it turns out to be missing: most files come to one that is there. */
    private void create(Path target, Creation creation) throws IOException {
        try {
            creation.run();
        } catch (NoSuchFileException e) {
            createFolders(target.resolveSibling("").normalize());
            creation.run();
        } catch (FileSystemException e) {
            refuseFileAbove(target);
            throw e;
        }
    }

    /** Below the release only: if that is gone, somebody took it away, and a new one would lack what was in it. */
    private void createFolders(Path folder) throws IOException {
        if (!folder.startsWith(next) || folder.equals(next)) {
            throw new NoSuchFileException(next.toString());
        }
        Path parent = folder.getParent();
        if (parent != null && !parent.equals(next) && !Files.isDirectory(parent)) {
            createFolders(parent);
        }
        try {
            Files.createDirectory(folder);
            Rights.ofFolder(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Java has no exception of its own for a file that stands where the path needs a folder. */
    private void refuseFileAbove(Path target) throws IOException {
        for (Path above = target.getParent(); above != null && !above.equals(next); above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(above.toString());
            }
        }
    }

    /** Compares when all is there, and keeps the site's file when nothing changed. */
    private final class Appender extends BufferedOutputStream {
        private final Path target;
        private final Path published;
        private final String path;
        private final FileSum.Summing sum = new FileSum.Summing();
        private boolean closed;

        Appender(OutputStream out, Path target, String path) {
            super(out, 1 << 16);
            this.path = path;
            this.target = target;
            this.published = site.resolve(path);
        }

        @Override
        public synchronized void write(byte[] some, int from, int length) throws IOException {
            sum.add(some, from, length);
            super.write(some, from, length);
        }

        @Override
        public synchronized void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            super.close();
            bytes.add(Files.size(target));
            if (holds(published, target)) {
                Files.delete(target);
                keep(published, target);
                unchanged.increment();
            } else {
                written.increment();
            }
            Rights.ofFile(target);
            files.accept(sum.of(path));
            unfinished.decrementAndGet();
        }
    }
}
