package org.mingzhang.chart;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.chart.Mark.Anchor;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Lines;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;

/** A time promised, and when it came, on the months of one year, or of the few years that the two name. */
final class MonthStrip {
    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 3;
    private static final double MONTH_ROOM = 16;
    private static final double TARGET_BASELINE = 13;
    private static final double TRACK_TOP = 27;
    private static final double MONTH_BASELINE = TRACK_TOP + Track.HEIGHT + 16;
    private static final double LINE = 17;
    private static final double FOOT = 6;

    private MonthStrip() {}

    /** A dated promise. */
    record Times(DateMeasure target, Promise promise) {
        /** The result, if it is a time that can stand on the target's strip. */
        Optional<DateMeasure> actual() {
            return promise.actual() instanceof DateMeasure actual && fits(target, actual)
                    ? Optional.of(actual)
                    : Optional.empty();
        }

        private OptionalInt firstYear() {
            return stream().min();
        }

        private int yearCount() {
            return stream().max().orElse(0) - firstYear().orElse(0) + 1;
        }

        private IntStream stream() {
            return Stream.concat(Stream.of(target), actual().stream())
                    .flatMap(d -> Stream.ofNullable(d.year()))
                    .mapToInt(Integer::intValue);
        }
    }

    /**
     * The months across the sheet.
     *
     * @param px from the first day to the last
     * @param firstYear the year of the first month, or empty if no year is named
     * @param years how many
     */
    private record Months(Span px, OptionalInt firstYear, int years) {
        double month() {
            return px.length() / (MONTHS * years);
        }

        /** The left edge of a day. */
        double start(DateMeasure date, MonthDay day) {
            return at(date, day, -1);
        }

        /** The right edge of a day. */
        double end(DateMeasure date, MonthDay day) {
            return at(date, day, 0);
        }

        private double at(DateMeasure date, MonthDay day, int shift) {
            Integer named = date.year();
            int year = named == null ? 0 : named - firstYear.orElse(named);
            int month = day.getMonthValue();
            double share =
                    (day.getDayOfMonth() + shift) / (double) Month.of(month).maxLength();
            return px.start() + (year * MONTHS + month - 1 + share) * month();
        }
    }

    static Chart of(String name, Times times, Sheet sheet) {
        Span px = new Span(BulletChart.MARGIN, sheet.width() - BulletChart.MARGIN);
        Months months = new Months(px, times.firstYear(), times.yearCount());
        Track track = new Track(px, TRACK_TOP);
        Track.Ends ends = target(times.target(), months);
        Drawing drawing = new Drawing().add(track.ground()).addAll(track.good(ends));
        drawing.add(separators(months)).addAll(monthNames(months, sheet));
        times.actual().ifPresent(a -> drawing.addAll(actual(a, months, track)));
        drawing.addAll(track.ticks(ends));
        Span room = new Span(0, sheet.width());
        String label = Glyphs.shorten(sheet.say(Phrase.TARGET, times.target().toText()), Glyphs.NORMAL, room.end());
        drawing.label(new Point(ends.middle(), TARGET_BASELINE), room, label, Role.STRONG);
        double bottom = below(drawing, times, months, sheet);
        String text = PromiseWords.of(times.promise(), sheet.words()).describe(name, false);
        return new Chart(sheet.width(), bottom + FOOT, name, text, drawing.marks());
    }

    /** The years and the result under the months; returns the last baseline. */
    private static double below(Drawing drawing, Times times, Months months, Sheet sheet) {
        double baseline = MONTH_BASELINE;
        if (months.years > 1) {
            baseline += LINE;
            for (int i = 0; i < months.years; i++) {
                String year = sheet.say(Phrase.YEAR, months.firstYear.orElse(0) + i);
                double x = months.px.start() + i * MONTHS * months.month();
                drawing.add(new Label(x, baseline, Anchor.START, Glyphs.SMALL, year, Role.MUTED));
            }
        }
        var wordings = PromiseWords.of(times.promise(), sheet.words()).actualLabels();
        if (!wordings.isEmpty()) {
            baseline += LINE;
            String text = Glyphs.fitting(wordings, Glyphs.NORMAL, sheet.width());
            double x = times.actual().map(a -> place(a, months)).orElse(0.0);
            drawing.label(new Point(x, baseline), new Span(0, sheet.width()), text, Role.TEXT);
        }
        return baseline;
    }

    /** A deadline is open before it; without a comparator the time stands for itself. */
    private static Track.Ends target(DateMeasure date, Months months) {
        boolean strict = date.bound() == Bound.LESS_THAN || date.bound() == Bound.MORE_THAN;
        Track.End edge = strict ? Track.End.STRICT : Track.End.CLOSED;
        if (date.bound().ceiling()) {
            return new Track.Ends(months.px.start(), months.end(date, date.to()), Track.End.OPEN, edge);
        }
        if (date.bound().floor()) {
            return new Track.Ends(months.start(date, date.from()), months.px.end(), edge, Track.End.OPEN);
        }
        double end = months.end(date, date.to());
        double start = date.from().equals(date.to()) ? end : months.start(date, date.from());
        return new Track.Ends(start, end, edge, edge);
    }

    private static List<Mark> actual(DateMeasure date, Months months, Track track) {
        if (date.bound().open()) {
            return track.bound(target(date, months).columns());
        }
        double end = months.end(date, date.to());
        Mark mark = date.from().equals(date.to())
                ? track.spot(end)
                : track.stretch(new Span(months.start(date, date.from()), end));
        return List.of(mark);
    }

    private static double place(DateMeasure date, Months months) {
        return target(date, months).columns().middle();
    }

    private static Mark separators(Months months) {
        Point[] ends = IntStream.range(1, MONTHS * months.years)
                .mapToDouble(i -> months.px.start() + i * months.month())
                .boxed()
                .flatMap(x -> Stream.of(new Point(x, TRACK_TOP), new Point(x, TRACK_TOP + Track.HEIGHT)))
                .toArray(Point[]::new);
        return new Lines(List.of(ends), Role.RULE);
    }

    private static List<Label> monthNames(Months months, Sheet sheet) {
        int step = months.month() >= MONTH_ROOM ? 1 : (int) Math.ceil(2 * MONTH_ROOM / months.month() / 3) * 3;
        return IntStream.range(0, MONTHS * months.years)
                .filter(i -> i % step == 0)
                .mapToObj(i -> new Label(
                        months.px.start() + (i + 0.5) * months.month(),
                        MONTH_BASELINE,
                        Anchor.MIDDLE,
                        Glyphs.SMALL,
                        monthName(i, step, sheet),
                        Role.MUTED))
                .toList();
    }

    /** A bare number, the first with the word for what is counted where it has room. */
    private static String monthName(int index, int step, Sheet sheet) {
        String number = String.valueOf(index % MONTHS + 1);
        return step > 1 && sheet.words() == ChartWords.CHINESE ? sheet.say(Phrase.MONTH, number) : number;
    }

    /** Whether a result finds room on the strip of its target. */
    static boolean fits(DateMeasure target, DateMeasure actual) {
        Integer promised = target.year();
        Integer came = actual.year();
        return promised == null || came == null || Math.abs(promised - came) < MOST_YEARS;
    }

    /** How the last days of two times follow one another; years count where both name one. */
    static int compareEnds(DateMeasure one, DateMeasure other) {
        Integer year = one.year();
        Integer otherYear = other.year();
        int years = year == null || otherYear == null ? 0 : year.compareTo(otherYear);
        return years != 0 ? years : one.to().compareTo(other.to());
    }
}
