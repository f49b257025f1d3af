package org.mingzhang.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.PlaceWords;
import org.mingzhang.page.Shell;
import org.mingzhang.page.Words;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.releases.ReleaseNote;

/**
 * A feed of what releases changed, for readers of <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>: an entry for each thing that a release changed. It takes one release
 * after the other, the latest first.
 */
public final class Feed {
    /** A feed is read again and again, so it tells the latest only, and how many more there are. */
    private static final int MOST = 200;

    /** The pages of what changed. */
    public interface Pages {
        /** The page of a thing, or null if it has none. */
        @Nullable
        SitePath of(NotedChange.Subject subject);
    }

    private final Shell shell;
    private final String root;
    private final Words words;
    private final Pages pages;
    private final SitePath path;
    private final String title;
    private final StringBuilder entries = new StringBuilder();
    private LocalDate updated;
    private int told;
    private int left;

    /**
     * Begins a feed.
     *
     * @param title what it is about
     * @param updated the day of the last release; if that changed nothing of what the feed is about, the day of the last that did counts
     */
    public Feed(Shell shell, SitePath path, String title, LocalDate updated, Pages pages) {
        this.shell = shell;
        this.root = Objects.requireNonNull(shell.baseUrl(), "a feed names everything by its address");
        this.words = shell.words();
        this.pages = pages;
        this.path = path;
        this.title = title;
        this.updated = updated;
    }

    /** Adds what a release changed. */
    public void add(ReleaseNote note) {
        if (told == 0 && !note.changes().isEmpty()) {
            updated = note.date();
        }
        left += note.left();
        Map<String, List<NotedChange>> bySubject = new LinkedHashMap<>();
        note.changes()
                .forEach(change -> bySubject
                        .computeIfAbsent(change.subject().key(), key -> new ArrayList<>())
                        .add(change));
        for (List<NotedChange> changes : bySubject.values()) {
            if (told < MOST) {
                told++;
                entry(note, changes);
            } else {
                left++;
            }
        }
    }

    /** The feed of all that was added. */
    public OutputFile file() {
        if (left > 0) {
            rest();
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
                + shell.edition().language() + "\">\n");
        xml.append(element("id", root + path.url()))
                .append(element("title", title + " · " + words.get("releases.title")))
                .append(element("updated", moment(updated)))
                .append("<author>")
                .append(element("name", shell.publisher()))
                .append("</author>\n")
                .append(link("self", root + path.url()))
                .append(link("alternate", root + Addresses.CHANGES.url()))
                .append(entries);
        return OutputFile.text(path, xml.append("</feed>\n").toString());
    }

    private void entry(ReleaseNote note, List<NotedChange> changes) {
        NotedChange.Subject subject = changes.getFirst().subject();
        SitePath page = pages.of(subject);
        StringBuilder content = new StringBuilder();
        changes.forEach(change -> content.append(words(change)).append('\n'));
        entry(
                root + Addresses.CHANGES.url() + note.name() + "/" + subject.about() + "/" + subject.id(),
                words.get("releases." + changes.getFirst().kind().name()) + " · " + subject.title(),
                root + (page == null ? Addresses.release(note.name(), 1) : page).url(),
                note.date(),
                content.toString());
    }

    /** What the feed has no room for is on the page. */
    private void rest() {
        String said = words.get("releases.rest", left);
        entry(root + path.url() + "#more", said, root + Addresses.CHANGES.url(), updated, said);
    }

    private void entry(String id, String name, String target, LocalDate day, String content) {
        entries.append("<entry>\n")
                .append(element("id", id))
                .append(element("title", name))
                .append(element("updated", moment(day)))
                .append(link("alternate", target))
                .append("<content type=\"text\">")
                .append(XmlText.of(content))
                .append("</content>\n</entry>\n");
    }

    private String words(NotedChange change) {
        String said = words.get("releases." + change.kind().name());
        String place = PlaceWords.of(words, change.place());
        String before = change.before();
        String after = change.after();
        if (before == null) {
            return after == null ? said : words.get("releases.change.new", said, place, after);
        }
        return after == null
                ? words.get("releases.change.gone", said, place, before)
                : words.get("releases.change", said, place, before, after);
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String link(String relation, String address) {
        return "<link rel=\"" + relation + "\" href=\"" + XmlText.of(address) + "\"/>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + XmlText.of(text) + "</" + name + ">\n";
    }
}
