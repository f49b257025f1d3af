package org.mingzhang.chart;

import java.util.List;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Area;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Dot;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Point;

/** The small sign of a verdict, told apart by its shape: filled circle, ring, triangle, hatched square, question mark, open circle. */
final class OutcomeSign {
    static final double RADIUS = 5;

    private OutcomeSign() {}

    static List<Mark> at(Outcome outcome, Point middle) {
        return switch (outcome) {
            case MET -> List.of(new Dot(middle.x(), middle.y(), RADIUS, Role.MET));
            case JUDGED -> List.of(new Dot(middle.x(), middle.y(), RADIUS - 0.75, Role.JUDGED));
            case MISSED -> List.of(triangle(middle));
            case RESTATED -> square(middle);
            case UNKNOWN ->
                List.of(new Label(middle.x(), middle.y() + RADIUS - 0.5, Anchor.MIDDLE, Glyphs.NORMAL, "?", Role.SIGN));
            case PENDING -> List.of(new Dot(middle.x(), middle.y(), RADIUS - 0.5, Role.PENDING));
        };
    }

    private static Area triangle(Point middle) {
        return new Area(
                List.of(
                        new Point(middle.x(), middle.y() - RADIUS),
                        new Point(middle.x() + RADIUS, middle.y() + RADIUS - 1),
                        new Point(middle.x() - RADIUS, middle.y() + RADIUS - 1)),
                Role.MISSED);
    }

    private static List<Mark> square(Point middle) {
        Bar square = new Bar(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS, Role.RESTATED);
        return List.of(square, Track.hatch(square, Role.RESTATED_STROKES));
    }
}
