package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Dot;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.chart.Mark.Spot;
import org.mingzhang.model.Measure;

/** What many promise of one thing, each promise a dot on the line of those who promise it; floors are filled, ceilings open. Equal ones are stacked. */
public final class StripPlot {
    private static final double RADIUS = 5;
    private static final double LEAST_RADIUS = 3;
    private static final double MOST_RADIUS = 8;
    private static final double PITCH = 11;
    private static final double STACKED_BELOW = 480;
    private static final double LABEL_SHARE = 0.3;
    private static final double GAP = 12;
    private static final double ROW_GAP = 10;
    private static final double AXIS = 20;
    private static final double TICK = 4;
    private static final double FOOT = 4;
    private static final double CELL_HEIGHT = 22;

    private StripPlot() {}

    /**
     * A promise.
     *
     * @param whose who promises, for who points at it
     * @param target the target as read
     * @param text the target as printed
     */
    public record Promised(String whose, Measure target, String text) {}

    /** Those of one line, and whose line it is. */
    public record Row(String label, List<Promised> promises) {
        public Row {
            promises = List.copyOf(promises);
        }
    }

    /** A promise that finds a place, and its number among all that were given. */
    private record Placed(Promised promised, Extent extent, int link) {
        double value() {
            return edge().doubleValue();
        }

        BigDecimal edge() {
            return extent.edges().map(Extent.Edge::value).findFirst().orElseThrow();
        }

        Role role() {
            return extent.lower() == null ? Role.FROM : Role.ACTUAL;
        }
    }

    /** The lines in the order given, each dot with the number of its promise; only figures in the commonest unit are drawn. Nothing if they do not differ. */
    public static Optional<Chart> of(String title, List<Row> rows, Sheet sheet) {
        List<List<Placed>> placed = placed(rows);
        List<Placed> all = placed.stream().flatMap(List::stream).toList();
        if (all.stream().map(Placed::value).distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Plot(rows, placed, sheet).draw(title));
    }

    /** All on one line without labels, for a cell whose neighbours print what is least and most. */
    public static Optional<Chart> cell(String title, List<Promised> promises, RowSheet cell) {
        List<Placed> placed = placed(List.of(new Row(title, promises))).getFirst();
        List<Double> values = placed.stream().map(Placed::value).toList();
        if (values.stream().distinct().count() < 2) {
            return Optional.empty();
        }
        StripScale scale = StripScale.of(values, new Span(MOST_RADIUS + 1, cell.width() - MOST_RADIUS - 1));
        Drawing drawing = new Drawing();
        drawing.add(Lines.horizontal(new Span(0, cell.width()), CELL_HEIGHT / 2, Role.AXIS));
        dots(placed, scale).forEach(drawing::add);
        String text = cell.say(Phrase.NAMED, title, cell.words().sentence(counted(placed, cell.words())));
        return Optional.of(new Chart(cell.width(), CELL_HEIGHT, title, text, drawing.marks()));
    }

    /** A dot a figure, the larger the more often it is promised. */
    private static List<Dot> dots(List<Placed> placed, StripScale scale) {
        Map<Double, List<Placed>> values = new TreeMap<>();
        placed.forEach(
                p -> values.computeIfAbsent(p.value(), v -> new ArrayList<>()).add(p));
        int most = values.values().stream().mapToInt(List::size).max().orElse(1);
        return values.entrySet().stream()
                .map(e -> new Dot(
                        scale.at(e.getKey()),
                        CELL_HEIGHT / 2,
                        Math.max(
                                LEAST_RADIUS,
                                MOST_RADIUS * Math.sqrt((double) e.getValue().size() / most)),
                        e.getValue().getFirst().role()))
                .toList();
    }

    private static List<List<Placed>> placed(List<Row> rows) {
        String unit = commonest(rows);
        List<List<Placed>> placed = new ArrayList<>();
        int next = 0;
        for (Row row : rows) {
            List<Placed> line = new ArrayList<>();
            for (Promised promised : row.promises) {
                int link = next++;
                Extent.of(promised.target)
                        .filter(extent -> extent.unit().equals(unit))
                        .ifPresent(extent -> line.add(new Placed(promised, extent, link)));
            }
            placed.add(line);
        }
        return placed;
    }

    /** The unit of most, the first in order of several. */
    private static String commonest(List<Row> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.stream()
                .flatMap(r -> r.promises.stream())
                .flatMap(p -> Extent.of(p.target).stream())
                .forEach(e -> counts.merge(e.unit(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** {@code ≥90% 3 项}, in rising order. */
    private static List<String> counted(List<Placed> placed, ChartWords words) {
        Map<BigDecimal, Map<String, Integer>> counts = new TreeMap<>();
        placed.forEach(
                p -> counts.computeIfAbsent(p.edge(), v -> new TreeMap<>()).merge(p.promised.text, 1, Integer::sum));
        return counts.values().stream()
                .flatMap(m -> m.entrySet().stream())
                .map(e -> words.say(
                        Phrase.PROMISED_TIMES, e.getKey(), FigureText.grouped(BigDecimal.valueOf(e.getValue()))))
                .toList();
    }

    /** One drawing in the making. */
    private static final class Plot {
        private final List<Row> rows;
        private final List<List<Placed>> placed;
        private final Sheet sheet;
        private final boolean stacked;
        private final double labels;
        private final StripScale scale;
        private final Drawing drawing = new Drawing();

        Plot(List<Row> rows, List<List<Placed>> placed, Sheet sheet) {
            this.rows = rows;
            this.placed = placed;
            this.sheet = sheet;
            this.stacked = sheet.width() < STACKED_BELOW;
            this.labels = stacked ? sheet.width() : sheet.width() * LABEL_SHARE;
            Span px = new Span((stacked ? 0 : labels + GAP) + RADIUS + 1, sheet.width() - RADIUS - 1);
            this.scale = StripScale.of(
                    placed.stream().flatMap(List::stream).map(Placed::value).toList(), px);
        }

        Chart draw(String title) {
            axis();
            double top = AXIS;
            List<String> statements = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (!placed.get(i).isEmpty()) {
                    top = row(rows.get(i).label, placed.get(i), top) + ROW_GAP;
                    List<String> counted = counted(placed.get(i), sheet.words());
                    statements.add(
                            sheet.say(Phrase.IS, rows.get(i).label, String.join(sheet.say(Phrase.COMMA), counted)));
                }
            }
            if (scale.logarithmic()) {
                drawing.text(
                        new Point(scale.px().start() - RADIUS, top + 13), sheet.say(Phrase.LOGARITHMIC), Role.MUTED);
                top += Glyphs.LINE + ROW_GAP;
                statements.add(sheet.say(Phrase.LOGARITHMIC));
            }
            String text = sheet.say(Phrase.NAMED, title, sheet.words().statements(statements));
            return new Chart(sheet.width(), top - ROW_GAP + FOOT, title, text, drawing.marks());
        }

        /** The figures that occur, as many as find room. */
        private void axis() {
            Map<Double, String> texts = new TreeMap<>();
            placed.stream()
                    .flatMap(List::stream)
                    .forEach(p -> texts.putIfAbsent(p.value(), FigureText.plain(p.edge()) + p.extent.unit()));
            List<Map.Entry<Double, String>> rising = List.copyOf(texts.entrySet());
            Mark.Label last = label(rising.getLast());
            drawing.add(last);
            double free = Double.NEGATIVE_INFINITY;
            for (Map.Entry<Double, String> entry : rising.subList(0, rising.size() - 1)) {
                Mark.Label label = label(entry);
                if (label.columns().start() > free + GAP
                        && label.columns().end() + GAP < last.columns().start()) {
                    drawing.add(label);
                    free = label.columns().end();
                }
            }
        }

        private Mark.Label label(Map.Entry<Double, String> entry) {
            double x = scale.at(entry.getKey());
            double half = Glyphs.width(entry.getValue(), Glyphs.SMALL) / 2;
            Span px = scale.px();
            Mark.Anchor anchor = x + half > sheet.width()
                    ? Mark.Anchor.END
                    : x - half < px.start() - RADIUS ? Mark.Anchor.START : Mark.Anchor.MIDDLE;
            return new Mark.Label(x, Glyphs.SMALL, anchor, Glyphs.SMALL, entry.getValue(), Role.MUTED);
        }

        /** Returns how far down it reaches. */
        private double row(String name, List<Placed> promises, double top) {
            List<String> lines = Glyphs.wrap(name, Glyphs.NORMAL, new Wrap(labels, 2));
            double labelled = lines.size() * Glyphs.LINE;
            drawing.lines(new Point(0, top + 13), lines, Role.STRONG);
            double from = stacked ? top + labelled : top;
            int most = stacks(promises).values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            double base = from + Math.max((most - 1) * PITCH + 2 * RADIUS, stacked ? 0 : labelled - TICK) + 1;
            drawing.add(Lines.horizontal(
                    new Span(scale.px().start() - RADIUS, scale.px().end() + RADIUS), base + 0.5, Role.AXIS));
            Map<Double, Integer> seen = new HashMap<>();
            for (Placed p : promises) {
                int level = seen.merge(Px.round(scale.at(p.value())), 1, Integer::sum) - 1;
                Dot dot = new Dot(scale.at(p.value()), base - RADIUS - level * PITCH, RADIUS, p.role());
                String told = sheet.say(Phrase.IS, p.promised.whose, p.promised.text);
                drawing.add(new Spot(dot, p.link, told));
            }
            return Math.max(base + TICK, top + labelled);
        }

        private Map<Double, Integer> stacks(List<Placed> promises) {
            Map<Double, Integer> counts = new HashMap<>();
            promises.forEach(p -> counts.merge(Px.round(scale.at(p.value())), 1, Integer::sum));
            return counts;
        }
    }
}
