package org.mingzhang.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mingzhang.describe.DataFile;
import org.mingzhang.describe.Feed;
import org.mingzhang.describe.KeptRelease;
import org.mingzhang.export.Format;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.ReleasesPage;
import org.mingzhang.page.Shell;
import org.mingzhang.plan.Catalogue;
import org.mingzhang.plan.ChangedSubjects;
import org.mingzhang.plan.ReleasePlanner;
import org.mingzhang.problem.Problems;
import org.mingzhang.releases.KeptFiles;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.ReleaseFolder;
import org.mingzhang.releases.ReleaseNote;

/** Writes what is told of the releases, one after the other: pages, feeds, and the files that are kept. */
final class ReleaseFiles {
    private final ReleaseFolder folder;
    private final Catalogue catalogue;
    private final List<ReleasePlanner> planners;
    private final ChangedSubjects subjects;
    private final FileSink files;
    private final Consumer<ReleasesPage> pages;

    /**
     * @param catalogues one a language, the main one first
     * @param pages takes the pages
     */
    ReleaseFiles(ReleaseFolder folder, List<Catalogue> catalogues, FileSink files, Consumer<ReleasesPage> pages) {
        this.folder = folder;
        this.catalogue = catalogues.getFirst();
        this.planners = catalogues.stream().map(ReleasePlanner::new).toList();
        this.subjects = new ChangedSubjects(catalogue);
        this.files = files;
        this.pages = pages;
    }

    /** Writes the files that are kept; what is wrong with the folder is among the problems. @return the releases that have any, the latest first */
    List<KeptRelease> keep(Problems problems) {
        return folder.recorded(problems).stream()
                .map(one -> new KeptRelease(one.name(), one.date(), keep(one.name(), problems)))
                .filter(one -> !one.files().isEmpty())
                .toList();
    }

    /** Writes pages and feeds. */
    void write(List<KeptRelease> kept) {
        Map<String, List<SitePath>> stay = new HashMap<>();
        kept.forEach(one ->
                stay.put(one.name(), one.files().stream().map(DataFile::path).toList()));
        List<ReleaseFolder.Recorded> recorded = folder.recorded(new Problems());
        SortedMap<String, Feed> feeds = new TreeMap<>();
        if (catalogue.shell().feeds()) {
            LocalDate last = recorded.getFirst().date();
            Shell shell = catalogue.shell();
            feeds.put("", feed(Addresses.FEED, shell.title(), last));
            catalogue
                    .departments()
                    .values()
                    .forEach(one -> feeds.put(
                            one.id(), feed(Addresses.feed(one.id()), shell.title() + " · " + one.name(), last)));
        }
        for (ReleaseFolder.Recorded release : recorded) {
            ReleaseNote note = subjects.visible(folder.note(release));
            List<SitePath> files = stay.getOrDefault(note.name(), List.of());
            planners.forEach(planner -> planner.release(note, files).forEach(pages));
            feed(feeds, note);
        }
        planners.forEach(planner -> pages.accept(planner.overview()));
        feeds.values().forEach(feed -> this.files.write(feed.file()));
    }

    private Feed feed(SitePath path, String title, LocalDate last) {
        return new Feed(catalogue.shell(), path, title, last, subject -> ChangedSubjects.page(catalogue, subject));
    }

    /** Tells the release in the feed of the site and in those of the departments that it changed something of. */
    private static void feed(SortedMap<String, Feed> feeds, ReleaseNote note) {
        SortedMap<String, List<NotedChange>> ofDepartments = new TreeMap<>();
        note.changes()
                .forEach(change -> ofDepartments
                        .computeIfAbsent(change.subject().department(), id -> new ArrayList<>())
                        .add(change));
        ofDepartments.remove("");
        ofDepartments.forEach((id, changes) -> {
            Feed feed = feeds.get(id);
            if (feed != null) {
                feed.add(new ReleaseNote(note.name(), note.date(), note.previous(), changes, 0));
            }
        });
        Feed all = feeds.get("");
        if (all != null) {
            all.add(note);
        }
    }

    private List<DataFile> keep(String release, Problems problems) {
        KeptFiles kept = folder.kept(release);
        List<DataFile> keep = new ArrayList<>();
        for (String name : kept.names(problems)) {
            SitePath path = Addresses.kept(release, name);
            SummedOutput out = new SummedOutput(files.appender(path));
            kept.copy(name, out);
            Format format = name.endsWith(".csv") ? Format.CSV : Format.JSON;
            keep.add(out.file(path, format.mediaType()));
        }
        return keep;
    }
}
