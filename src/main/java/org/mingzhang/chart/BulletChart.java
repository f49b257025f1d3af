package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.Mark.Point;
import org.mingzhang.chart.Track.Ends;

/** A number promised, and what came of it: target above the strip, result below it. */
final class BulletChart {
    /** What is left free beside the strip, for a flag at its end. */
    static final double MARGIN = 8;

    private static final double TARGET_BASELINE = 13;
    private static final double TRACK_TOP = 27;
    private static final double ACTUAL_BASELINE = TRACK_TOP + Track.HEIGHT + 18;
    private static final double FOOT = 6;
    private static final double FIFTY = 50;
    private static final double HUNDRED = 100;

    private BulletChart() {}

    /** Nothing if the target is no number that can be drawn. */
    static Optional<Chart> of(String name, DrawnPromise promise, Sheet sheet) {
        return promise.targetExtent().map(target -> {
            Scale scale = scale(Stream.of(promise), new Span(MARGIN, sheet.width() - MARGIN));
            Drawing drawing = new Drawing();
            drawing.addAll(strip(promise, scale, TRACK_TOP));
            labelTarget(drawing, promise, Ends.of(target, scale), sheet);
            boolean reported = labelActual(drawing, promise, scale, sheet);
            double height = reported ? ACTUAL_BASELINE + FOOT : TRACK_TOP + Track.HEIGHT + FOOT;
            String text = PromiseWords.of(promise, sheet.words()).describe(name, scale.cut() != null);
            return new Chart(sheet.width(), height, name, text, drawing.marks());
        });
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

    private static List<Mark> actual(DrawnPromise promise, Extent actual, Placed on) {
        return promise.result()
                .map(v -> List.of(on.track.result(on.scale.zero(), on.scale.at(v.doubleValue()))))
                .orElseGet(() -> on.track.bound(Ends.of(actual, on.scale).columns()));
    }

    private static void labelTarget(Drawing drawing, DrawnPromise promise, Ends ends, Sheet sheet) {
        String text = Glyphs.fitting(
                List.of(
                        sheet.say(Phrase.TARGET, promise.said().targetText()),
                        promise.said().targetText()),
                Glyphs.NORMAL,
                sheet.width());
        drawing.label(new Point(ends.middle(), TARGET_BASELINE), room(sheet), text, Role.STRONG);
    }

    /** Whether there is anything to label. */
    private static boolean labelActual(Drawing drawing, DrawnPromise promise, Scale scale, Sheet sheet) {
        List<String> wordings = PromiseWords.of(promise, sheet.words()).actualLabels();
        if (wordings.isEmpty()) {
            return false;
        }
        String text = Glyphs.fitting(wordings, Glyphs.NORMAL, sheet.width());
        double x = promise.sharedActual()
                .map(a -> place(promise, Ends.of(a, scale)))
                .orElse(0.0);
        drawing.label(new Point(x, ACTUAL_BASELINE), room(sheet), text, Role.TEXT);
        return true;
    }

    private static double place(DrawnPromise promise, Ends ends) {
        return promise.restated() ? ends.columns().middle() : ends.end();
    }

    private static Span room(Sheet sheet) {
        return new Span(0, sheet.width());
    }
}
