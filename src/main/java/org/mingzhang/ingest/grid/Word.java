package org.mingzhang.ingest.grid;

import org.mingzhang.ingest.SourcePlace;
import org.mingzhang.ingest.Traced;

/**
 * A character, or several that the source sets as one, on a page.
 *
 * @param size of the type, in points
 */
public record Word(Traced text, SourcePlace.Box box, float size) {
    float middle() {
        return (box.left() + box.right()) / 2;
    }

    float height() {
        return (box.top() + box.bottom()) / 2;
    }
}
