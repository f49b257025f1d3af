package org.mingzhang.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mingzhang.page.FindingLine;
import org.mingzhang.page.StoryCard;

/** How much finds room on a page that lists, which stays below 150 KB. */
final class PageRoom {
    /** Bytes for the cards; the rest is for what stands around them. */
    private static final int ROOM = 125_000;

    /** What the template adds to a card, and to a link with its list item. */
    private static final int CARD = 700;

    private static final int LINK = 150;

    private PageRoom() {}

    /** The first cards as long as there is room; one at least. No card is made that has none. */
    static List<StoryCard> fitting(Stream<StoryCard> cards) {
        return fitting(cards, PageRoom::bytes, ROOM);
    }

    /** The first of these as long as there is room for their bytes; one at least. */
    static <T> List<T> fitting(Stream<T> all, ToIntFunction<T> bytes, int room) {
        List<T> fitting = new ArrayList<>();
        int left = room;
        for (Iterator<T> each = all.iterator(); left > 0 && each.hasNext(); ) {
            T next = each.next();
            left -= bytes.applyAsInt(next);
            if (left >= 0 || fitting.isEmpty()) {
                fitting.add(next);
            }
        }
        return fitting;
    }

    /** About how long a card is in HTML. */
    private static int bytes(StoryCard card) {
        int bytes = CARD + card.kinds().length() + bytes(card.lead());
        for (StoryCard.Row row : card.rows()) {
            bytes += bytes(row.words());
            bytes += row.places().stream().mapToInt(PageRoom::bytes).sum();
            bytes += row.figures().stream().mapToInt(PageRoom::bytes).sum();
            bytes += row.replies().stream()
                    .mapToInt(reply -> LINK + bytes(reply.body().html()))
                    .sum();
        }
        return bytes;
    }

    private static int bytes(FindingLine line) {
        return bytes(line.words())
                + bytes(line.innocent())
                + bytes(line.name())
                + line.figures().stream().mapToInt(PageRoom::bytes).sum()
                + line.replies().stream()
                        .mapToInt(reply -> LINK + bytes(reply.body().html()))
                        .sum();
    }

    private static int bytes(FindingLine.Place place) {
        return LINK + bytes(place.text());
    }

    private static int bytes(FindingLine.Figure figure) {
        return LINK + bytes(figure.label()) + bytes(figure.value());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
