package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.Relation;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.model.Unit;

/** What labels and text alternatives say of a promise and its result. */
final class PromiseWords {
    private final DrawnPromise promise;
    private final ChartWords words;

    private PromiseWords(DrawnPromise promise, ChartWords words) {
        this.promise = promise;
        this.words = words;
    }

    static PromiseWords of(DrawnPromise promise, ChartWords words) {
        return new PromiseWords(promise, words);
    }

    /** Wordings for the result's label, longest first; none if no result is printed. */
    List<String> actualLabels() {
        Measure actual = promise.actual();
        if (actual == null) {
            return List.of();
        }
        String text = promise.said().actualText();
        if (promise.relation() == Relation.NOT_DUE) {
            return List.of(words.say(Phrase.NOT_DUE_LABEL, text), text);
        }
        if (promise.relation() == Relation.PLACEHOLDER) {
            return List.of(words.say(Phrase.PLACEHOLDER, text), text);
        }
        if (promise.restated()) {
            Phrase label = promise.relation() == Relation.BOUND_OTHER ? Phrase.BOUND_LABEL : Phrase.RESTATED_LABEL;
            return List.of(
                    words.say(label, text), words.say(Phrase.RESTATED_SHORT, text), words.say(Phrase.NOT_A_RESULT));
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
        boolean same = promise.actual() instanceof TextMeasure actual && actual.sameWords(target);
        if (promise.actual() != null) {
            clauses.addAll(same && repeated() ? List.of(words.say(Phrase.SAME_WORDS)) : reported());
        }
        clauses.addAll(relation());
        if (!target.holdsFigure()
                && !(promise.actual() instanceof TextMeasure a ? a.holdsFigure() : promise.actual() != null)) {
            clauses.add(words.say(Phrase.NO_FIGURE));
        } else if (target.figure().isEmpty()) {
            clauses.add(words.say(Phrase.UNREADABLE));
        }
        return clauses;
    }

    private boolean repeated() {
        return promise.relation() == Relation.WORDS_SAME || promise.relation() == Relation.WORDS_REPEATED;
    }

    private List<String> measured() {
        List<String> clauses = new ArrayList<>();
        clauses.add(words.say(Phrase.TARGET_IS, spoken(promise.said().target())));
        if (promise.actual() != null) {
            clauses.addAll(reported());
        }
        clauses.addAll(relation());
        return clauses;
    }

    /** The result in its own print where it is no figure or time, else as read. */
    private List<String> reported() {
        String text = promise.said().actualText();
        Measure read = promise.said().actual();
        return switch (promise.relation()) {
            case PROMISED, NO_RESULT -> List.of();
            case NOT_DUE -> List.of(words.say(Phrase.SO_FAR, text));
            case PLACEHOLDER -> List.of(words.say(Phrase.PLACEHOLDER, text));
            case BOUND_REPEATED -> List.of(words.say(Phrase.RESTATED, text));
            case BOUND_OTHER -> List.of(words.say(Phrase.BOUND, text));
            case OTHER_THING -> List.of(words.say(Phrase.ACTUAL_WORDS, text));
            default ->
                List.of(
                        read == null || read instanceof TextMeasure || promise.target() instanceof TextMeasure
                                ? words.say(Phrase.ACTUAL_WORDS, text)
                                : words.say(Phrase.ACTUAL_IS, spoken(read)));
        };
    }

    /** How the result stands to the target, as the comparison found it. */
    private List<String> relation() {
        return switch (promise.relation()) {
            case PROMISED -> List.of();
            case NO_RESULT ->
                promise.target() instanceof TextMeasure ? List.of() : List.of(words.say(Phrase.NO_RESULT));
            case NOT_DUE -> List.of(words.say(Phrase.NOT_DUE));
            case PLACEHOLDER, BOUND_REPEATED, BOUND_OTHER, WORDS_SAME, WORDS_REPEATED, WORDS_OTHER -> List.of();
            case FIGURE_WITHIN -> measured(limits() ? Phrase.WITHIN : null);
            case FIGURE_WITHIN_ANYHOW -> limits() ? List.of(words.say(Phrase.WITHIN)) : List.of();
            case FIGURE_OUTSIDE_ANYHOW -> List.of(words.say(Phrase.OUTSIDE));
            case FIGURE_OUTSIDE -> measured(Phrase.OUTSIDE);
            case FIGURE_MAYBE_BETTER -> measured(Phrase.MAYBE_BETTER);
            case FIGURE_FLOOR_DOUBTFUL -> measured(Phrase.FLOOR_DOUBTFUL);
            case FIGURE_CEILING_DOUBTFUL -> measured(Phrase.CEILING_DOUBTFUL);
            case FIGURE_EITHER_UNIT -> List.of(words.say(Phrase.EITHER_UNIT));
            case TIME_WITHIN -> timed(Phrase.WITHIN);
            case TIME_OUTSIDE -> timed(Phrase.OUTSIDE);
            case TIME_REPEATED -> List.of(words.say(Phrase.SAME_TIME));
            case TIME_UNCLEAR -> List.of(words.say(Phrase.TIME_UNCLEAR));
            case YEAR_UNCLEAR -> List.of(words.say(Phrase.YEAR_UNCLEAR));
            case WORDS_DENIED -> List.of(words.say(Phrase.DENIED));
            case FIGURE_IN_WORDS -> List.of(words.say(unreadable() ? Phrase.UNREADABLE : Phrase.IN_WORDS));
            case UNITS_DIFFER -> List.of(words.say(Phrase.NOT_COMPARED));
            case CHANGED_BY_WORDS -> List.of(words.say(Phrase.CHANGED));
            case OTHER_THING -> List.of(words.say(Phrase.OTHER_THING));
            case KINDS_DIFFER ->
                promise.target() instanceof TextMeasure ? List.of() : List.of(words.say(Phrase.OTHER_KIND));
        };
    }

    /** Whether more than one figure keeps the promise. */
    private boolean limits() {
        Measure target = promise.target();
        Bound bound = target instanceof TextMeasure text
                ? text.figure().map(figure -> figure.number().bound()).orElse(Bound.NONE)
                : target.bound();
        return bound != Bound.NONE || range();
    }

    private boolean range() {
        return promise.target() instanceof RangeMeasure;
    }

    private boolean unreadable() {
        return promise.actual() instanceof TextMeasure text && text.holdsFigure();
    }

    private List<String> measured(@Nullable Phrase verdict) {
        List<String> clauses = new ArrayList<>();
        promise.targetExtent()
                .flatMap(target -> promise.sharedActual()
                        .flatMap(a -> promise.result())
                        .flatMap(result -> distance(target, result)))
                .ifPresent(clauses::add);
        if (verdict != null) {
            clauses.add(words.say(verdict));
        }
        return clauses;
    }

    private List<String> timed(Phrase verdict) {
        return promise.target() instanceof DateMeasure target && promise.actual() instanceof DateMeasure actual
                ? List.of(words.say(ends(target, actual)), words.say(verdict))
                : List.of(words.say(verdict));
    }

    private static Phrase ends(DateMeasure target, DateMeasure actual) {
        int order = MonthStrip.compareEnds(actual, target);
        if (order != 0) {
            return order > 0 ? Phrase.ENDS_LATER : Phrase.ENDS_EARLIER;
        }
        return actual.from().equals(target.from()) ? Phrase.SAME_TIME : Phrase.ENDS_ALIKE;
    }

    /** How far the result is from the target's figure; nothing where it lies between two. */
    private Optional<String> distance(Extent target, BigDecimal result) {
        boolean range = range();
        Optional<Extent.Edge> from =
                range ? target.overstepped(result) : target.edges().findFirst();
        return from.map(edge -> result.subtract(edge.value()))
                .map(difference -> difference.signum() == 0
                        ? words.say(Phrase.SAME)
                        : words.say(phrase(difference, range), difference(difference)));
    }

    private static Phrase phrase(BigDecimal difference, boolean range) {
        if (difference.signum() > 0) {
            return range ? Phrase.OVER_UPPER : Phrase.MORE;
        }
        return range ? Phrase.UNDER_LOWER : Phrase.LESS;
    }

    /** A difference without its sign, in the target's unit. */
    String difference(BigDecimal base) {
        Unit scale = Unit.of(promise.target().unit());
        String figure = FigureText.plain(base.abs().scaleByPowerOfTen(-scale.power()));
        String unit = promise.target().unit();
        return unit.equals("%") ? words.say(Phrase.POINTS, figure) : figure + unit;
    }

    /** A measure with its comparator in words. */
    private String spoken(Measure measure) {
        return switch (measure) {
            case NumberMeasure n -> spoken(n.bound(), FigureText.plain(n.value()) + n.unit());
            case RangeMeasure r ->
                words.say(
                        Phrase.BOTH,
                        spoken(r.lowerBound(), FigureText.plain(r.lower()) + r.unit()),
                        spoken(r.upperBound(), FigureText.plain(r.upper()) + r.unit()));
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
