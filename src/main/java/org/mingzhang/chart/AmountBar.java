package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Money;

/** An amount in a row of a table as a solid bar on the scale of all rows, with a tick where the amount of the year before ends. */
public final class AmountBar {
    private static final double HEIGHT = 16;
    private static final double BAR_TOP = 3;
    private static final double BAR = 10;
    private static final double EDGE = 1;

    private AmountBar() {}

    /**
     * An amount with its year.
     *
     * @param year fiscal year
     * @param amount how much, and what it is
     */
    public record Yearly(int year, Amount amount) {
        private String said(ChartWords words) {
            return words.say(
                    Phrase.IS,
                    words.say(Phrase.OF_YEAR, year, words.term(amount.words())),
                    words.exact(amount.money()));
        }
    }

    /**
     * The bar.
     *
     * @param before that of the year before on a like basis, or null
     * @param end what the end of every row stands for, more than zero
     */
    public static Optional<Chart> of(Yearly now, @Nullable Yearly before, Money end, RowSheet cell) {
        if (now.amount().money().isNegative() || end.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing();
        double unit = (cell.width() - 2 * EDGE) / end.yuan().doubleValue();
        drawing.add(new Bar(EDGE, BAR_TOP, px(now, unit), BAR, Role.ACTUAL));
        drawing.add(Lines.vertical(EDGE, new Span(0, HEIGHT), Role.AXIS));
        List<String> clauses = new ArrayList<>(List.of(now.said(cell.words())));
        if (before != null && !before.amount().money().isNegative()) {
            double x = Math.min(cell.width() - EDGE, EDGE + px(before, unit));
            drawing.add(Lines.vertical(x, new Span(0, HEIGHT), Role.BEFORE));
            clauses.add(before.said(cell.words()));
        }
        String title = cell.say(Phrase.AMOUNT);
        String text = cell.say(Phrase.NAMED, title, cell.words().sentence(clauses));
        return Optional.of(new Chart(cell.width(), HEIGHT, title, text, drawing.marks()));
    }

    private static double px(Yearly yearly, double unit) {
        return yearly.amount().money().yuan().doubleValue() * unit;
    }
}
