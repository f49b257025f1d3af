package org.mingzhang.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Publication.NamedRelease;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.problem.Problems;
import org.mingzhang.releases.KnownThing;
import org.mingzhang.releases.NotedChange.Subject;
import org.mingzhang.releases.ReleaseFolder;

/**
 * When a release last changed what a page is of: a project, a document, or a department with all that is of it. Nothing is known unless the content is said to be the last release on
 * record, as content that was changed since is of another day.
 */
final class LastChanges {
    private final Map<SitePath, LocalDate> days = new HashMap<>();

    private LastChanges() {}

    static LastChanges of(Whole whole) {
        LastChanges changes = new LastChanges();
        NamedRelease release = whole.content().settings().publication().release();
        List<ReleaseFolder.Recorded> recorded = whole.releases().recorded(new Problems());
        if (release != null && !recorded.isEmpty() && recorded.getFirst().name().equals(release.name())) {
            whole.releases().known(release.name()).values().forEach(changes::add);
        }
        return changes;
    }

    private void add(KnownThing thing) {
        LocalDate since = thing.since();
        if (since == null) {
            return;
        }
        Subject subject = thing.subject();
        switch (subject.about()) {
            case "project" -> {
                String[] parts = subject.id().split("/", 2);
                add(Addresses.project(new ProjectId(parts[0], parts[1])), since);
            }
            case "document" -> add(Addresses.document(subject.id()), since);
            default -> {}
        }
        if (!subject.department().isEmpty()) {
            add(Addresses.department(subject.department()), since);
        }
    }

    private void add(SitePath page, LocalDate day) {
        days.merge(page, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The day, or null if it is not known. */
    @Nullable
    LocalDate of(SitePath page) {
        return days.get(page);
    }
}
