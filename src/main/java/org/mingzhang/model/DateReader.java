package org.mingzhang.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [comparator] [year] point-or-span [前] [完成]}, folded.
 *
 * <p>A bare {@code 12月} may be twelve months and is left to the number; a year, 月份, a word such as 不晚于 or 前 makes it December.
 */
final class DateReader {
    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            entry("≥", Bound.AT_LEAST),
            entry(">", Bound.MORE_THAN),
            entry("≤", Bound.AT_MOST),
            entry("<", Bound.LESS_THAN),
            entry("不晚于", Bound.AT_MOST),
            entry("不迟于", Bound.AT_MOST),
            entry("最晚", Bound.AT_MOST),
            entry("最晚于", Bound.AT_MOST),
            entry("最迟", Bound.AT_MOST),
            entry("最迟于", Bound.AT_MOST),
            entry("不早于", Bound.AT_LEAST),
            entry("早于", Bound.LESS_THAN),
            entry("晚于", Bound.MORE_THAN),
            entry("迟于", Bound.MORE_THAN),
            entry("于", Bound.NONE),
            entry("在", Bound.NONE),
            entry("", Bound.NONE));

    private static final Pattern ISO =
            Pattern.compile("(\\D*)((?:19|20|21)[0-9]{2})([-./])([0-9]{1,2})\\3([0-9]{1,2})(\\D*)");

    private static final Pattern FORM =
            Pattern.compile("([^0-9一二三四上下第年]*)(?:((?:19|20|21)[0-9]{2})年)?(.*?)(之前|以前|前)?(?:完成)?");

    private static final int SHORTEST_ISO = "2024-1-1".length();

    private DateReader() {}

    static Optional<DateMeasure> read(String folded) {
        String spelled = spelled(folded);
        if (!namesATime(spelled)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(spelled);
        Bound before = form.matches() ? BEFORE.get(form.group(1)) : null;
        if (before == null) {
            return Optional.empty();
        }
        @Nullable Integer year = form.group(2) == null ? null : Integer.valueOf(form.group(2));
        boolean ending = form.group(4) != null;
        boolean saidToBeADate = year != null || ending || isWord(form.group(1));
        return Period.read(form.group(3), year)
                .filter(period -> saidToBeADate || !period.maybeDuration())
                .flatMap(period -> bound(before, ending, period).map(bound -> period.measure(bound, year)));
    }

    /** Every form names a month, a year or a season; most printed values do not, and matching is slow. */
    private static boolean namesATime(String spelled) {
        return spelled.indexOf('月') >= 0 || spelled.indexOf('年') >= 0 || spelled.indexOf('季') >= 0;
    }

    /** ISO 8601 and its cousins written out: {@code 2024-11-30} as 2024年11月30日. */
    private static String spelled(String folded) {
        if (folded.length() < SHORTEST_ISO) {
            return folded;
        }
        Matcher iso = ISO.matcher(folded);
        return iso.matches()
                ? iso.group(1) + iso.group(2) + "年" + iso.group(4) + "月" + iso.group(5) + "日" + iso.group(6)
                : folded;
    }

    private static boolean isWord(String comparator) {
        return !comparator.isEmpty() && Character.isLetter(comparator.charAt(0));
    }

    /** By custom 11月底前 and 11月30日前 include the day itself, 11月前 does not include the month; 上旬前 and 3-7月前 are not certain. */
    private static Optional<Bound> bound(Bound before, boolean ending, Period period) {
        if (!ending) {
            return Optional.of(before);
        }
        Bound meant = period.from().equals(period.to()) ? Bound.AT_MOST : Bound.LESS_THAN;
        boolean certain = meant == Bound.AT_MOST || period.whole();
        return certain && (before == Bound.NONE || before == meant) ? Optional.of(meant) : Optional.empty();
    }
}
