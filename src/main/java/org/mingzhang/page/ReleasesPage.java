package org.mingzhang.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.output.SitePath;

/**
 * What each release changed.
 *
 * @param frame around it
 * @param sentence what is told here, or that there is nothing yet
 * @param feed the same as a feed, or null where there is none
 * @param releases the latest first
 */
public record ReleasesPage(
        Frame frame, String sentence, @Nullable SitePath feed, List<Section> releases) implements Page {
    public ReleasesPage {
        releases = List.copyOf(releases);
    }

    /**
     * A release.
     *
     * @param id its name, an anchor
     * @param heading its name and day
     * @param sentence how much it changed
     * @param lines what it changed
     * @param kept files that stay as they were, perhaps none
     */
    public record Section(String id, String heading, String sentence, List<Line> lines, List<Link> kept) {}

    /**
     * A change.
     *
     * @param kind new, corrected or withdrawn, in words
     * @param title what it is about
     * @param target its page, or null if it has none any more
     * @param place where in it, perhaps empty
     * @param before the old value, or null if not known
     * @param after the new value, or null if not known
     */
    public record Line(
            String kind,
            String title,
            @Nullable SitePath target,
            String place,
            @Nullable String before,
            @Nullable String after) {}
}
