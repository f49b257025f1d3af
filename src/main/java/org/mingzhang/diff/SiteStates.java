package org.mingzhang.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.problem.Problems;
import org.mingzhang.site.Progress;
import org.mingzhang.site.SiteRecords;

/** Opens what is to be compared. */
public final class SiteStates {
    /** What there was before the first release. */
    public static final SiteState EMPTY = new Empty();

    private SiteStates() {}

    /** A built site or a content folder; of a content folder what is wrong is among the problems, and then it may not be compared. */
    public static SiteState open(Path folder, Problems problems, Progress progress) {
        return SiteData.isIn(folder)
                ? new SiteData(folder)
                : new ContentState(SiteRecords.open(folder, problems, progress));
    }

    /** The same; of a content folder only what may be seen on a day. */
    public static SiteState open(Path folder, LocalDate asOf, Problems problems, Progress progress) {
        return SiteData.isIn(folder)
                ? new SiteData(folder)
                : new ContentState(SiteRecords.open(folder, asOf, problems, progress));
    }

    /** Whether there is a built site in the folder. */
    public static boolean isBuilt(Path folder) {
        return SiteData.isIn(folder);
    }

    /** The release that a built site says it is, if it says so. */
    public static Optional<String> release(Path folder) {
        Path index = folder.resolve("data/index.json");
        if (!Files.isRegularFile(index)) {
            return Optional.empty();
        }
        try {
            String name = ProjectFacts.exact(Files.readAllBytes(index))
                    .path("release")
                    .path("name")
                    .asString("");
            return Optional.of(name).filter(found -> !found.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Empty() implements SiteState {
        @Override
        public List<String> projects() {
            return List.of();
        }

        @Override
        public byte[] record(String project) {
            throw new IllegalArgumentException("there is no " + project);
        }

        @Override
        public SortedMap<String, Map<String, String>> documents() {
            return new TreeMap<>();
        }

        @Override
        public SortedMap<String, Map<String, String>> departments() {
            return new TreeMap<>();
        }

        @Override
        public SortedMap<String, Map<String, String>> pages() {
            return new TreeMap<>();
        }

        @Override
        public SortedMap<String, List<Seen>> documentFindings() {
            return new TreeMap<>();
        }
    }
}
