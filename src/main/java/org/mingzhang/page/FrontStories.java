package org.mingzhang.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a page that has other things to tell: a few open, the others in a line each, folded by kind.
 *
 * @param sentence their numbers in words
 * @param open the heaviest
 * @param folds the others
 * @param left what is not listed, in words, or empty
 * @param more where all of them are, or null
 */
public record FrontStories(
        String sentence,
        List<StoryCard> open,
        List<Fold> folds,
        String left,
        @Nullable Link more) {
    public FrontStories {
        open = List.copyOf(open);
        folds = List.copyOf(folds);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return open.isEmpty() && folds.isEmpty();
    }

    /**
     * The others of one kind.
     *
     * @param heading the kind and how many there are
     * @param cards heaviest first; only what leads them is shown
     */
    public record Fold(String heading, List<StoryCard> cards) {
        public Fold {
            cards = List.copyOf(cards);
        }
    }
}
