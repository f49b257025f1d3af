package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Label;

/** Marks as they are put down, back to front. Used by one thread, while one chart is made. */
final class Drawing {
    private final List<Mark> marks = new ArrayList<>();

    Drawing add(Mark mark) {
        marks.add(mark);
        return this;
    }

    Drawing addAll(Collection<? extends Mark> more) {
        marks.addAll(more);
        return this;
    }

    Drawing text(Mark.Point at, String text, Role role) {
        return add(new Label(at.x(), at.y(), Anchor.START, Glyphs.NORMAL, text, role));
    }

    /** Lines of text from the first baseline down. */
    Drawing lines(Mark.Point at, List<String> lines, Role role) {
        for (int i = 0; i < lines.size(); i++) {
            text(new Mark.Point(at.x(), at.y() + i * Glyphs.LINE), lines.get(i), role);
        }
        return this;
    }

    /** A label over or under a place, moved inward where it would leave {@code room}; it must fit there. */
    Drawing label(Mark.Point at, Span room, String text, Role role) {
        return add(placed(at, room, text, role));
    }

    private static Label placed(Mark.Point at, Span room, String text, Role role) {
        double half = Glyphs.width(text, Glyphs.NORMAL) / 2;
        if (at.x() - half < room.start()) {
            return new Label(room.start(), at.y(), Anchor.START, Glyphs.NORMAL, text, role);
        }
        return at.x() + half > room.end()
                ? new Label(room.end(), at.y(), Anchor.END, Glyphs.NORMAL, text, role)
                : new Label(at.x(), at.y(), Anchor.MIDDLE, Glyphs.NORMAL, text, role);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
