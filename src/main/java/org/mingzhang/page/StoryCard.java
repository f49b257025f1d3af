package org.mingzhang.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Reply;

/**
 * A story as shown in a list: what one finding says, and the others that belong to it.
 *
 * @param anchor its place on the page, or empty where it is not linked to
 * @param story id of the story
 * @param severity id of its severity
 * @param seal the word for its severity
 * @param lead the finding that tells it
 * @param fold how many others there are, in words; empty if there are none
 * @param rows the others, strongest first
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
        List<Row> rows,
        int left,
        String kinds,
        @Nullable Whole whole) {
    public StoryCard {
        rows = List.copyOf(rows);
    }

    /**
     * What is said of one place, or alike of several.
     *
     * @param places where
     * @param words what is seen; empty if it is what the lead says
     * @param figures what it rests on; empty on pages that list many
     * @param replies what is said about it
     */
    public record Row(
            List<FindingLine.Place> places, String words, List<FindingLine.Figure> figures, List<Reply> replies) {
        /** Said of the places of both. */
        public Row and(Row other) {
            return new Row(
                    Stream.concat(places.stream(), other.places.stream()).toList(),
                    words,
                    Stream.concat(figures.stream(), other.figures.stream()).toList(),
                    Stream.concat(replies.stream(), other.replies.stream()).toList());
        }
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
