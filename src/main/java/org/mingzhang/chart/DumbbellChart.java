package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Area;
import org.mingzhang.chart.Mark.Dot;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.Money;

/**
 * From the initial budget to what was spent, on one line: an open circle where the amount began, a tick where it was adjusted to, a dot for what
 * was spent. A dot on the tick says that all of it was spent.
 */
public final class DumbbellChart {
    private static final double RADIUS = 5;
    private static final double TICK = 8;
    private static final double HEIGHT = 18;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double LEGEND_TOP = 26;
    private static final double LEGEND_LINE = 20;
    private static final double BASELINE = 4.5;
    private static final double SIGN = 18;
    private static final double BETWEEN = 20;
    private static final double FOOT = 8;

    private final Movement movement;
    private final Span line;
    private final double end;
    private final Drawing drawing = new Drawing();

    private DumbbellChart(Movement movement, Span line, double end) {
        this.movement = movement;
        this.line = line;
        this.end = end;
    }

    /** One amount's way, each stop named with its amount below; nothing where fewer than two amounts are printed, or one is less than nothing. */
    public static Optional<Chart> of(Movement movement, Sheet sheet) {
        double end =
                movement.printed().stream().mapToDouble(DumbbellChart::at).max().orElse(0);
        if (!drawable(movement) || end <= 0) {
            return Optional.empty();
        }
        DumbbellChart chart = new DumbbellChart(movement, new Span(TICK, sheet.width() - TICK), end);
        chart.drawing.add(Lines.vertical(TICK, new Span(MIDDLE - TICK, MIDDLE + TICK), Role.AXIS));
        chart.draw();
        double height = new Legend(sheet, chart.drawing).draw(movement);
        return Optional.of(chart.chart(sheet.width(), height, sheet.words()));
    }

    /**
     * The same in a row of a table, measured by its own initial budget.
     *
     * @param reach how many times the initial budget the end of every row stands for
     */
    public static Optional<Chart> row(Movement movement, BigDecimal reach, RowSheet cell) {
        Money initial = movement.initial();
        if (!drawable(movement) || initial == null || initial.isZero()) {
            return Optional.empty();
        }
        double end = initial.yuan().multiply(reach).doubleValue();
        DumbbellChart chart = new DumbbellChart(movement, new Span(TICK, cell.width() - TICK), end);
        chart.drawing.add(Lines.vertical(TICK, new Span(MIDDLE - TICK, MIDDLE + TICK), Role.AXIS));
        chart.draw();
        return Optional.of(chart.chart(cell.width(), HEIGHT, cell.words()));
    }

    private static boolean drawable(Movement movement) {
        return movement.comparable() && movement.printed().stream().noneMatch(Money::isNegative);
    }

    private static double at(Money money) {
        return money.yuan().doubleValue();
    }

    private Chart chart(double width, double height, ChartWords words) {
        String title = words.say(Phrase.MOVEMENT);
        String text = words.say(Phrase.NAMED, title, movement.said(words));
        return new Chart(width, height, title, text, drawing.marks());
    }

    private void draw() {
        List<Double> places =
                movement.printed().stream().map(m -> place(at(m))).sorted().toList();
        drawing.add(Lines.horizontal(new Span(places.getFirst(), places.getLast()), MIDDLE, Role.PATH));
        stop(movement.initial(), Role.FROM);
        stop(movement.adjusted(), Role.STEP);
        stop(movement.spent(), Role.ACTUAL);
    }

    private void stop(@Nullable Money money, Role role) {
        if (money == null) {
            return;
        }
        double x = place(at(money));
        if (at(money) > end * (1 + 1e-9)) {
            drawing.add(beyond(x, role));
        } else {
            drawing.add(sign(role, new Point(x, MIDDLE)));
        }
    }

    private double place(double value) {
        return line.start() + Math.min(1, value / end) * line.length();
    }

    /** A head of an arrow: the amount lies beyond the end of the line. */
    private static Area beyond(double x, Role role) {
        List<Point> corners = List.of(
                new Point(x + TICK, MIDDLE), new Point(x - 2, MIDDLE - RADIUS), new Point(x - 2, MIDDLE + RADIUS));
        return new Area(corners, role == Role.STEP ? Role.FROM : role);
    }

    private static Mark sign(Role role, Point at) {
        return switch (role) {
            case STEP -> Lines.vertical(at.x(), new Span(at.y() - TICK, at.y() + TICK), role);
            case FROM -> new Dot(at.x(), at.y(), RADIUS, role);
            default -> new Dot(at.x(), at.y(), RADIUS - 1, role);
        };
    }

    /** The stops with their names and amounts, one after the other as the sheet has room. */
    private static final class Legend {
        private final Sheet sheet;
        private final Drawing drawing;
        private double x;
        private int row;

        Legend(Sheet sheet, Drawing drawing) {
            this.sheet = sheet;
            this.drawing = drawing;
        }

        /** Returns how far down it reaches. */
        double draw(Movement movement) {
            entry(Role.FROM, Phrase.INITIAL, movement.initial(), List.of());
            entry(Role.STEP, Phrase.ADJUSTED, movement.adjusted(), List.of());
            entry(Role.ACTUAL, Phrase.EXECUTED, movement.spent(), movement.rates(sheet.words()));
            return LEGEND_TOP + row * LEGEND_LINE + FOOT;
        }

        private void entry(Role role, Phrase name, @Nullable Money money, List<String> rates) {
            if (money == null) {
                return;
            }
            List<String> lines = new ArrayList<>();
            String figure = sheet.say(Phrase.IS, sheet.say(name), sheet.words().amount(money));
            lines.addAll(
                    width(figure) <= sheet.width()
                            ? List.of(figure)
                            : List.of(sheet.say(name), sheet.words().amount(money)));
            lines.addAll(rates);
            String whole = String.join(sheet.say(Phrase.COMMA), lines);
            if (width(whole) <= sheet.width()) {
                lines = List.of(whole);
            }
            put(Optional.of(role), lines.getFirst());
            lines.subList(1, lines.size()).forEach(line -> put(Optional.empty(), line));
        }

        private double width(String text) {
            return SIGN + Glyphs.width(text, Glyphs.NORMAL);
        }

        private void put(Optional<Role> role, String text) {
            if (x > 0 && (role.isEmpty() || x + width(text) > sheet.width())) {
                row++;
                x = 0;
            }
            double y = LEGEND_TOP + row * LEGEND_LINE;
            role.ifPresent(r -> drawing.add(sign(r, new Point(x + RADIUS + 1, y))));
            String shown = Glyphs.shorten(text, Glyphs.NORMAL, sheet.width() - SIGN);
            drawing.add(new Label(x + SIGN, y + BASELINE, Anchor.START, Glyphs.NORMAL, shown, Role.TEXT));
            x += width(text) + BETWEEN;
        }
    }
}
