package org.mingzhang.plan;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.model.ProjectId;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Link;
import org.mingzhang.page.ReleasesPage;
import org.mingzhang.page.Words;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.ReleaseNote;

/** Plans the page of releases. */
public final class ReleasePlanner {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-(?:target|monitoring|self-evaluation|evaluation)(?:-[0-9]+)?)(?= |$).*");

    private final Catalogue catalogue;
    private final Words words;

    public ReleasePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /**
     * The page.
     *
     * @param notes what {@link #visible} left, the latest first
     * @param kept files that stay, by release
     */
    public ReleasesPage plan(List<ReleaseNote> notes, Map<String, List<SitePath>> kept) {
        String sentence = words.get(notes.isEmpty() ? "releases.none" : "releases.sentence");
        return new ReleasesPage(
                catalogue.frame(Addresses.CHANGES, words.get("releases.title"), sentence, ""),
                sentence,
                notes.isEmpty() || catalogue.shell().baseUrl() == null ? null : Addresses.FEED,
                notes.stream()
                        .map(note -> section(note, kept.getOrDefault(note.name(), List.of())))
                        .toList());
    }

    private ReleasesPage.Section section(ReleaseNote note, List<SitePath> kept) {
        String sentence = words.get(
                "releases.counts",
                count(note, NotedChange.Kind.added),
                count(note, NotedChange.Kind.corrected),
                count(note, NotedChange.Kind.withdrawn));
        return new ReleasesPage.Section(
                note.name(),
                words.get("releases.heading", note.name(), note.date()),
                note.left() == 0 ? sentence : sentence + words.get("releases.left", note.left()),
                note.changes().stream().map(this::line).toList(),
                kept.stream()
                        .map(file ->
                                new Link(file.value().substring(file.value().lastIndexOf('/') + 1), file))
                        .toList());
    }

    private static long count(ReleaseNote note, NotedChange.Kind kind) {
        return note.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private ReleasesPage.Line line(NotedChange change) {
        return new ReleasesPage.Line(
                words.get("releases." + change.kind().name()),
                change.title(),
                target(catalogue, change),
                change.place(),
                change.before(),
                change.after());
    }

    /** The page of what changed, or null if it has none. */
    public static @Nullable SitePath target(Catalogue catalogue, NotedChange change) {
        return switch (change.about()) {
            case "project" -> project(catalogue, change) == null ? null : Addresses.project(id(change));
            case "document" ->
                catalogue.documents().containsKey(change.subject()) ? Addresses.document(change.subject()) : null;
            default ->
                catalogue.departments().containsKey(change.subject()) ? Addresses.department(change.subject()) : null;
        };
    }

    /** The release without what this site does not show: a thing that is hidden here, and a form of it. What was withdrawn is told. */
    public static ReleaseNote visible(Catalogue catalogue, ReleaseNote note) {
        return new ReleaseNote(
                note.name(),
                note.date(),
                note.previous(),
                note.changes().stream()
                        .filter(change -> isVisible(catalogue, change))
                        .toList(),
                note.left());
    }

    private static boolean isVisible(Catalogue catalogue, NotedChange change) {
        if (change.kind() == NotedChange.Kind.withdrawn) {
            return true;
        }
        if (target(catalogue, change) == null) {
            return false;
        }
        Matcher form = FORM.matcher(change.place());
        ProjectRow row = project(catalogue, change);
        return row == null
                || !form.matches()
                || change.after() == null
                || row.disclosures().stream()
                        .anyMatch(d -> d.key().toString().equals(form.group(1)));
    }

    private static @Nullable ProjectRow project(Catalogue catalogue, NotedChange change) {
        return change.about().equals("project") && change.subject().matches("[a-z0-9-]+/[a-z0-9-]+")
                ? catalogue.survey().project(id(change)).orElse(null)
                : null;
    }

    private static ProjectId id(NotedChange change) {
        String[] parts = change.subject().split("/", 2);
        return new ProjectId(parts[0], parts[1]);
    }
}
