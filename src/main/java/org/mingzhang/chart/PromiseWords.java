package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.model.Unit;

/** What labels and text alternatives say of a promise and its result. */
final class PromiseWords {
    private final Promise promise;
    private final ChartWords words;

    private PromiseWords(Promise promise, ChartWords words) {
        this.promise = promise;
        this.words = words;
    }

    static PromiseWords of(Promise promise, ChartWords words) {
        return new PromiseWords(promise, words);
    }

    /** Wordings for the result's label, longest first; none if no result is printed. */
    List<String> actualLabels() {
        Measure actual = promise.actual();
        if (actual == null) {
            return List.of();
        }
        String text = actual.toText();
        if (promise.restated()) {
            return List.of(
                    words.say(Phrase.RESTATED_LABEL, text),
                    words.say(Phrase.RESTATED_SHORT, text),
                    words.say(Phrase.NOT_A_RESULT));
        }
        boolean drawn = actual instanceof TextMeasure || drawn(actual);
        return drawn
                ? List.of(words.say(Phrase.ACTUAL, text), text)
                : List.of(words.say(Phrase.APART, text), words.say(Phrase.APART_SHORT, text), text);
    }

    private boolean drawn(Measure actual) {
        return promise.target() instanceof DateMeasure target
                ? actual instanceof DateMeasure date && MonthStrip.fits(target, date)
                : promise.sharedActual().isPresent();
    }

    /** The text alternative. */
    String describe(String name, boolean cut) {
        List<String> clauses = new ArrayList<>(clauses());
        if (cut) {
            clauses.add(words.say(Phrase.AXIS_CUT));
        }
        return words.say(Phrase.NAMED, name, words.sentence(clauses));
    }

    /** One sentence for a reader who does not see the chart; what is not printed is not mentioned. */
    String sentence() {
        List<String> clauses = clauses();
        boolean silent = promise.actual() == null && !(promise.target() instanceof TextMeasure);
        return words.sentence(silent ? clauses.subList(0, 1) : clauses);
    }

    /** Target, result and how they stand to one another. */
    List<String> clauses() {
        return promise.target() instanceof TextMeasure target ? inWords(target) : measured();
    }

    private List<String> inWords(TextMeasure target) {
        List<String> clauses = new ArrayList<>(List.of(words.say(Phrase.TARGET_WORDS, target.text())));
        Measure actual = promise.actual();
        if (actual != null) {
            clauses.add(
                    actual.equals(target)
                            ? words.say(Phrase.SAME_WORDS)
                            : words.say(Phrase.ACTUAL_WORDS, actual.toText()));
        }
        clauses.add(words.say(Phrase.NO_FIGURE));
        return clauses;
    }

    private List<String> measured() {
        List<String> clauses = new ArrayList<>();
        clauses.add(words.say(Phrase.TARGET_IS, spoken(promise.target())));
        Measure actual = promise.actual();
        if (actual == null) {
            clauses.add(words.say(Phrase.NO_RESULT));
        } else if (promise.restated()) {
            clauses.add(words.say(Phrase.RESTATED, actual.toText()));
        } else {
            clauses.add(words.say(Phrase.ACTUAL_IS, spoken(actual)));
            clauses.addAll(relation(actual));
        }
        return clauses;
    }

    private List<String> relation(Measure actual) {
        if (promise.target() instanceof DateMeasure target && actual instanceof DateMeasure date) {
            return List.of(words.say(timeRelation(target, date)));
        }
        if (actual instanceof TextMeasure) {
            return List.of(words.say(Phrase.IN_WORDS));
        }
        Optional<Extent> target = promise.targetExtent();
        Optional<BigDecimal> result = promise.sharedActual().flatMap(a -> promise.result());
        return target.isPresent() && result.isPresent()
                ? numberRelation(target.get(), result.get())
                : List.of(words.say(Phrase.NOT_COMPARED));
    }

    private static Phrase timeRelation(DateMeasure target, DateMeasure actual) {
        if (!MonthStrip.comparable(target, actual)) {
            return Phrase.NOT_COMPARED;
        }
        int order = MonthStrip.compareEnds(actual, target);
        if (order != 0) {
            return order > 0 ? Phrase.ENDS_LATER : Phrase.ENDS_EARLIER;
        }
        return actual.from().equals(target.from()) ? Phrase.SAME_TIME : Phrase.ENDS_ALIKE;
    }

    private List<String> numberRelation(Extent target, BigDecimal result) {
        List<String> clauses = new ArrayList<>();
        distance(target, result).ifPresent(clauses::add);
        if (promise.target().bound() != Bound.NONE || promise.target() instanceof RangeMeasure) {
            clauses.add(words.say(target.contains(result) ? Phrase.WITHIN : Phrase.OUTSIDE));
        }
        return clauses;
    }

    /** How far the result is from the target's figure; nothing where it lies between two. */
    private Optional<String> distance(Extent target, BigDecimal result) {
        boolean range = promise.target() instanceof RangeMeasure;
        Optional<Extent.Edge> from =
                range ? target.overstepped(result) : target.edges().findFirst();
        return from.map(edge -> result.subtract(edge.value()))
                .map(difference -> words.say(phrase(difference, range), difference(difference)));
    }

    private static Phrase phrase(BigDecimal difference, boolean range) {
        if (difference.signum() == 0) {
            return Phrase.SAME;
        }
        if (difference.signum() > 0) {
            return range ? Phrase.OVER_UPPER : Phrase.MORE;
        }
        return range ? Phrase.UNDER_LOWER : Phrase.LESS;
    }

    /** A difference without its sign, in the target's unit. */
    String difference(BigDecimal base) {
        Unit scale = Unit.of(promise.target().unit());
        String figure = Figures.plain(base.abs().scaleByPowerOfTen(-scale.power()));
        String unit = promise.target().unit();
        return unit.equals("%") ? words.say(Phrase.POINTS, figure) : figure + unit;
    }

    /** A measure with its comparator in words. */
    private String spoken(Measure measure) {
        return switch (measure) {
            case NumberMeasure n -> spoken(n.bound(), Figures.plain(n.value()) + n.unit());
            case RangeMeasure r ->
                words.say(
                        Phrase.BOTH,
                        spoken(r.lowerBound(), Figures.plain(r.lower()) + r.unit()),
                        spoken(r.upperBound(), Figures.plain(r.upper()) + r.unit()));
            case DateMeasure d -> time(d);
            case TextMeasure t -> t.text();
        };
    }

    private String spoken(Bound bound, String figure) {
        return switch (bound) {
            case AT_LEAST -> words.say(Phrase.AT_LEAST, figure);
            case MORE_THAN -> words.say(Phrase.MORE_THAN, figure);
            case AT_MOST -> words.say(Phrase.AT_MOST, figure);
            case LESS_THAN -> words.say(Phrase.LESS_THAN, figure);
            case EQUAL -> words.say(Phrase.EXACTLY, figure);
            case NONE -> figure;
        };
    }

    private String time(DateMeasure date) {
        String text = date.year() == null ? date.text() : words.say(Phrase.YEAR, date.year()) + date.text();
        return switch (date.bound()) {
            case AT_LEAST -> words.say(Phrase.NOT_BEFORE, text);
            case MORE_THAN -> words.say(Phrase.AFTER, text);
            case AT_MOST -> words.say(Phrase.NOT_AFTER, text);
            case LESS_THAN -> words.say(Phrase.BEFORE, text);
            case EQUAL, NONE -> text;
        };
    }
}
