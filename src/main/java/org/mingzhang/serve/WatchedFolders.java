package org.mingzhang.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;

/**
 * Folders that are watched. They are looked through, not subscribed to: that works on every file system, for folders that come and go, and
 * for a hundred thousand files takes a fraction of a second.
 */
final class WatchedFolders {
    private final List<Path> folders;

    WatchedFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** A number that is another when any file is another, by name, size or time; names that begin with a dot do not count. */
    long print() {
        long print = 1;
        for (Path folder : folders) {
            print = 31 * print + print(folder);
        }
        return print;
    }

    private static long print(Path folder) {
        Look look = new Look(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, look);
        } catch (IOException e) {
            return look.sum - 1; // what cannot be looked through is told by the build
        }
        return look.sum;
    }

    /** Sums up, so that the order in which the file system tells does not matter. */
    private static final class Look extends SimpleFileVisitor<Path> {
        private final Path root;
        private long sum;

        Look(Path root) {
            this.root = root;
        }

        private boolean counts(Path file) {
            return file.equals(root) || !file.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) {
            sum += mixed(folder.hashCode());
            return counts(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
            if (counts(file)) {
                sum += mixed(31 * (31L * file.hashCode() + found.size())
                        + found.lastModifiedTime().hashCode());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            sum += mixed(file.hashCode() + 1L);
            return FileVisitResult.CONTINUE;
        }

        /** Spreads a number, so that two changes do not cancel each other in the sum. */
        private static long mixed(long number) {
            long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            return mixed ^ (mixed >>> 31);
        }
    }
}
