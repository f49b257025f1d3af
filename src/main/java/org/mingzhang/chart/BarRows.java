package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;

/**
 * Horizontal bars under one another on one scale from zero, never cut: label before the bar and figure at its end, or
 * both above it where the sheet is narrow; note under it.
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
        double below = isCrowded(row) ? labelled : 0;
        labelled += below > 0 ? Glyphs.LINE : 0;
        double barTop = frame.stacked() ? top + labelled : top;
        bars(row, barTop + BAR_MIDDLE);
        figure(row, top + below);
        double barred = frame.stacked() && !row.hasBars() ? 0 : ROW_LEAST;
        double noted = note(row.note(), barTop + barred - ROW_LEAST + BASELINE + Glyphs.LINE);
        double content = frame.stacked() ? labelled + barred + noted : Math.max(labelled, barred + noted);
        top += content + ROW_GAP;
    }

    private void heading(String label) {
        List<String> lines = Glyphs.wrap(label, Glyphs.NORMAL, new Wrap(frame.width(), LABEL_LINES));
        drawing.lines(new Point(0, top + BASELINE), lines, Role.STRONG);
        top += lines.size() * Glyphs.LINE + ROW_GAP / 2;
    }

    /** Returns the height it takes. */
    private double label(String label) {
        List<String> lines = Glyphs.wrap(label, Glyphs.NORMAL, new Wrap(frame.labelWidth(), LABEL_LINES));
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

    /** Whether a figure above its bars has no room beside its label. */
    private boolean isCrowded(BarRow row) {
        return frame.stacked()
                && frame.labelWidth() + Frame.LABEL_GAP + Glyphs.width(row.figure(), Glyphs.NORMAL)
                        > frame.width() + Frame.EDGE;
    }

    private void figure(BarRow row, double y) {
        if (!row.figure().isEmpty()) {
            Role role = row.hasBars() ? Role.STRONG : Role.MUTED;
            double x = frame.stacked() ? frame.width() : barEnd(row);
            Anchor anchor = frame.stacked() ? Anchor.END : Anchor.START;
            drawing.add(new Label(x, y + BASELINE, anchor, Glyphs.NORMAL, row.figure(), role));
        }
    }

    /** Where a figure begins beside the bars of a row, or in their place. */
    private double barEnd(BarRow row) {
        Scale scale = frame.scale();
        double end = row.values().map(scale::at).reduce(scale.zero(), Math::max);
        return row.hasBars() ? end + Frame.FIGURE_GAP : end;
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
     * @param labelWidth of the labels
     * @param stacked whether label and figure stand above the bars
     * @param scale of the bars
     */
    record Frame(double width, double labelWidth, boolean stacked, Scale scale) {
        static final double FIGURE_GAP = 6;

        private static final double STACKED_BELOW = 480;
        private static final double LABEL_SHARE = 0.34;
        private static final double LABEL_GAP = 14;
        private static final double EDGE = 0.5;
        private static final double LEAST_LABEL = 60;

        /** Columns in which the longest label and figure of all {@code rows} find room. */
        static Frame of(List<BarRow> rows, double width) {
            return width < STACKED_BELOW ? stacked(rows, width) : beside(rows, width);
        }

        private static Frame beside(List<BarRow> rows, double width) {
            double longest = rows.stream()
                    .filter(r -> !r.isHeading())
                    .mapToDouble(r -> Glyphs.width(r.label(), Glyphs.NORMAL))
                    .max()
                    .orElse(0);
            double label = Math.min(longest, width * LABEL_SHARE);
            double start = label + LABEL_GAP;
            double end = Math.max(width - figureWidth(rows) - FIGURE_GAP, start + 1);
            return new Frame(width, label, false, scale(rows, new Span(start, end)));
        }

        /** Columns with labels and figures above the bars. */
        static Frame stacked(List<BarRow> rows, double width) {
            double label = Math.max(width - figureWidth(rows) - LABEL_GAP, LEAST_LABEL);
            return new Frame(width, label, true, scale(rows, new Span(EDGE, width - EDGE)));
        }

        static double figureWidth(List<BarRow> rows) {
            return rows.stream()
                    .mapToDouble(r -> Glyphs.width(r.figure(), Glyphs.NORMAL))
                    .max()
                    .orElse(0);
        }

        private static Scale scale(List<BarRow> rows, Span px) {
            double low = rows.stream().flatMapToDouble(BarRow::values).min().orElse(0);
            double high = rows.stream().flatMapToDouble(BarRow::values).max().orElse(0);
            return Scale.whole(Math.min(0, low), Math.max(0, high), px);
        }
    }
}
