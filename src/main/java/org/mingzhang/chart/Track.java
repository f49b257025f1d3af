package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.Mark.Area;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Dot;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;

/**
 * The strip of a bullet: ground, good side, result, target. Its flag takes the {@link #FLAG} pixels above it.
 *
 * @param px the strip from left to right
 * @param top its upper edge
 */
record Track(Span px, double top) {
    static final double HEIGHT = 14;
    static final double FLAG = 8;

    private static final double FLAG_LENGTH = 7;
    private static final double DOT = 4;
    private static final double BAR_INSET = 4;
    private static final double TICK_OVER = 3;
    private static final double STRICT_GAP = 3;
    private static final double HATCH_STEP = 5;
    private static final double CUT_SLANT = 3;

    private Span rows() {
        return new Span(top, top + HEIGHT);
    }

    private Span barRows() {
        return new Span(top + BAR_INSET, top + HEIGHT - BAR_INSET);
    }

    Mark ground() {
        return Bar.between(px.start(), px.end(), rows(), Role.TRACK);
    }

    /** The good side, from the target outward; nothing where the target is a single figure. */
    List<Mark> good(Ends ends) {
        if (ends.point()) {
            return List.of();
        }
        double from = ends.startStrict() ? Math.min(ends.start() + STRICT_GAP, ends.end()) : ends.start();
        double to = ends.endStrict() ? Math.max(ends.end() - STRICT_GAP, from) : ends.end();
        return List.of(Bar.between(from, to, rows(), Role.GOOD));
    }

    /** The ticks of a target, with a flag toward its good side. */
    List<Mark> ticks(Ends ends) {
        List<Mark> marks = new ArrayList<>();
        if (ends.closedStart()) {
            marks.add(tick(ends.start()));
        }
        if (ends.closedEnd() && !ends.point()) {
            marks.add(tick(ends.end()));
        }
        if (ends.closedStart() && !ends.point()) {
            marks.add(flag(ends.start(), FLAG_LENGTH, ends.startStrict()));
        }
        if (ends.closedEnd() && !ends.point()) {
            marks.add(flag(ends.end(), -FLAG_LENGTH, ends.endStrict()));
        }
        return marks;
    }

    private Mark tick(double x) {
        return Lines.vertical(x, new Span(top - FLAG, top + HEIGHT + TICK_OVER), Role.TARGET);
    }

    private Mark flag(double x, double length, boolean strict) {
        List<Point> corners =
                List.of(new Point(x, top - FLAG), new Point(x + length, top - FLAG / 2 - 0.5), new Point(x, top - 1));
        return new Area(corners, strict ? Role.TOWARD_STRICT : Role.TOWARD);
    }

    /** A result from zero to its figure; a dot where that has no length. */
    Mark result(double zero, double at) {
        return Px.round(zero) == Px.round(at) ? spot(zero) : Bar.between(zero, at, barRows(), Role.ACTUAL);
    }

    /** Zero, where it is not the strip's end. */
    List<Mark> zero(Scale scale) {
        return scale.low() < 0 ? List.of(Lines.vertical(scale.zero(), rows(), Role.AXIS)) : List.of();
    }

    /** A result at one place of a strip that does not start at zero, such as a day. */
    Mark spot(double at) {
        return new Dot(at, rows().middle(), DOT, Role.ACTUAL);
    }

    /** A stretch of results, as of months. */
    Mark stretch(Span columns) {
        return Bar.between(columns.start(), columns.end(), barRows(), Role.ACTUAL);
    }

    /** A bound in the place of a result: hatched where the result may lie. */
    List<Mark> bound(Span columns) {
        Bar edge = Bar.between(columns.start(), columns.end(), barRows(), Role.BOUND_EDGE);
        return List.of(edge, hatch(edge, Role.BOUND));
    }

    /** Slanted strokes inside a rectangle. */
    static Mark hatch(Bar area, Role role) {
        List<Point> ends = new ArrayList<>();
        double right = area.x() + area.width();
        double bottom = area.y() + area.height();
        for (double foot = area.x() + HATCH_STEP - area.height(); foot < right; foot += HATCH_STEP) {
            double x1 = Math.max(foot, area.x());
            double x2 = Math.min(foot + area.height(), right);
            ends.add(new Point(x1, bottom - (x1 - foot)));
            ends.add(new Point(x2, bottom - (x2 - foot)));
        }
        return new Lines(ends, role);
    }

    /** Upright strokes inside a rectangle. */
    static Mark stripes(Bar area, Role role) {
        List<Point> ends = new ArrayList<>();
        for (double x = area.x() + HATCH_STEP; x < area.x() + area.width(); x += HATCH_STEP) {
            ends.add(new Point(x, area.y()));
            ends.add(new Point(x, area.y() + area.height()));
        }
        return new Lines(ends, role);
    }

    /** Where the axis is cut: a slanted gap through the whole strip with its two edges drawn. */
    List<Mark> cut(Span gap) {
        double above = top - 2;
        double below = top + HEIGHT + 2;
        List<Point> corners = List.of(
                new Point(gap.start() + CUT_SLANT, above),
                new Point(gap.end() + CUT_SLANT, above),
                new Point(gap.end() - CUT_SLANT, below),
                new Point(gap.start() - CUT_SLANT, below));
        List<Point> edges = List.of(corners.get(0), corners.get(3), corners.get(1), corners.get(2));
        return List.of(new Area(corners, Role.GAP), new Lines(edges, Role.CUT));
    }

    /**
     * The ends of a target or bound in pixels.
     *
     * @param start its left end, the strip's where it is open
     * @param end its right end, likewise
     * @param left how the left end is meant
     * @param right how the right end is meant
     */
    record Ends(double start, double end, End left, End right) {
        static Ends of(Extent extent, Scale scale) {
            Extent.Edge lower = extent.lower();
            Extent.Edge upper = extent.upper();
            double start = lower == null ? scale.px().start() : scale.at(lower.at());
            double end = upper == null ? scale.px().end() : scale.at(upper.at());
            return new Ends(start, end, End.of(lower), End.of(upper));
        }

        boolean closedStart() {
            return left != End.OPEN;
        }

        boolean closedEnd() {
            return right != End.OPEN;
        }

        boolean startStrict() {
            return left == End.STRICT;
        }

        boolean endStrict() {
            return right == End.STRICT;
        }

        boolean point() {
            return closedStart() && closedEnd() && start == end;
        }

        Span columns() {
            return new Span(start, end);
        }

        /** Where a label about it points: its only edge, or the middle of two. */
        double middle() {
            if (!closedStart()) {
                return end;
            }
            return closedEnd() ? (start + end) / 2 : start;
        }
    }

    /** How an end is meant. */
    enum End {
        OPEN,
        CLOSED,
        STRICT;

        private static End of(Extent.@Nullable Edge edge) {
            if (edge == null) {
                return OPEN;
            }
            return edge.strict() ? STRICT : CLOSED;
        }
    }
}
