package org.mingzhang.chart;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a drawing. Coordinates are CSS pixels from the upper left corner, rounded to one decimal. */
public sealed interface Mark {
    /** What it means, which decides how it looks. */
    Role role();

    /** The same mark elsewhere. */
    Mark moved(double dx, double dy);

    /** A mark that is drawn as a path. */
    sealed interface Shape extends Mark {
        /** The outline as SVG path data. */
        String d();
    }

    /** A point. */
    record Point(double x, double y) {
        public Point {
            x = Px.round(x);
            y = Px.round(y);
        }

        Point moved(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }

        String text() {
            return Px.text(x) + " " + Px.text(y);
        }
    }

    /** A rectangle; its width and height are not negative. */
    record Bar(double x, double y, double width, double height, Role role) implements Shape {
        public Bar {
            x = Px.round(x);
            y = Px.round(y);
            width = Px.round(width);
            height = Px.round(height);
        }

        /** The rectangle between two places on a horizontal scale, whichever comes first. */
        static Bar between(double from, double to, Span rows, Role role) {
            return new Bar(Math.min(from, to), rows.start(), Math.abs(to - from), rows.length(), role);
        }

        @Override
        public String d() {
            return "M" + Px.text(x) + " " + Px.text(y) + "h" + Px.text(width) + "v" + Px.text(height) + "h"
                    + Px.text(-width) + "z";
        }

        @Override
        public Bar moved(double dx, double dy) {
            return new Bar(x + dx, y + dy, width, height, role);
        }
    }

    /** Equal squares, by their upper left corners. */
    record Squares(List<Point> corners, double side, Role role) implements Shape {
        public Squares {
            corners = List.copyOf(corners);
            side = Px.round(side);
        }

        @Override
        public String d() {
            String s = Px.text(side);
            String around = "h" + s + "v" + s + "h-" + s + "z";
            return corners.stream().map(c -> "M" + c.text() + around).collect(Collectors.joining());
        }

        @Override
        public Squares moved(double dx, double dy) {
            return new Squares(corners.stream().map(c -> c.moved(dx, dy)).toList(), side, role);
        }
    }

    /** Straight strokes that do not join, such as a tick or a hatching; each is two points. */
    record Lines(List<Point> ends, Role role) implements Shape {
        public Lines {
            ends = List.copyOf(ends);
        }

        static Lines vertical(double x, Span rows, Role role) {
            return new Lines(List.of(new Point(x, rows.start()), new Point(x, rows.end())), role);
        }

        static Lines horizontal(Span columns, double y, Role role) {
            return new Lines(List.of(new Point(columns.start(), y), new Point(columns.end(), y)), role);
        }

        @Override
        public String d() {
            StringBuilder d = new StringBuilder();
            for (int i = 0; i < ends.size(); i++) {
                d.append(i % 2 == 0 ? "M" : "L").append(ends.get(i).text());
            }
            return d.toString();
        }

        @Override
        public Lines moved(double dx, double dy) {
            return new Lines(ends.stream().map(p -> p.moved(dx, dy)).toList(), role);
        }
    }

    /** A closed area with straight sides. */
    record Area(List<Point> corners, Role role) implements Shape {
        public Area {
            corners = List.copyOf(corners);
        }

        @Override
        public String d() {
            return corners.stream().map(Point::text).collect(Collectors.joining("L", "M", "z"));
        }

        @Override
        public Area moved(double dx, double dy) {
            return new Area(corners.stream().map(p -> p.moved(dx, dy)).toList(), role);
        }
    }

    /**
     * A circle that leads somewhere.
     *
     * @param link which of the places that the page gives with the drawing
     * @param name what is told of it
     */
    record Spot(Dot dot, int link, String name) implements Shape {
        public Spot {
            name = Glyphs.clean(name);
        }

        @Override
        public Role role() {
            return dot.role();
        }

        @Override
        public String d() {
            return dot.d();
        }

        @Override
        public Spot moved(double dx, double dy) {
            return new Spot(dot.moved(dx, dy), link, name);
        }
    }

    /** A circle. */
    record Dot(double x, double y, double radius, Role role) implements Shape {
        public Dot {
            x = Px.round(x);
            y = Px.round(y);
            radius = Px.round(radius);
        }

        @Override
        public String d() {
            String r = Px.text(radius);
            String across = Px.text(2 * radius);
            String half = "a" + r + " " + r + " 0 1 0 ";
            return "M" + Px.text(x - radius) + " " + Px.text(y) + half + across + " 0" + half + "-" + across + " 0z";
        }

        @Override
        public Dot moved(double dx, double dy) {
            return new Dot(x + dx, y + dy, radius, role);
        }
    }

    /**
     * A line of text.
     *
     * @param x where its anchor stands
     * @param y its baseline
     * @param anchor which part of the text stands at {@code x}
     * @param size of the type, at least {@link Glyphs#SMALL}
     */
    record Label(double x, double y, Anchor anchor, int size, String text, Role role) implements Mark {
        public Label {
            x = Px.round(x);
            y = Px.round(y);
            text = Glyphs.clean(text);
            if (size < Glyphs.SMALL) {
                throw new IllegalArgumentException("type of " + size + " px cannot be read: " + text);
            }
        }

        /** The baseline's start for an SVG attribute. */
        public String xText() {
            return Px.text(x);
        }

        /** The baseline for an SVG attribute. */
        public String yText() {
            return Px.text(y);
        }

        /** The columns it covers, by the estimate of {@link Glyphs}. */
        public Span columns() {
            double width = Glyphs.width(text, size);
            double start = x - width * anchor.share();
            return new Span(start, start + width);
        }

        @Override
        public Label moved(double dx, double dy) {
            return new Label(x + dx, y + dy, anchor, size, text, role);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        private final String word;
        private final double share;

        Anchor(String word, double share) {
            this.word = word;
            this.share = share;
        }

        /** SVG's word for it. */
        public String word() {
            return word;
        }

        /** The share of the text that lies before the place. */
        double share() {
            return share;
        }
    }
}
