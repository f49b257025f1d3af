package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.DepartmentPage.Tab;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Link;
import org.mingzhang.page.PlaceWords;
import org.mingzhang.page.ReleasesPage;
import org.mingzhang.page.ReleasesPage.Line;
import org.mingzhang.page.ReleasesPage.Section;
import org.mingzhang.page.Words;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.ReleaseNote;

/** Plans the pages of releases, from one release after the other, the latest first; it holds only what the page of all of them shows. */
public final class ReleasePlanner {
    /** As many changes as a page may list. */
    private static final int MOST_LINES = 500;

    private final Catalogue catalogue;
    private final Words words;
    private final List<Section> all = new ArrayList<>();
    private int listed;

    public ReleasePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /**
     * The pages of one release.
     *
     * @param note what {@link ChangedSubjects#visible} left of it
     * @param kept files that stay
     */
    public Stream<ReleasesPage> release(ReleaseNote note, List<SitePath> kept) {
        List<Line> lines = note.changes().stream().map(this::line).toList();
        Section whole = new Section(
                note.name(),
                words.get("releases.heading", note.name(), note.date()),
                sentence(note),
                lines,
                null,
                kept.stream().map(ReleasePlanner::link).toList());
        listFirst(whole);
        int parts = Math.max(1, (lines.size() + MOST_LINES - 1) / MOST_LINES);
        return IntStream.rangeClosed(1, parts).mapToObj(part -> part(whole, part, parts));
    }

    /** What there is room for on the page of all releases; the rest is on the release's own. */
    private void listFirst(Section whole) {
        List<Line> first = whole.lines().subList(0, Math.min(whole.lines().size(), MOST_LINES - listed));
        listed += first.size();
        all.add(new Section(
                whole.id(), whole.heading(), whole.sentence(), first, Addresses.release(whole.id(), 1), whole.kept()));
    }

    private static Link link(SitePath file) {
        return new Link(file.value().substring(file.value().lastIndexOf('/') + 1), file);
    }

    private ReleasesPage part(Section whole, int part, int parts) {
        int from = (part - 1) * MOST_LINES;
        List<Line> lines = whole.lines().subList(from, Math.min(whole.lines().size(), from + MOST_LINES));
        Section shown = new Section(
                whole.id(), whole.heading(), whole.sentence(), lines, null, part == 1 ? whole.kept() : List.of());
        return new ReleasesPage(
                catalogue.frame(
                        Addresses.release(whole.id(), part),
                        whole.heading(),
                        whole.sentence(),
                        "",
                        new Link(words.get("releases.title"), Addresses.CHANGES)),
                "",
                null,
                List.of(shown),
                parts == 1 ? List.of() : tabs(whole.id(), part, parts));
    }

    private static List<Tab> tabs(String release, int part, int parts) {
        return IntStream.rangeClosed(1, parts)
                .mapToObj(n -> new Tab(Figures.count(n), n == part ? null : Addresses.release(release, n)))
                .toList();
    }

    /** The page of all releases that were planned. */
    public ReleasesPage overview() {
        String sentence = words.get(all.isEmpty() ? "releases.none" : "releases.sentence");
        return new ReleasesPage(
                catalogue.frame(Addresses.CHANGES, words.get("releases.title"), sentence, ""),
                sentence,
                catalogue.shell().feeds() ? Addresses.FEED : null,
                all,
                List.of());
    }

    private String sentence(ReleaseNote note) {
        String sentence = words.get(
                "releases.counts",
                count(note, NotedChange.Kind.added),
                count(note, NotedChange.Kind.corrected),
                count(note, NotedChange.Kind.withdrawn));
        return note.left() == 0 ? sentence : sentence + words.get("releases.left", note.left());
    }

    private static long count(ReleaseNote note, NotedChange.Kind kind) {
        return note.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private Line line(NotedChange change) {
        @Nullable SitePath target = ChangedSubjects.page(catalogue, change.subject());
        return new Line(
                words.get("releases." + change.kind().name()),
                change.subject().title(),
                target,
                change.place(),
                PlaceWords.of(words, change.place()),
                change.before(),
                change.after());
    }
}
