package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;

/**
 * Horizontal bars under one another on one scale from zero, never cut: label before the bar, or above it where the sheet is narrow, figure at
 * its end, note under it.
 */
final class BarRows {
    private static final double BASELINE = 13;
    private static final double BAR_MIDDLE = 9;
    private static final double PLAN_HALF = 6.5;
    private static final double DONE_HALF = 3.5;
    private static final double AXIS_HALF = 9.5;
    private static final double ROW_GAP = 9;
    private static final double ROW_LEAST = 19;
    private static final int LABEL_LINES = 2;
    private static final int NOTE_LINES = 2;

    private final Frame frame;
    private final Drawing drawing = new Drawing();
    private double top;

    private BarRows(Frame frame) {
        this.frame = frame;
    }

    /** Marks from the upper left corner down, and how far down they reach. */
    record Block(List<Mark> marks, double height) {}

    static Block draw(List<BarRow> rows, Frame frame) {
        BarRows block = new BarRows(frame);
        rows.forEach(block::row);
        return new Block(block.drawing.marks(), Math.max(0, block.top - ROW_GAP));
    }

    private void row(BarRow row) {
        if (row.isHeading()) {
            heading(row.label());
            return;
        }
        double labelled = label(row.label());
        double barTop = frame.stacked() ? top + labelled : top;
        bars(row, barTop + BAR_MIDDLE);
        figure(row, barTop + BASELINE);
        double noted = note(row.note(), barTop + BASELINE + Glyphs.LINE);
        double content = frame.stacked() ? labelled + ROW_LEAST + noted : Math.max(labelled, ROW_LEAST + noted);
        top += content + ROW_GAP;
    }

    private void heading(String label) {
        List<String> lines = Glyphs.wrap(label, Glyphs.NORMAL, new Wrap(frame.width(), LABEL_LINES));
        drawing.lines(new Point(0, top + BASELINE), lines, Role.STRONG);
        top += lines.size() * Glyphs.LINE + ROW_GAP / 2;
    }

    /** Returns the height it takes. */
    private double label(String label) {
        double room = frame.stacked() ? frame.width() : frame.labelWidth();
        List<String> lines = Glyphs.wrap(label, Glyphs.NORMAL, new Wrap(room, LABEL_LINES));
        drawing.lines(new Point(0, top + BASELINE), lines, Role.TEXT);
        return lines.size() * Glyphs.LINE;
    }

    private void bars(BarRow row, double middle) {
        if (!row.hasBars()) {
            return;
        }
        row.plan().forEach(v -> bar(v, rows(middle, PLAN_HALF), Role.PLAN));
        double half = row.plan().isEmpty() ? PLAN_HALF : DONE_HALF;
        row.done().forEach(v -> bar(v, rows(middle, half), Role.ACTUAL));
        drawing.add(Lines.vertical(frame.scale().zero(), rows(middle, AXIS_HALF), Role.AXIS));
    }

    private static Span rows(double middle, double half) {
        return new Span(middle - half, middle + half);
    }

    private void bar(BigDecimal value, Span rows, Role role) {
        if (value.signum() != 0) {
            double end = frame.scale().at(value.doubleValue());
            drawing.add(Bar.between(frame.scale().zero(), end, rows, role));
        }
    }

    private void figure(BarRow row, double baseline) {
        if (!row.figure().isEmpty()) {
            double end = row.values()
                    .map(frame.scale()::at)
                    .max()
                    .orElse(frame.scale().zero());
            double gap = row.hasBars() ? Frame.FIGURE_GAP : 0;
            double x = Math.max(end, frame.scale().zero()) + gap;
            drawing.text(new Point(x, baseline), row.figure(), row.hasBars() ? Role.STRONG : Role.MUTED);
        }
    }

    /** Returns the height it takes. */
    private double note(String note, double baseline) {
        double x = frame.stacked() ? 0 : frame.scale().px().start();
        List<String> lines = Glyphs.wrap(note, Glyphs.NORMAL, new Wrap(frame.width() - x, NOTE_LINES));
        drawing.lines(new Point(x, baseline), lines, Role.MUTED);
        return lines.size() * Glyphs.LINE;
    }

    /**
     * The columns that rows share.
     *
     * @param width of the whole
     * @param labelWidth of the labels before the bars, or zero if they stand above them
     * @param scale of the bars
     */
    record Frame(double width, double labelWidth, Scale scale) {
        static final double FIGURE_GAP = 6;

        private static final double STACKED_BELOW = 480;
        private static final double LABEL_SHARE = 0.34;
        private static final double LABEL_GAP = 14;
        private static final double LEAST_BARS = 60;

        /** Columns in which the longest label and figure of all {@code rows} find room. */
        static Frame of(List<BarRow> rows, double width) {
            double figure = FIGURE_GAP
                    + rows.stream()
                            .mapToDouble(r -> Glyphs.width(r.figure(), Glyphs.NORMAL))
                            .max()
                            .orElse(0);
            double longest = rows.stream()
                    .filter(r -> !r.isHeading())
                    .mapToDouble(r -> Glyphs.width(r.label(), Glyphs.NORMAL))
                    .max()
                    .orElse(0);
            double label = width < STACKED_BELOW ? 0 : Math.min(longest, width * LABEL_SHARE);
            double start = label == 0 ? 0.5 : label + LABEL_GAP;
            double end = Math.max(width - figure, start + LEAST_BARS);
            return new Frame(width, label, scale(rows, new Span(start, end)));
        }

        private static Scale scale(List<BarRow> rows, Span px) {
            double low = rows.stream().flatMapToDouble(BarRow::values).min().orElse(0);
            double high = rows.stream().flatMapToDouble(BarRow::values).max().orElse(0);
            return Scale.whole(Math.min(0, low), Math.max(0, high), px);
        }

        boolean stacked() {
            return labelWidth == 0;
        }
    }
}
