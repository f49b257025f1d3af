package org.mingzhang.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Dot;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.Money;

/** From one year to another: a line a project, with its amounts at both ends and its name at the later one. Labels are moved apart, never dots. */
public final class SlopeChart {
    private static final double HEAD_BASE = 13;
    private static final double TOP = 2 * Glyphs.LINE + 14;
    private static final double ROW = 18;
    private static final double ROW_OF_TWO = ROW + Glyphs.LINE;
    private static final double WIDE = 480;
    private static final double MOST_HEIGHT = 180;
    private static final double RADIUS = 3.5;
    private static final double GAP = 8;
    private static final double BASELINE = 4.5;
    private static final double LEAST_SLOPE = 40;
    private static final double NAME_SHARE = 0.42;
    private static final double NARROW_SHARE = 0.56;

    private final List<Line> lines;
    private final Sheet sheet;
    private final Drawing drawing = new Drawing();
    private final Span rows;
    private final double most;
    private final boolean wide;
    private final double row;

    private SlopeChart(List<Line> lines, Sheet sheet) {
        this.lines = lines;
        this.sheet = sheet;
        this.wide = sheet.width() >= WIDE;
        this.row = wide ? ROW : ROW_OF_TWO;
        double least = (lines.size() - 1) * row;
        this.rows = new Span(TOP, TOP + Math.max(least, Math.min(MOST_HEIGHT, lines.size() * 2 * ROW)));
        this.most = Math.max(
                1,
                lines.stream()
                        .flatMapToDouble(l -> DoubleStream.of(yuan(l.from), yuan(l.to)))
                        .max()
                        .orElse(1));
    }

    /** A project in two years. */
    public record Line(String name, Money from, Money to) {}

    /** What stands over each side: the year and what its amounts are. */
    public record Heads(String from, String to) {}

    /** The lines; nothing for none, where an amount is less than nothing, or where not even the later amounts find room. */
    public static Optional<Chart> of(List<Line> lines, Heads heads, Sheet sheet) {
        if (lines.isEmpty() || lines.stream().anyMatch(l -> l.from.isNegative() || l.to.isNegative())) {
            return Optional.empty();
        }
        SlopeChart chart = new SlopeChart(lines, sheet);
        return chart.later() + LEAST_SLOPE + 3 * GAP > sheet.width()
                ? Optional.empty()
                : Optional.of(chart.draw(heads));
    }

    private double later() {
        return widest(l -> Glyphs.width(amount(l.to), Glyphs.NORMAL));
    }

    /** Room for the earlier amounts before the lines; none where the sheet is too narrow for both: they then stand under their dots. */
    private double earlier() {
        double width = widest(l -> Glyphs.width(amount(l.from), Glyphs.NORMAL));
        return width + later() + LEAST_SLOPE + 3 * GAP > sheet.width() ? 0 : width;
    }

    private Chart draw(Heads heads) {
        double left = earlier();
        double right = later();
        double names = widest(l -> Glyphs.width(l.name, Glyphs.NORMAL));
        double labels = wide
                ? right + GAP + Math.min(names, sheet.width() * NAME_SHARE)
                : Math.max(right, sheet.width() * NARROW_SHARE);
        double most = sheet.width() - right - GAP;
        double below = left > 0 ? 0 : widest(l -> Glyphs.width(amount(l.from), Glyphs.NORMAL));
        double end = Math.min(most, Math.max(below, Math.max(left + GAP + LEAST_SLOPE, sheet.width() - labels - GAP)));
        Span slope = new Span(left + GAP, end);
        head(heads.from, 0, sheet.width() / 2.0 - GAP);
        double to = Math.max(slope.end() - RADIUS, sheet.width() / 2.0 + GAP);
        head(heads.to, to, sheet.width() - to);
        for (Line line : lines) {
            drawing.add(new Lines(
                    List.of(new Point(slope.start(), y(line.from)), new Point(slope.end(), y(line.to))), Role.SLOPE));
        }
        double[] before = apart(l -> yuan(l.from));
        double[] after = apart(l -> yuan(l.to));
        for (int i = 0; i < before.length; i++) {
            Line line = lines.get(i);
            drawing.add(new Dot(slope.start(), y(line.from), RADIUS, Role.ACTUAL));
            drawing.add(new Dot(slope.end(), y(line.to), RADIUS, Role.ACTUAL));
            if (left > 0) {
                label(slope.start() - GAP, before[i], Anchor.END, amount(line.from), Role.MUTED);
            } else if (below <= slope.end() + RADIUS) {
                label(0, before[i] + Glyphs.LINE, Anchor.START, amount(line.from), Role.MUTED);
            }
            label(slope.end() + GAP, after[i], Anchor.START, amount(line.to), Role.TEXT);
            name(line.name, wide ? slope.end() + GAP + right + GAP : slope.end() + GAP, after[i]);
        }
        String title = sheet.say(Phrase.SLOPES);
        String text = sheet.say(Phrase.NAMED, title, sheet.words().statements(statements(heads)));
        return new Chart(sheet.width(), rows.end() + row - ROW / 2 + 2, title, text, drawing.marks());
    }

    /** Beside the amount, or under it where the sheet is narrow. */
    private void name(String name, double x, double y) {
        String shown = Glyphs.shorten(name, Glyphs.NORMAL, sheet.width() - x);
        label(x, wide ? y : y + Glyphs.LINE, Anchor.START, shown, Role.TEXT);
    }

    private void head(String text, double x, double width) {
        List<String> shown = Glyphs.wrap(text, Glyphs.NORMAL, new Wrap(width, 2));
        drawing.lines(new Point(x, HEAD_BASE), shown, Role.STRONG);
    }

    private List<String> statements(Heads heads) {
        return lines.stream()
                .map(l -> sheet.say(
                        Phrase.SLOPE,
                        l.name,
                        sheet.say(Phrase.IS, heads.from, sheet.words().exact(l.from)),
                        sheet.say(Phrase.IS, heads.to, sheet.words().exact(l.to))))
                .toList();
    }

    private void label(double x, double y, Anchor anchor, String text, Role role) {
        drawing.add(new Label(x, y + BASELINE, anchor, Glyphs.NORMAL, text, role));
    }

    /** A place for the label of every line: at its dot, or as far below the label above as keeps them apart. */
    private double[] apart(ToDoubleFunction<Line> value) {
        List<Integer> falling = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> value.applyAsDouble(lines.get(i)))
                        .reversed())
                .toList();
        double[] at = new double[lines.size()];
        double next = rows.start();
        for (int i : falling) {
            at[i] = Math.max(y(value.applyAsDouble(lines.get(i))), next);
            next = at[i] + row;
        }
        // What was pushed out below moves up again as far as the labels above leave room.
        double last = rows.end();
        for (int i : falling.reversed()) {
            at[i] = Math.min(at[i], last);
            last = at[i] - row;
        }
        return at;
    }

    private double y(Money money) {
        return y(yuan(money));
    }

    private double y(double yuan) {
        return rows.end() - yuan / most * rows.length();
    }

    private static double yuan(Money money) {
        return money.yuan().doubleValue();
    }

    private String amount(Money money) {
        return sheet.words().amount(money);
    }

    private double widest(ToDoubleFunction<Line> width) {
        return lines.stream().mapToDouble(width).max().orElse(0);
    }
}
