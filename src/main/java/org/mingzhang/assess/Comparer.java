package org.mingzhang.assess;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.Relation;
import org.mingzhang.model.TextMeasure;
import org.mingzhang.model.WordedFigure;

/**
 * Compares a printed result with its target. The first that fits decides: a mark for nothing, a bound in the place of a result, then the kind
 * of the target. See docs/measures.md.
 */
final class Comparer {
    private static final String MONTH = "月";
    private static final String QUARTER = "季度";
    private static final Pattern RATE_OR_MONEY = Pattern.compile("[%‰元点℃度]");
    private static final Pattern MAY_BE_NEGATIVE = Pattern.compile("[增减升降涨幅差偏超余盈利润益损负温℃]|同比|环比|变化");

    private final Indicator indicator;
    private final int year;

    Comparer(Indicator indicator, int year) {
        this.indicator = indicator;
        this.year = year;
    }

    Comparison compare(Measure target, Measure actual) {
        if (actual instanceof TextMeasure text && text.placeholder()) {
            return as(Relation.PLACEHOLDER, target, actual);
        }
        if (openEnded(target, actual)) {
            return as(repeated(target, actual) ? Relation.BOUND_REPEATED : Relation.BOUND_OTHER, target, actual);
        }
        return switch (target) {
            case DateMeasure t -> withDate(t, actual);
            case NumberMeasure t -> withNumber(t, actual);
            case RangeMeasure t -> withFigure(t, actual);
            case TextMeasure t -> withText(t, actual);
        };
    }

    private String printed() {
        return Remarks.without(Objects.requireNonNull(indicator.actual()));
    }

    private boolean repeated(Measure target, Measure actual) {
        return target.equals(actual)
                || words(printed()).equals(words(indicator.target()))
                || (target instanceof DateMeasure t && actual instanceof DateMeasure a && sameTime(t, a))
                || (target instanceof NumberMeasure t && actual instanceof NumberMeasure a && t.repeats(a));
    }

    private boolean sameTime(DateMeasure one, DateMeasure other) {
        return one.bound() == other.bound()
                && one.inYear(year).valueText().equals(other.inYear(year).valueText())
                && Objects.requireNonNullElse(one.year(), year).equals(Objects.requireNonNullElse(other.year(), year));
    }

    private static String words(String printed) {
        return new TextMeasure(printed).words();
    }

    /** Whether the actual leaves the result open: a range, a bound in signs or words, the promised words of a bound. */
    private static boolean openEnded(Measure target, Measure actual) {
        if (actual instanceof TextMeasure text) {
            return text.figure().filter(f -> f.number().bound().open()).isPresent()
                    || (target instanceof TextMeasure t && text.sameWords(t) && text.namesBound());
        }
        return actual instanceof RangeMeasure || actual.bound().open();
    }

    private Comparison withDate(DateMeasure target, Measure actual) {
        return switch (actual) {
            case DateMeasure a -> named(target, a);
            case NumberMeasure a ->
                DateMeasure.month(a)
                        .map(month -> DateComparer.compare(target, month, year))
                        .orElseGet(() -> as(Relation.KINDS_DIFFER, target, a));
            case TextMeasure a -> as(Relation.FIGURE_IN_WORDS, target, a);
            case RangeMeasure a -> as(Relation.KINDS_DIFFER, target, a);
        };
    }

    /** A later step than the promised one, too late, says nothing of the promised one. */
    private Comparison named(DateMeasure target, DateMeasure actual) {
        Step promised = Step.promised(indicator);
        Step reported = Step.of(printed());
        if (!ResultWords.nameTheDate(indicator, year, printed()) || promised.differs(reported)) {
            return as(Relation.OTHER_THING, target, actual);
        }
        Comparison dates = dates(target, actual);
        return dates.verdict() == Verdict.MISSED && reported.comesAfter(promised)
                ? as(Relation.OTHER_THING, target, actual)
                : dates;
    }

    /** Where no month is printed, 3.20 may be less than 3.5 or a later day. */
    private Comparison dates(DateMeasure target, DateMeasure actual) {
        Comparison dates = DateComparer.compare(target, actual, year);
        if (!(Measure.of(indicator.target()) instanceof NumberMeasure t)
                || !(Measure.of(printed()) instanceof NumberMeasure a)) {
            return dates;
        }
        Verdict figures = FigureComparer.UNCLEAR.compare(t, a).verdict();
        return figures == Verdict.UNKNOWN || figures == dates.verdict()
                ? dates
                : as(Relation.TIME_UNCLEAR, target, actual);
    }

    /** A bare 12月 beside a date, or where a time of the year is asked for, is that month. */
    private Comparison withNumber(NumberMeasure target, Measure actual) {
        Optional<DateMeasure> month = DateMeasure.month(target);
        if (month.isPresent() && (actual instanceof DateMeasure || bothMonths(actual))) {
            return withDate(month.get(), actual);
        }
        boolean unclear = actual instanceof NumberMeasure a && mayBeADate(target, a);
        return unclear ? as(Relation.KINDS_DIFFER, target, actual) : withFigure(target, actual);
    }

    /** In an indicator of time 8月 beside 6个月 may be August, 4季度 the last quarter, and 6.20 beside 30 a day. */
    private boolean mayBeADate(NumberMeasure target, NumberMeasure actual) {
        boolean quarter = target.unit().equals(QUARTER) || actual.unit().equals(QUARTER);
        boolean month = target.unit().equals(MONTH) != actual.unit().equals(MONTH);
        boolean dotted = target.unit().isEmpty() && Measure.ofTime(printed()) instanceof DateMeasure;
        return Readings.ofTime(indicator)
                && (quarter || dotted || (month && !actual.unit().isEmpty()));
    }

    private boolean bothMonths(Measure actual) {
        return Readings.ofTime(indicator)
                && actual instanceof NumberMeasure a
                && DateMeasure.month(a).isPresent();
    }

    private Comparison withFigure(Measure target, Measure actual) {
        return switch (actual) {
            case NumberMeasure a -> figures(target, a);
            case TextMeasure a ->
                a.figure()
                        .map(figure -> NamedChange.in(indicator.name(), figure)
                                ? figures(target, figure.number())
                                : as(Relation.CHANGED_BY_WORDS, target, a))
                        .orElseGet(() -> as(Relation.FIGURE_IN_WORDS, target, a));
            case DateMeasure a -> as(Relation.KINDS_DIFFER, target, a);
            case RangeMeasure a -> as(Relation.KINDS_DIFFER, target, a);
        };
    }

    private Comparison figures(Measure target, NumberMeasure actual) {
        if (OtherYears.promised(indicator, year)) {
            return as(Relation.YEAR_UNCLEAR, target, actual);
        }
        if (!ResultWords.nameTheFigure(indicator, year, printed())) {
            return as(Relation.OTHER_THING, target, actual);
        }
        if (impossible(target, actual)) {
            return as(Relation.UNITS_DIFFER, target, actual);
        }
        Comparison figures = compared(target, actual);
        if (WiderResult.ofAllPeriods(indicator.name(), Promised.of(target), actual)) {
            return as(
                    figures.relation() == Relation.UNITS_DIFFER ? Relation.UNITS_DIFFER : Relation.CHANGED_BY_WORDS,
                    target,
                    actual);
        }
        return figures.verdict() == Verdict.MISSED && ResultWords.praise(printed())
                ? as(Relation.OTHER_THING, target, actual)
                : figures;
    }

    private Comparison compared(Measure target, NumberMeasure actual) {
        if (!(target instanceof NumberMeasure t)) {
            return FigureComparer.of(indicator).compare(target, actual);
        }
        return FigureComparer.of(indicator)
                .compare(
                        EitherUnit.asIn(t, indicator.target(), actual, indicator.name()),
                        EitherUnit.asIn(actual, printed(), t, indicator.name()));
    }

    /** Before a count or a share a stroke is a mark and no minus sign, unless it is one of a change or a temperature. */
    private boolean impossible(Measure target, NumberMeasure actual) {
        boolean countOrShare = Direction.isShare(indicator.name())
                || !RATE_OR_MONEY.matcher(actual.unit()).find();
        return actual.value().signum() < 0
                && countOrShare
                && Promised.of(target).any().value().signum() >= 0
                && !MAY_BE_NEGATIVE
                        .matcher(indicator.name() + indicator.target())
                        .find();
    }

    private Comparison withText(TextMeasure target, Measure actual) {
        Optional<WordedFigure> promised = target.figure();
        if (actual instanceof TextMeasure words) {
            Optional<WordedFigure> reported = words.figure();
            return promised.isPresent() && reported.isPresent()
                    ? worded(new Worded(target, promised.get()), new Worded(words, reported.get()))
                    : as(words(target, words), target, actual);
        }
        return as(promised.isPresent() ? Relation.CHANGED_BY_WORDS : Relation.KINDS_DIFFER, target, actual);
    }

    private Relation words(TextMeasure target, TextMeasure actual) {
        Relation relation = WordComparer.relation(target, actual);
        return relation == Relation.WORDS_OTHER ? NamedState.relation(indicator.name(), target, actual) : relation;
    }

    /** A text and the one figure in it. */
    private record Worded(TextMeasure text, WordedFigure figure) {
        NumberMeasure number() {
            return figure.number();
        }
    }

    /** Figures under the same words are compared; only a printed sign says which side of them is better. */
    private Comparison worded(Worded target, Worded actual) {
        if (!ResultWords.nameTheFigure(indicator, year, printed())) {
            return as(Relation.OTHER_THING, target.text, actual.text);
        }
        if (!target.figure.words().equals(actual.figure.words())
                || target.figure.recurringDay() != actual.figure.recurringDay()) {
            return as(Relation.CHANGED_BY_WORDS, target.text, actual.text);
        }
        Comparison figures = FigureComparer.UNCLEAR.compare(target.number(), actual.number());
        Relation relation = target.figure.recurringDay() ? dated(figures.relation()) : figures.relation();
        return new Comparison(target.text, actual.text, relation, figures.unitFromTarget());
    }

    private static Relation dated(Relation figures) {
        return switch (figures) {
            case FIGURE_WITHIN -> Relation.TIME_WITHIN;
            case FIGURE_OUTSIDE -> Relation.TIME_OUTSIDE;
            default -> Relation.TIME_UNCLEAR;
        };
    }

    private static Comparison as(Relation relation, Measure target, Measure actual) {
        return new Comparison(target, actual, relation, false);
    }
}
