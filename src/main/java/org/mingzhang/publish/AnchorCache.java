package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of the files that were last asked for. Pages next to each other mostly link to the same few files, so a bounded number
 * of anchors is enough, however many pages there are. Safe for use by several threads.
 */
final class AnchorCache {
    private static final int MOST = 200_000;

    private final Path root;
    private final Map<String, Set<String>> byPath = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

    AnchorCache(Path root) {
        this.root = root;
    }

    /** Whether the file, which exists, has the anchor. */
    boolean has(String path, String anchor) throws IOException {
        Set<String> anchors = known(path);
        if (anchors == null) {
            anchors = MarkupReader.read(root.resolve(path)).anchors();
            keep(path, anchors);
        }
        return anchors.contains(anchor);
    }

    private synchronized @Nullable Set<String> known(String path) {
        return byPath.get(path);
    }

    private synchronized void keep(String path, Set<String> anchors) {
        if (byPath.put(path, anchors) == null) {
            size += anchors.size() + 1;
        }
        Iterator<Set<String>> eldest = byPath.values().iterator();
        while (size > MOST && byPath.size() > 1) {
            size -= eldest.next().size() + 1;
            eldest.remove();
        }
    }
}
