package org.mingzhang.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.ProjectId;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.NotedChange.Subject;
import org.mingzhang.releases.ReleaseNote;

/** What of the releases a site may tell, asked for the latest release first. */
public final class ChangedSubjects {
    private static final Pattern PROJECT = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    private final Catalogue catalogue;
    /** What was, as a whole or as a form of it. */
    private final Set<String> withdrawn = new HashSet<>();

    public ChangedSubjects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The page of what changed, or null if it has none. */
    public static @Nullable SitePath page(Catalogue catalogue, Subject subject) {
        return switch (subject.about()) {
            case "project" -> project(catalogue, subject) == null ? null : Addresses.project(id(subject));
            case "document" ->
                catalogue.documents().containsKey(subject.id()) ? Addresses.document(subject.id()) : null;
            default -> catalogue.departments().containsKey(subject.id()) ? Addresses.department(subject.id()) : null;
        };
    }

    /**
     * The release without what this site does not show: a thing that is hidden here, and a form of it. What is gone because it was withdrawn, in this release or a later one, is
     * told.
     */
    public ReleaseNote visible(ReleaseNote note) {
        note.changes().stream()
                .filter(change -> change.kind() == NotedChange.Kind.withdrawn)
                .forEach(change -> withdrawn.add(key(change.subject(), change.place())));
        return new ReleaseNote(
                note.name(),
                note.date(),
                note.previous(),
                note.changes().stream().filter(this::isVisible).toList(),
                note.left());
    }

    private boolean isVisible(NotedChange change) {
        if (page(catalogue, change.subject()) == null) {
            return withdrawn.contains(key(change.subject(), ""));
        }
        ProjectRow row = project(catalogue, change.subject());
        return row == null
                || change.after() == null
                || FormKey.of(change.place().split(" ", 2)[0])
                        .map(form -> withdrawn.contains(key(change.subject(), form.toString()))
                                || row.disclosures().stream()
                                        .anyMatch(d -> d.key().equals(form)))
                        .orElse(true);
    }

    private static String key(Subject subject, String form) {
        return subject.key() + " " + form;
    }

    private static @Nullable ProjectRow project(Catalogue catalogue, Subject subject) {
        return subject.about().equals("project")
                        && PROJECT.matcher(subject.id()).matches()
                ? catalogue.survey().project(id(subject)).orElse(null)
                : null;
    }

    private static ProjectId id(Subject subject) {
        String[] parts = subject.id().split("/", 2);
        return new ProjectId(parts[0], parts[1]);
    }
}
