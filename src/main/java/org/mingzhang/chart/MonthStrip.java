package org.mingzhang.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.model.DateMeasure;

/** A time promised, and when it came, on the months of one year, or of the few years that the two name. */
final class MonthStrip {
    private static final int MOST_YEARS = 3;

    private MonthStrip() {}

    /** A dated promise. */
    record Times(DateMeasure target, DrawnPromise promise) {
        /** The promise, if it is of a time. */
        static Stream<Times> of(DrawnPromise promise) {
            return promise.target() instanceof DateMeasure target
                    ? Stream.of(new Times(target, promise))
                    : Stream.empty();
        }

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
