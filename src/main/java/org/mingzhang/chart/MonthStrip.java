package org.mingzhang.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.chart.Mark.Label;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.model.DateMeasure;

/** A time promised, and when it came, on the months of one year, or of the few years that the two name. */
final class MonthStrip {
    private static final int MOST_YEARS = 3;
    private static final double TARGET_BASELINE = 13;
    private static final double TRACK_TOP = 27;
    private static final double MONTH_BASELINE = TRACK_TOP + Track.HEIGHT + 16;
    private static final double FOOT = 6;

    private MonthStrip() {}

    /** A dated promise. */
    record Times(DateMeasure target, DrawnPromise promise) {
        /** The result, if it is a time that can stand on the target's strip. */
        Optional<DateMeasure> actual() {
            return promise.actual() instanceof DateMeasure actual && fits(target, actual)
                    ? Optional.of(actual)
                    : Optional.empty();
        }

        OptionalInt firstYear() {
            return named().min();
        }

        int yearCount() {
            return named().max().orElse(0) - firstYear().orElse(0) + 1;
        }

        private IntStream named() {
            return Stream.concat(Stream.of(target), actual().stream())
                    .flatMap(d -> Stream.ofNullable(d.year()))
                    .mapToInt(Integer::intValue);
        }
    }

    static Chart of(String name, Times times, Sheet sheet) {
        Span px = new Span(BulletChart.MARGIN, sheet.width() - BulletChart.MARGIN);
        Months months = new Months(px, times.firstYear(), times.yearCount());
        Drawing drawing = new Drawing().addAll(strip(times, months, TRACK_TOP));
        drawing.addAll(months.names(MONTH_BASELINE));
        Span room = new Span(0, sheet.width());
        String label = Glyphs.shorten(
                sheet.say(Phrase.TARGET, times.promise().said().targetText()), Glyphs.NORMAL, room.end());
        double x = months.promised(times.target()).middle();
        drawing.label(new Point(x, TARGET_BASELINE), room, label, Role.STRONG);
        double bottom = below(drawing, times, months, sheet);
        String text = PromiseWords.of(times.promise(), sheet.words()).describe(name, false);
        return new Chart(sheet.width(), bottom + FOOT, name, text, drawing.marks());
    }

    /** Ground, good side, months, result and target. */
    static List<Mark> strip(Times times, Months months, double top) {
        Track track = new Track(months.px(), top);
        Track.Ends ends = months.promised(times.target());
        Drawing drawing = new Drawing().add(track.ground()).addAll(track.good(ends));
        drawing.add(months.separators(new Span(top, top + Track.HEIGHT)));
        times.actual().ifPresent(a -> drawing.addAll(actual(a, months.said(a), track)));
        return drawing.addAll(track.ticks(ends)).marks();
    }

    private static List<Mark> actual(DateMeasure date, Track.Ends ends, Track track) {
        if (date.bound().open()) {
            return track.bound(ends.columns());
        }
        return List.of(ends.point() ? track.spot(ends.end()) : track.stretch(ends.columns()));
    }

    /** The years and the result under the months; returns the last baseline. */
    private static double below(Drawing drawing, Times times, Months months, Sheet sheet) {
        List<Label> years = months.yearNames(MONTH_BASELINE + Glyphs.LINE, sheet);
        drawing.addAll(years);
        double baseline = MONTH_BASELINE + (years.isEmpty() ? 0 : Glyphs.LINE);
        List<String> wordings = PromiseWords.of(times.promise(), sheet.words()).actualLabels();
        if (wordings.isEmpty()) {
            return baseline;
        }
        baseline += Glyphs.LINE;
        String text = Glyphs.fitting(wordings, Glyphs.NORMAL, sheet.width());
        double x = times.actual().map(a -> months.said(a).columns().middle()).orElse(0.0);
        drawing.label(new Point(x, baseline), new Span(0, sheet.width()), text, Role.TEXT);
        return baseline;
    }

    /** Whether a result can stand on the strip of its target: both name a year, not far apart, or neither does. */
    static boolean fits(DateMeasure target, DateMeasure actual) {
        Integer promised = target.year();
        Integer came = actual.year();
        if (promised == null || came == null) {
            return comparable(target, actual);
        }
        return Math.abs(promised - came) < MOST_YEARS;
    }

    /** Whether one can be said to come after the other: a printed year is not compared with one that is not. */
    static boolean comparable(DateMeasure target, DateMeasure actual) {
        return (target.year() == null) == (actual.year() == null);
    }

    /** How the last days of two comparable times follow one another. */
    static int compareEnds(DateMeasure one, DateMeasure other) {
        Integer year = one.year();
        Integer otherYear = other.year();
        int years = year == null || otherYear == null ? 0 : year.compareTo(otherYear);
        return years != 0 ? years : one.to().compareTo(other.to());
    }
}
