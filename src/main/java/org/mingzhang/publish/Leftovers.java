package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

/**
 * Clears away what stands beside the site: an unfinished release, or the site that has just been replaced. It does the same at the
 * beginning and at the end of a build, so it does not matter where a build was killed, nor whether this was.
 */
final class Leftovers {
    private Leftovers() {}

    /** Leaves the site alone in its folder, restoring it first when it was taken away and not yet replaced. */
    static void clear(SiteFolder folder) throws IOException {
        Path site = folder.site();
        if (Files.isDirectory(folder.previous()) && !Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(folder.previous(), site);
        }
        retire(folder.previous(), site);
        retire(folder.next(), site);
    }

    private static void retire(Path tree, Path site) throws IOException {
        if (!Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Manifest list = Manifest.of(tree)) {
            boolean unfinished = Files.exists(tree.resolve(Manifest.UNFINISHED));
            TreeWalk.visit(tree, new Retirement(tree, site, path -> unfinished || list.holds(path)));
        }
        // Last, because until then they tell whose the folder is.
        Files.deleteIfExists(tree.resolve(Manifest.NAME));
        Files.deleteIfExists(tree.resolve(Manifest.UNFINISHED));
        Files.delete(tree);
    }

    /** Whether a file is ours to delete. */
    private interface Ownership {
        boolean holds(String path) throws IOException;
    }

    /** Deletes what is ours. What is not is already in the site, unless somebody put it into the old one during the build. */
    private record Retirement(Path tree, Path site, Ownership ours) implements TreeWalk.Visitor {
        @Override
        public void file(Path file, String path) throws IOException {
            if (path.equals(Manifest.NAME) || path.equals(Manifest.UNFINISHED)) {
                return;
            }
            if (!ours.holds(path)) {
                rescue(file, site.resolve(tree.relativize(file)));
            }
            Files.deleteIfExists(file);
        }

        @Override
        public void leave(Path folder) throws IOException {
            Files.delete(folder);
        }

        private static void rescue(Path file, Path kept) throws IOException {
            if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(kept.resolveSibling(""));
                Files.move(file, kept);
            } else if (changed(file).compareTo(changed(kept)) > 0) {
                Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private static FileTime changed(Path file) throws IOException {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
