package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some stories with their number by severity.
 *
 * @param seals a mark for each severity that occurs
 * @param sentence the numbers in words
 * @param cards those that stand open, heaviest first
 * @param folded those that a reader unfolds
 * @param slight findings that are no cards
 * @param left what is not listed, in words, or empty
 * @param more where there are more, or null
 */
public record FindingSummary(
        List<Seal> seals,
        String sentence,
        List<StoryCard> cards,
        List<StoryCard> folded,
        List<FindingLine> slight,
        String left,
        @Nullable Link more) {
    public FindingSummary {
        seals = List.copyOf(seals);
        cards = List.copyOf(cards);
        folded = List.copyOf(folded);
        slight = List.copyOf(slight);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return cards.isEmpty() && folded.isEmpty() && slight.isEmpty();
    }

    /** The card of a story. */
    public Optional<StoryCard> card(String story) {
        return Stream.concat(cards.stream(), folded.stream())
                .filter(card -> card.story().equals(story))
                .findFirst();
    }

    /**
     * The mark of a severity with its count.
     *
     * @param severity its id
     * @param word its word
     * @param count how many
     */
    public record Seal(String severity, String word, String count) {}
}
