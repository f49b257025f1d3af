package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.chart.Mark.Area;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.chart.Mark.Squares;

/** Every reported result as one square, those of one verdict together. What has no result yet is said and not drawn. */
public final class UnitSquares {
    /** From one square to the next. */
    static final double PITCH = 15;

    private static final double SIDE = 12;
    private static final double EDGE = 1;
    private static final double SIGN_BASE = 10.5;

    private UnitSquares() {}

    /** The squares in the order of {@link Outcome}, as many in a line as the cell holds; nothing if there are no results. */
    public static Optional<Chart> of(Map<Outcome, Integer> counts, Cell cell) {
        int across = (int) Math.max(1, (cell.width() - 2 * EDGE + PITCH - SIDE) / PITCH);
        Drawing drawing = new Drawing();
        List<String> clauses = new ArrayList<>();
        int next = 0;
        for (Outcome outcome : Outcome.values()) {
            int count = counts.getOrDefault(outcome, 0);
            if (count == 0) {
                continue;
            }
            clauses.add(cell.say(
                    Phrase.OUTCOME_COUNT, cell.say(outcome.phrase()), FigureText.grouped(BigDecimal.valueOf(count))));
            if (outcome != Outcome.PENDING) {
                draw(outcome, places(next, count, across), drawing);
                next += count;
            }
        }
        if (next == 0) {
            return Optional.empty();
        }
        double width = 2 * EDGE + Math.min(next, across) * PITCH - (PITCH - SIDE);
        double height = 2 * EDGE + Math.ceilDiv(next, across) * PITCH - (PITCH - SIDE);
        String title = cell.say(Phrase.RESULTS);
        String text = cell.say(Phrase.NAMED, title, cell.words().sentence(clauses));
        return Optional.of(new Chart(width, height, title, text, drawing.marks()));
    }

    private static List<Point> places(int first, int count, int across) {
        List<Point> places = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            places.add(new Point(EDGE + (i % across) * PITCH, EDGE + (i / across) * PITCH));
        }
        return places;
    }

    private static void draw(Outcome outcome, List<Point> places, Drawing drawing) {
        switch (outcome) {
            case MISSED -> places.forEach(at -> drawing.add(triangle(at)));
            case UNKNOWN -> {
                drawing.add(new Squares(places, SIDE, outcome.role()));
                places.forEach(at -> drawing.add(new Label(
                        at.x() + SIDE / 2, at.y() + SIGN_BASE, Mark.Anchor.MIDDLE, Glyphs.SMALL, "?", Role.SIGN)));
            }
            case RESTATED -> {
                drawing.add(new Squares(places, SIDE, outcome.role()));
                drawing.add(hatching(places));
            }
            case MET, JUDGED, PENDING -> drawing.add(new Squares(places, SIDE, outcome.role()));
        }
    }

    private static Area triangle(Point at) {
        return new Area(
                List.of(
                        new Point(at.x() + SIDE / 2, at.y()),
                        new Point(at.x() + SIDE, at.y() + SIDE),
                        new Point(at.x(), at.y() + SIDE)),
                Role.MISSED);
    }

    /** Three strokes a square, rising to the right. */
    private static Lines hatching(List<Point> places) {
        List<Point> ends = new ArrayList<>();
        for (Point at : places) {
            for (double shift : List.of(SIDE / 2, SIDE, 1.5 * SIDE)) {
                double low = Math.min(shift, SIDE);
                ends.add(new Point(at.x() + shift - low, at.y() + low));
                ends.add(new Point(at.x() + low, at.y() + shift - low));
            }
        }
        return new Lines(ends, Role.RESTATED_STROKES);
    }
}
