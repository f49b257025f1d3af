package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.Mark.Bar;
import org.mingzhang.model.Money;

/** A sum as one bar of its largest parts and the rest, on a scale that several such bars share. The parts stand in the order of the list beside it. */
public final class PartsBar {
    private static final double BAR_TOP = 1;
    private static final double BAR = 18;
    private static final double HEIGHT = 20;
    private static final double SEAM = 1.5;

    private PartsBar() {}

    /** A named part. */
    public record Part(String name, Money money) {}

    /**
     * The bar.
     *
     * @param parts the largest first, each more than zero
     * @param rest all others, with what they come to; what is nothing is not drawn
     * @param end what the whole width stands for
     */
    public static Optional<Chart> of(List<Part> parts, Part rest, Money end, RowSheet sheet) {
        if (parts.isEmpty() || end.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing();
        List<String> clauses = new ArrayList<>();
        double unit = sheet.width() / end.yuan().doubleValue();
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double width = part.money().yuan().doubleValue() * unit;
            drawing.add(new Bar(x, BAR_TOP, seamed(width), BAR, Role.PART));
            clauses.add(sheet.say(Phrase.IS, part.name(), sheet.words().exact(part.money())));
            x += width;
        }
        if (rest.money().compareTo(Money.ZERO) > 0) {
            double width = seamed(rest.money().yuan().doubleValue() * unit);
            drawing.add(new Bar(x, BAR_TOP + 0.5, width, BAR - 1, Role.REST));
            clauses.add(rest.name());
        }
        String title = sheet.say(Phrase.LARGEST_PARTS);
        String text = sheet.say(Phrase.NAMED, title, sheet.words().statements(clauses));
        return Optional.of(new Chart(sheet.width(), HEIGHT, title, text, drawing.marks()));
    }

    private static double seamed(double width) {
        return width > 2 * SEAM ? width - SEAM : Math.max(width, 0.5);
    }
}
