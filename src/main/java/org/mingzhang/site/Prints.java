package org.mingzhang.site;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.cache.Key;
import org.mingzhang.content.HeldFiles;
import org.mingzhang.model.ProjectId;

/** What the files of each project were when they were first read: 16 bytes a project, by which a change is seen. Safe for use by several threads. */
final class Prints {
    private final List<ProjectId> projects;
    private final long[] halves;

    Prints(List<ProjectId> projects) {
        this.projects = projects;
        this.halves = new long[2 * projects.size()];
    }

    /** Notes what a project's files are now. */
    Key note(ProjectId id, HeldFiles files) {
        Key key = Key.of(files.digest());
        int at = 2 * Collections.binarySearch(projects, id);
        halves[at] = key.high();
        halves[at + 1] = key.low();
        return key;
    }

    /** What was noted, or {@link Key#NONE}. */
    Key of(ProjectId id) {
        return at(Collections.binarySearch(projects, id));
    }

    private Key at(int place) {
        return new Key(halves[2 * place], halves[2 * place + 1]);
    }

    /** What was noted of all. */
    List<Key> keys() {
        return IntStream.range(0, projects.size()).mapToObj(this::at).toList();
    }
}
