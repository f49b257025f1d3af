package org.mingzhang.assess;

import java.time.LocalDate;
import java.time.MonthDay;
import org.mingzhang.model.Bound;
import org.mingzhang.model.DateMeasure;

/**
 * The verdict on when something was done.
 *
 * <p>A deadline is met by anything that ended by then. A span (3-7月, 12月上旬, a day without 前) may be meant as a deadline or as a window, and
 * a verdict is given only where both agree: inside it is met, and so is the span itself, repeated as the actual, for it says that the thing
 * took place then; wholly after it is missed; earlier or overlapping is unknown. A printed year is never compared with one that is not.
 */
final class DateVerdicts {
    /** Stands for a year that is printed on neither side; it has a 29 February. */
    private static final int ANY_LEAP_YEAR = 2000;

    private DateVerdicts() {}

    static Verdict of(DateMeasure target, DateMeasure actual) {
        if ((target.year() == null) != (actual.year() == null)) {
            return Verdict.UNKNOWN;
        }
        LocalDate from = day(target, target.from());
        LocalDate to = day(target, target.to());
        LocalDate first = day(actual, actual.from());
        LocalDate last = day(actual, actual.to());
        return switch (target.deadline() && !target.bound().open() ? Bound.AT_MOST : target.bound()) {
            case AT_MOST -> either(!last.isAfter(to), first.isAfter(to));
            case LESS_THAN -> either(last.isBefore(from), !first.isBefore(from));
            case AT_LEAST -> either(!first.isBefore(from), last.isBefore(from));
            case MORE_THAN -> either(first.isAfter(to), !last.isAfter(to));
            case EQUAL, NONE -> either(!first.isBefore(from) && !last.isAfter(to), first.isAfter(to));
        };
    }

    private static Verdict either(boolean met, boolean missed) {
        if (met) {
            return Verdict.MET;
        }
        return missed ? Verdict.MISSED : Verdict.UNKNOWN;
    }

    private static LocalDate day(DateMeasure measure, MonthDay day) {
        Integer year = measure.year();
        return day.atYear(year == null ? ANY_LEAP_YEAR : year);
    }
}
