package org.mingzhang.assess;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Relation;

/**
 * Compares when something was done with when it was promised.
 *
 * <p>A deadline is met by anything that ended by then. A span (3-7月, 12月上旬, a day without 前) may be meant as a deadline or as a window, and
 * a verdict is given only where both agree: inside it is met, and so is the span itself, repeated as the actual, for it can be the result;
 * wholly after it is missed; earlier or overlapping is unclear. 12月前 may include December or not, so a day of December is unclear.
 */
final class DateComparer {
    /** Stands for a year that is printed on neither side; it has a 29 February. */
    private static final int ANY_LEAP_YEAR = 2000;

    private static final int LAST_QUARTER = 10;

    private DateComparer() {}

    /** The year of the form completes what prints none beside what prints one. */
    static Comparison compare(DateMeasure target, DateMeasure actual, int year) {
        Integer promised = target.year();
        if (yearDoubtful(target, actual, year)) {
            return new Comparison(target, actual, Relation.YEAR_UNCLEAR, false);
        }
        if (promised == null && actual.year() != null) {
            return compared(target.inYear(year), actual);
        }
        if (promised != null && actual.year() == null) {
            return promised == year
                    ? compared(target, actual.inYear(year))
                    : new Comparison(target, actual, Relation.YEAR_UNCLEAR, false);
        }
        return compared(target, actual);
    }

    /** What was done in a year before the form's is a slip or another stage; a January beside the end of a year may be the next one's. */
    private static boolean yearDoubtful(DateMeasure target, DateMeasure actual, int year) {
        if (target.year() == null && isJanuary(target) && isLate(actual)) {
            return true;
        }
        return actual.year() == null
                ? isJanuary(actual) && isLate(target)
                : actual.year() < year && !actual.year().equals(target.year());
    }

    private static boolean isJanuary(DateMeasure date) {
        return date.to().getMonth() == Month.JANUARY;
    }

    private static boolean isLate(DateMeasure date) {
        return date.from().getMonthValue() >= LAST_QUARTER;
    }

    private static Comparison compared(DateMeasure target, DateMeasure actual) {
        return new Comparison(target, actual, relation(target, actual), false);
    }

    private static Relation relation(DateMeasure target, DateMeasure actual) {
        LocalDate from = day(target, target.from());
        LocalDate to = day(target, target.to());
        LocalDate first = day(actual, actual.from());
        LocalDate last = day(actual, actual.to());
        if (target.span() && from.equals(first) && to.equals(last)) {
            return Relation.TIME_REPEATED;
        }
        return switch (target.deadline() && !target.bound().open() ? Bound.AT_MOST : target.bound()) {
            case AT_MOST -> either(!last.isAfter(to), first.isAfter(to));
            case LESS_THAN -> either(last.isBefore(from), first.isAfter(to));
            case AT_LEAST -> either(!first.isBefore(from), last.isBefore(from));
            case MORE_THAN -> either(first.isAfter(to), !last.isAfter(to));
            case EQUAL, NONE -> either(!first.isBefore(from) && !last.isAfter(to), first.isAfter(to));
        };
    }

    private static Relation either(boolean within, boolean outside) {
        if (within) {
            return Relation.TIME_WITHIN;
        }
        return outside ? Relation.TIME_OUTSIDE : Relation.TIME_UNCLEAR;
    }

    private static LocalDate day(DateMeasure measure, MonthDay day) {
        Integer year = measure.year();
        return day.atYear(year == null ? ANY_LEAP_YEAR : year);
    }
}
