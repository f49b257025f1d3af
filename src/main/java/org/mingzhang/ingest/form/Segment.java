package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Grid;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Traced;

/**
 * A stretch of a source: a form, the narrative before one, or anything else.
 *
 * @param title what it begins with, empty for anything else
 */
record Segment(Type type, Traced title, List<Block> blocks) {
    /** What a stretch is. */
    enum Type {
        FORM,
        NARRATIVE,
        OTHER
    }

    static Segment of(Type type, Traced title) {
        return new Segment(type, title, new ArrayList<>());
    }

    boolean hasGrid() {
        return blocks.stream().anyMatch(Grid.class::isInstance);
    }

    List<Line> lines() {
        return blocks.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }
}
