package org.mingzhang.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.ReleaseNote;

/**
 * Feeds of what releases changed, for readers of <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>: one for the site and one for each department that anything changed
 * about. An entry for each thing that a release changed. Without an address of the site there is none, as entries are named by it.
 */
public final class Feed {
    /** A feed is read again and again, so it tells the latest only. */
    private static final int MOST = 200;

    private final Shell shell;
    private final String root;
    private final Words words;
    private final Function<NotedChange, @Nullable SitePath> target;

    private Feed(Shell shell, String root, Function<NotedChange, @Nullable SitePath> target) {
        this.shell = shell;
        this.root = root;
        this.words = shell.words();
        this.target = target;
    }

    /**
     * The feeds.
     *
     * @param notes the latest first
     * @param target the page of what changed, or null
     */
    public static List<OutputFile> files(
            Shell shell, List<ReleaseNote> notes, Function<NotedChange, @Nullable SitePath> target) {
        String root = shell.baseUrl();
        if (root == null || notes.isEmpty()) {
            return List.of();
        }
        Feed feed = new Feed(shell, root, target);
        Map<String, List<Entry>> ofDepartment = new LinkedHashMap<>();
        List<Entry> all = feed.entries(notes);
        for (Entry entry : all) {
            if (entry.first().about().equals("project")) {
                String subject = entry.first().subject();
                ofDepartment
                        .computeIfAbsent(subject.substring(0, subject.indexOf('/')), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<OutputFile> files = new ArrayList<>();
        LocalDate latest = notes.getFirst().date();
        files.add(feed.file(Addresses.FEED, shell.title(), latest, all));
        ofDepartment.forEach((id, entries) -> files.add(feed.file(
                Addresses.feed(id),
                shell.title() + " · " + id,
                entries.getFirst().note().date(),
                entries)));
        return files;
    }

    /** All that one release changed about one thing. */
    private record Entry(ReleaseNote note, List<NotedChange> changes) {
        NotedChange first() {
            return changes.getFirst();
        }
    }

    private List<Entry> entries(List<ReleaseNote> notes) {
        List<Entry> entries = new ArrayList<>();
        for (ReleaseNote note : notes) {
            Map<String, List<NotedChange>> bySubject = new LinkedHashMap<>();
            note.changes()
                    .forEach(change -> bySubject
                            .computeIfAbsent(change.about() + " " + change.subject(), key -> new ArrayList<>())
                            .add(change));
            bySubject.values().forEach(changes -> entries.add(new Entry(note, changes)));
        }
        return entries;
    }

    private OutputFile file(SitePath path, String title, LocalDate updated, List<Entry> entries) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
                + shell.edition().language() + "\">\n");
        xml.append(element("id", root + path.url()))
                .append(element("title", title + " · " + words.get("releases.title")))
                .append(element("updated", moment(updated)))
                .append("<author>")
                .append(element("name", shell.publisher()))
                .append("</author>\n")
                .append("<link rel=\"self\" href=\"")
                .append(XmlText.of(root + path.url()))
                .append("\"/>\n")
                .append("<link rel=\"alternate\" href=\"")
                .append(XmlText.of(root + Addresses.CHANGES.url()))
                .append("\"/>\n");
        entries.stream().limit(MOST).forEach(entry -> entry(xml, entry));
        return OutputFile.text(path, xml.append("</feed>\n").toString());
    }

    private void entry(StringBuilder xml, Entry entry) {
        NotedChange first = entry.first();
        SitePath page = target.apply(first);
        String release =
                root + Addresses.CHANGES.url() + "#release-" + entry.note().name();
        xml.append("<entry>\n")
                .append(element(
                        "id",
                        root + Addresses.CHANGES.url() + entry.note().name() + "/" + first.about() + "/"
                                + first.subject()))
                .append(element("title", words.get("releases." + first.kind().name()) + " · " + first.title()))
                .append(element("updated", moment(entry.note().date())))
                .append("<link rel=\"alternate\" href=\"")
                .append(XmlText.of(page == null ? release : root + page.url()))
                .append("\"/>\n")
                .append("<content type=\"text\">");
        entry.changes().forEach(change -> xml.append(XmlText.of(words(change))).append('\n'));
        xml.append("</content>\n</entry>\n");
    }

    private String words(NotedChange change) {
        String said = words.get("releases." + change.kind().name());
        if (change.before() == null && change.after() == null) {
            return said;
        }
        return words.get(
                "releases.change",
                said,
                change.place(),
                Objects.requireNonNullElse(change.before(), ""),
                Objects.requireNonNullElse(change.after(), ""));
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + XmlText.of(text) + "</" + name + ">\n";
    }
}
