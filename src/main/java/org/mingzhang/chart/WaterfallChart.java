package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.Glyphs.Wrap;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.Money;

/** From a sum to what is left of it, one step under another, all on one scale from zero. */
public final class WaterfallChart {
    private static final double STACKED_BELOW = 480;
    private static final double LABEL_SHARE = 0.3;
    private static final double GAP = 12;
    private static final double BASELINE = 13;
    private static final double BAR_TOP = 3;
    private static final double BAR = 13;
    private static final double ROW = 30;
    private static final double FOOT = 4;

    private WaterfallChart() {}

    /** What is taken off, and why. */
    public record Step(String label, Money taken) {}

    /**
     * The steps.
     *
     * @param from what it begins with, more than zero
     * @param steps what is taken off, each more than zero
     * @param left what the rest is called
     */
    public static Optional<Chart> of(Step from, List<Step> steps, String left, Sheet sheet) {
        Money sum = from.taken;
        boolean falls = !steps.isEmpty() && steps.stream().allMatch(s -> s.taken.compareTo(Money.ZERO) > 0);
        Money rest = sum.minus(Money.sum(steps.stream().map(Step::taken).toList()));
        if (!falls || sum.compareTo(Money.ZERO) <= 0 || rest.isNegative()) {
            return Optional.empty();
        }
        Fall fall = new Fall(sum, sheet);
        fall.whole(from);
        steps.forEach(fall::taken);
        fall.whole(new Step(left, rest));
        String title = sheet.say(Phrase.WATERFALL);
        String text = sheet.say(Phrase.NAMED, title, sheet.words().statements(fall.said));
        return Optional.of(
                new Chart(sheet.width(), fall.top - ROW + fall.height() + FOOT, title, text, fall.drawing.marks()));
    }

    /** One drawing in the making: where the next bar ends, and how far down it stands. */
    private static final class Fall {
        private final Sheet sheet;
        private final boolean stacked;
        private final double labels;
        private final double figures;
        private final Scale scale;
        private final Drawing drawing = new Drawing();
        private final List<String> said = new ArrayList<>();
        private double top;
        private Money at;

        Fall(Money sum, Sheet sheet) {
            this.sheet = sheet;
            this.at = sum;
            this.stacked = sheet.width() < STACKED_BELOW;
            this.labels = stacked ? 0 : sheet.width() * LABEL_SHARE;
            this.figures = Glyphs.width(minus(sum), Glyphs.NORMAL);
            double end = stacked ? sheet.width() - 1 : sheet.width() - figures - GAP;
            this.scale = Scale.whole(0, sum.yuan().doubleValue(), new Span(stacked ? 1 : labels + GAP, end));
        }

        private double height() {
            return stacked ? Glyphs.LINE + BAR_TOP + BAR : ROW - GAP / 2;
        }

        void whole(Step step) {
            row(step, sheet.words().amount(step.taken), Role.ACTUAL, BigDecimal.ZERO);
            said.add(sheet.say(Phrase.IS, step.label, sheet.words().exact(step.taken)));
        }

        void taken(Step step) {
            Money less = at.minus(step.taken);
            row(step, minus(step.taken), Role.PLAN, less.yuan());
            said.add(sheet.say(
                    Phrase.IS, step.label, sheet.say(Phrase.MINUS, sheet.words().exact(step.taken))));
            at = less;
        }

        private String minus(Money money) {
            return sheet.say(Phrase.MINUS, sheet.words().amount(money));
        }

        private void row(Step step, String figure, Role role, BigDecimal from) {
            double width = stacked ? sheet.width() - figures - GAP : labels;
            List<String> lines = Glyphs.wrap(step.label, Glyphs.NORMAL, new Wrap(width, stacked ? 1 : 2));
            drawing.lines(new Point(0, top + BASELINE), lines, Role.TEXT);
            double barTop = top + BAR_TOP + (stacked ? Glyphs.LINE : 0);
            double end = scale.at((role == Role.PLAN ? at : step.taken).yuan().doubleValue());
            drawing.add(Bar.between(scale.at(from.doubleValue()), end, new Span(barTop, barTop + BAR), role));
            drawing.add(Lines.vertical(scale.zero(), new Span(barTop - 2, barTop + BAR + 2), Role.AXIS));
            drawing.add(new Label(sheet.width(), top + BASELINE, Anchor.END, Glyphs.NORMAL, figure, Role.STRONG));
            top += ROW + (stacked ? Glyphs.LINE : 0);
        }
    }
}
