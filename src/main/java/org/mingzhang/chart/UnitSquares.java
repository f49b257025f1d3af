package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.Mark.Area;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.chart.Mark.Squares;

/**
 * Every reported result as one square, those of one verdict together; where there are very many, one bar cut in shares. What has no result yet
 * is said and not drawn.
 */
public final class UnitSquares {
    /** So many results are drawn each as a square; more are drawn as shares. */
    public static final int MOST = 60;

    /** From one square to the next. */
    static final double PITCH = 15;

    private static final double SIDE = 12;
    private static final double EDGE = 1;
    private static final double SIGN_BASE = 10.5;
    private static final double SEAM = 0.8;

    private UnitSquares() {}

    /** The results in the order of {@link Outcome}, as many squares in a line as the cell holds; nothing if there are no results. */
    public static Optional<Chart> of(Map<Outcome, Integer> counts, RowSheet cell) {
        return of(counts, MOST, cell);
    }

    /** The results as one bar cut in shares, however few they are. */
    public static Optional<Chart> shares(Map<Outcome, Integer> counts, RowSheet cell) {
        return of(counts, 0, cell);
    }

    private static Optional<Chart> of(Map<Outcome, Integer> counts, int most, RowSheet cell) {
        Map<Outcome, Integer> drawn = new EnumMap<>(Outcome.class);
        counts.forEach((outcome, count) -> {
            if (count > 0 && outcome != Outcome.PENDING) {
                drawn.put(outcome, count);
            }
        });
        int total = drawn.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing();
        Point size = total > most ? bar(drawn, total, cell, drawing) : squares(drawn, total, cell, drawing);
        String title = cell.say(Phrase.RESULTS);
        String text = cell.say(Phrase.NAMED, title, cell.words().sentence(clauses(counts, cell)));
        return Optional.of(new Chart(size.x(), size.y(), title, text, drawing.marks()));
    }

    private static List<String> clauses(Map<Outcome, Integer> counts, RowSheet cell) {
        return Stream.of(Outcome.values())
                .filter(outcome -> counts.getOrDefault(outcome, 0) > 0)
                .map(outcome -> cell.say(
                        Phrase.OUTCOME_COUNT,
                        cell.say(outcome.phrase()),
                        FigureText.grouped(BigDecimal.valueOf(counts.getOrDefault(outcome, 0)))))
                .toList();
    }

    /** Returns the lower right corner. */
    private static Point squares(Map<Outcome, Integer> counts, int total, RowSheet cell, Drawing drawing) {
        int across = (int) Math.max(1, (cell.width() - 2 * EDGE + PITCH - SIDE) / PITCH);
        int next = 0;
        for (Map.Entry<Outcome, Integer> entry : counts.entrySet()) {
            draw(entry.getKey(), places(next, entry.getValue(), across), drawing);
            next += entry.getValue();
        }
        double gap = PITCH - SIDE;
        return new Point(
                2 * EDGE + Math.min(total, across) * PITCH - gap, 2 * EDGE + Math.ceilDiv(total, across) * PITCH - gap);
    }

    private static Point bar(Map<Outcome, Integer> counts, int total, RowSheet cell, Drawing drawing) {
        double x = EDGE;
        double room = cell.width() - 2 * EDGE;
        for (Map.Entry<Outcome, Integer> entry : counts.entrySet()) {
            double width = room * entry.getValue() / total;
            double inset = width > 4 * SEAM ? SEAM : 0;
            Bar bar = new Bar(
                    x + inset, EDGE, width - 2 * inset, SIDE, entry.getKey().role());
            drawing.add(bar);
            entry.getKey().strokes(bar).ifPresent(drawing::add);
            x += width;
        }
        return new Point(cell.width(), 2 * EDGE + SIDE);
    }

    private static List<Point> places(int first, int count, int across) {
        List<Point> places = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            int column = i % across;
            int row = i / across;
            places.add(new Point(EDGE + column * PITCH, EDGE + row * PITCH));
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
