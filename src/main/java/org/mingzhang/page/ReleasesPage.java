package org.mingzhang.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.SitePath;

/**
 * What releases changed: all of them in short, or a part of one in full.
 *
 * @param frame around it
 * @param sentence what is told here, or that there is nothing yet
 * @param feed the same as a feed, or null where there is none
 * @param releases the latest first, or the one that the page is of
 * @param parts the parts of a long list as tabs; empty if there is one
 */
public record ReleasesPage(
        Frame frame, String sentence, @Nullable SitePath feed, List<Section> releases, List<DepartmentPage.Tab> parts)
        implements Page {
    public ReleasesPage {
        releases = List.copyOf(releases);
        parts = List.copyOf(parts);
    }

    /**
     * A release.
     *
     * @param id its name, an anchor
     * @param heading its name and day
     * @param sentence how much it changed
     * @param lines what it changed
     * @param page where all of it is told, or null on that page itself
     * @param kept files that stay as they were, perhaps none
     */
    public record Section(
            String id,
            String heading,
            String sentence,
            List<Line> lines,
            @Nullable SitePath page,
            List<Link> kept) {
        public Section {
            lines = List.copyOf(lines);
            kept = List.copyOf(kept);
        }
    }

    /**
     * A change.
     *
     * @param kind new, corrected or withdrawn, in words
     * @param title what it is about
     * @param target its page, or null if it has none any more
     * @param place where in it, as {@code mingzhang diff} names it; perhaps empty
     * @param where the same in words
     * @param before the old value, or null if not known
     * @param after the new value, or null if not known
     */
    public record Line(
            String kind,
            String title,
            @Nullable SitePath target,
            String place,
            String where,
            @Nullable String before,
            @Nullable String after) {}
}
