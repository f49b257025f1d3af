package org.mingzhang.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as shown in a list: what one finding says, and the others that belong to it.
 *
 * @param anchor its place on the page, or empty where it is not linked to
 * @param story id of the story
 * @param severity id of its severity
 * @param seal the word for its severity
 * @param lead the finding that tells it
 * @param fold how many others there are, in words; empty if there are none
 * @param others the others, strongest first
 * @param left how many of them are not listed
 * @param kinds what the filter goes by: {@code rule severity year findings} for each rule
 * @param whole the place of the story where this is only a part of it, or null
 */
public record StoryCard(
        String anchor,
        String story,
        String severity,
        String seal,
        FindingLine lead,
        String fold,
        List<FindingLine> others,
        int left,
        String kinds,
        @Nullable Whole whole) {
    public StoryCard {
        others = List.copyOf(others);
    }

    /**
     * The story of which a card is a part.
     *
     * @param text how much more there is
     * @param link where it stands
     * @param anchor the place on that page
     */
    public record Whole(String text, Link link, String anchor) {}
}
