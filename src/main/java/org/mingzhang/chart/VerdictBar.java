package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Point;

/** How many indicators came out how: one bar cut in shares, each named below with its mark, its word and its count. */
public final class VerdictBar {
    private static final double BAR_TOP = 1;
    private static final double BAR_HEIGHT = 16;
    private static final double MARK_BELOW = 29;
    private static final double BASELINE = 33.5;
    private static final double LINE = 20;
    private static final double SIGN_WIDTH = 18;
    private static final double BETWEEN = 18;
    /** Half of what parts two shares. */
    private static final double SEAM = 0.8;

    private static final double FOOT = 7;

    private final Sheet sheet;
    private final Drawing drawing = new Drawing();
    private double nextFree;
    private int line;

    private VerdictBar(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The shares in the order of {@link Outcome}; nothing if there are no indicators. */
    public static Optional<Chart> of(Map<Outcome, Integer> counts, Sheet sheet) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return total == 0 ? Optional.empty() : Optional.of(new VerdictBar(sheet).draw(present(counts), total));
    }

    private static Map<Outcome, Integer> present(Map<Outcome, Integer> counts) {
        Map<Outcome, Integer> present = new EnumMap<>(Outcome.class);
        counts.forEach((outcome, count) -> {
            if (count > 0) {
                present.put(outcome, count);
            }
        });
        return present;
    }

    private Chart draw(Map<Outcome, Integer> counts, int total) {
        List<String> clauses = new ArrayList<>(List.of(sheet.say(Phrase.VERDICT_TOTAL, grouped(total))));
        double x = 0;
        for (Map.Entry<Outcome, Integer> entry : counts.entrySet()) {
            double width = (double) sheet.width() * entry.getValue() / total;
            segment(entry.getKey(), x, width);
            name(entry.getKey(), entry.getValue(), x);
            clauses.add(clause(entry.getKey(), entry.getValue(), total));
            x += width;
        }
        String title = sheet.say(Phrase.VERDICTS);
        String text = sheet.say(Phrase.NAMED, title, sheet.words().statements(clauses));
        return new Chart(sheet.width(), BASELINE + line * LINE + FOOT, title, text, drawing.marks());
    }

    private String clause(Outcome outcome, int count, int total) {
        String share = sheet.words().share(Phrase.OF_ALL, BigDecimal.valueOf(count), BigDecimal.valueOf(total));
        return sheet.say(Phrase.VERDICT_COUNT, sheet.say(outcome.phrase()), grouped(count), share);
    }

    private static String grouped(int count) {
        return FigureText.grouped(BigDecimal.valueOf(count));
    }

    private void segment(Outcome outcome, double x, double width) {
        double inset = width > 4 * SEAM ? SEAM : 0;
        Bar bar = new Bar(x + inset, BAR_TOP, width - 2 * inset, BAR_HEIGHT, outcome.role());
        drawing.add(bar);
        outcome.strokes(bar).ifPresent(drawing::add);
    }

    /** The name stands where its share begins, or after the name before it, or on the next line. */
    private void name(Outcome outcome, int count, double x) {
        String text = sheet.say(Phrase.VERDICT_LABEL, sheet.say(outcome.phrase()), grouped(count));
        double width = SIGN_WIDTH + Glyphs.width(text, Glyphs.NORMAL);
        double start = Math.max(nextFree, Math.min(x, sheet.width() - width));
        if (start + width > sheet.width()) {
            line++;
            start = 0;
        }
        nextFree = start + width + BETWEEN;
        drawing.addAll(OutcomeSign.at(outcome, new Point(start + OutcomeSign.RADIUS + 0.5, MARK_BELOW + line * LINE)));
        Point at = new Point(start + SIGN_WIDTH, BASELINE + line * LINE);
        drawing.add(new Label(at.x(), at.y(), Anchor.START, Glyphs.NORMAL, text, Role.TEXT));
    }
}
