package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.Track.Ends;

/** A number promised, and what came of it, on one strip. The row that it stands in prints both, so it has no text of its own. */
final class BulletChart {
    /** What is left free beside the strip, for a flag at its end. */
    static final double MARGIN = 8;

    private static final double TRACK_TOP = Track.FLAG + 1;
    private static final double FOOT = 4;
    private static final double FIFTY = 50;
    private static final double HUNDRED = 100;

    private BulletChart() {}

    /** Nothing if there is no result beside the target, or one of the two is no number that can be drawn. */
    static Optional<Chart> of(String name, DrawnPromise promise, RowSheet cell) {
        if (promise.sharedActual().isEmpty()) {
            return Optional.empty();
        }
        Scale scale = scale(Stream.of(promise), new Span(MARGIN, cell.width() - MARGIN));
        String text = PromiseWords.of(promise, cell.words()).describe(name, scale.cut() != null);
        double height = TRACK_TOP + Track.HEIGHT + FOOT;
        return Optional.of(new Chart(cell.width(), height, name, text, strip(promise, scale, TRACK_TOP)));
    }

    /** One scale for the figures of several promises in one unit; percentages that reach the upper half of a whole are shown on all of it. */
    static Scale scale(Stream<DrawnPromise> promises, Span px) {
        List<DrawnPromise> all = promises.toList();
        List<Double> values = all.stream()
                .flatMap(DrawnPromise::figures)
                .map(BigDecimal::doubleValue)
                .toList();
        boolean percent = all.stream()
                .allMatch(
                        p -> p.targetExtent().filter(t -> t.unit().equals("%")).isPresent());
        boolean upperHalf = values.stream().anyMatch(v -> v >= FIFTY);
        boolean ofWhole = percent && upperHalf && values.stream().allMatch(v -> v >= 0 && v <= HUNDRED);
        return ofWhole ? Scale.whole(0, HUNDRED, px) : Scale.of(values, px);
    }

    /** Ground, good side, result and target. */
    static List<Mark> strip(DrawnPromise promise, Scale scale, double top) {
        Track track = new Track(scale.px(), top);
        Optional<Ends> target = promise.targetExtent().map(t -> Ends.of(t, scale));
        Drawing drawing = new Drawing().add(track.ground());
        target.ifPresent(ends -> drawing.addAll(track.good(ends)));
        drawing.addAll(track.zero(scale));
        promise.sharedActual().ifPresent(a -> drawing.addAll(actual(promise, a, new Placed(track, scale))));
        if (scale.cut() != null) {
            drawing.addAll(track.cut(scale.cut().gap()));
        }
        target.ifPresent(ends -> drawing.addAll(track.ticks(ends)));
        return drawing.marks();
    }

    private record Placed(Track track, Scale scale) {}

    /** A result that is the target's figure is a dot on its tick. */
    private static List<Mark> actual(DrawnPromise promise, Extent actual, Placed on) {
        return promise.result()
                .map(v -> List.of(
                        equal(promise, v)
                                ? on.track.spot(on.scale.at(v.doubleValue()))
                                : on.track.result(on.scale.zero(), on.scale.at(v.doubleValue()))))
                .orElseGet(() -> on.track.bound(Ends.of(actual, on.scale).columns()));
    }

    private static boolean equal(DrawnPromise promise, BigDecimal result) {
        return promise.targetExtent().stream()
                .flatMap(Extent::edges)
                .anyMatch(edge -> edge.value().compareTo(result) == 0);
    }
}
