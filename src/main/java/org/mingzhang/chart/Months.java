package org.mingzhang.chart;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.DateMeasure;

/**
 * The months of one year or a few across the sheet.
 *
 * @param px from the first day to the last
 * @param firstYear the year of the first month, or empty if no year is named
 * @param years how many
 */
record Months(Span px, OptionalInt firstYear, int years) {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private static final double NUMBER_ROOM = 16;

    private double month() {
        return px.length() / (MONTHS * years);
    }

    /** The left edge of a day. */
    private double start(DateMeasure date, MonthDay day) {
        return at(date, day, -1);
    }

    /** The right edge of a day. */
    private double end(DateMeasure date, MonthDay day) {
        return at(date, day, 0);
    }

    private double at(DateMeasure date, MonthDay day, int shift) {
        Integer named = date.year();
        int year = named == null ? 0 : named - firstYear.orElse(named);
        int month = day.getMonthValue();
        double length = Month.of(month).maxLength();
        double share = (day.getDayOfMonth() + shift) / length;
        return px.start() + (year * MONTHS + month - 1 + share) * month();
    }

    /** A promised time: a deadline is open before it, also one that is named by the end of a month. */
    Track.Ends promised(DateMeasure date) {
        return date.deadline() && !date.bound().open()
                ? new Track.Ends(px.start(), end(date, date.to()), Track.End.OPEN, Track.End.CLOSED)
                : said(date);
    }

    /** A time as it is said: open on one side with a comparator, else standing for itself. */
    Track.Ends said(DateMeasure date) {
        return switch (date.bound()) {
            case AT_MOST -> new Track.Ends(px.start(), end(date, date.to()), Track.End.OPEN, Track.End.CLOSED);
            case LESS_THAN -> new Track.Ends(px.start(), start(date, date.from()), Track.End.OPEN, Track.End.STRICT);
            case AT_LEAST -> new Track.Ends(start(date, date.from()), px.end(), Track.End.CLOSED, Track.End.OPEN);
            case MORE_THAN -> new Track.Ends(end(date, date.to()), px.end(), Track.End.STRICT, Track.End.OPEN);
            case EQUAL, NONE -> {
                double end = end(date, date.to());
                double start = date.from().equals(date.to()) ? end : start(date, date.from());
                yield new Track.Ends(start, end, Track.End.CLOSED, Track.End.CLOSED);
            }
        };
    }

    /** The lines between months. */
    Mark separators(Span rows) {
        List<Point> ends = IntStream.range(1, MONTHS * years)
                .mapToDouble(i -> px.start() + i * month())
                .boxed()
                .flatMap(x -> Stream.of(new Point(x, rows.start()), new Point(x, rows.end())))
                .toList();
        return new Lines(ends, Role.RULE);
    }

    /** The numbers of the months, all, or those that begin a quarter or a year, as many as find room. */
    List<Label> names(double baseline) {
        int step = month() >= NUMBER_ROOM ? 1 : (int) Math.ceil(NUMBER_ROOM / month() / QUARTER) * QUARTER;
        return IntStream.range(0, MONTHS * years)
                .filter(i -> i % step == 0)
                .mapToObj(i -> label((i + 0.5) * month(), baseline, String.valueOf(i % MONTHS + 1)))
                .toList();
    }

    private Label label(double x, double baseline, String text) {
        return new Label(px.start() + x, baseline, Anchor.MIDDLE, Glyphs.SMALL, text, Role.MUTED);
    }

    /** The years, where there are several. */
    List<Label> yearNames(double baseline, Sheet sheet) {
        return IntStream.range(0, years > 1 ? years : 0)
                .mapToObj(i ->
                        label((i + 0.5) * MONTHS * month(), baseline, sheet.say(Phrase.YEAR, firstYear.orElse(0) + i)))
                .toList();
    }
}
