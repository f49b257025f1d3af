package org.mingzhang.model;

import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day or span within a year.
 *
 * @param from the first day
 * @param to the last day
 * @param text in normal words
 */
record Period(MonthDay from, MonthDay to, String text) {
    private static final String M = "(0?[1-9]|1[0-2])";

    private static final Pattern MONTH = Pattern.compile(M + "月(份?)");
    private static final Pattern MONTHS = Pattern.compile(M + "(?:月份?)?[-–~至到]" + M + "月份?");
    private static final Pattern DAY = Pattern.compile(M + "月(0?[1-9]|[12][0-9]|3[01])[日号]");
    private static final Pattern DAYS =
            Pattern.compile(M + "月(0?[1-9]|[12][0-9]|3[01])[日号]?[-–~至到](?:" + M + "月)?(0?[1-9]|[12][0-9]|3[01])[日号]");
    private static final Pattern QUARTER_END = Pattern.compile("第?([一二三四])季度[底末]");
    private static final Pattern END = Pattern.compile(M + "月份?[底末]");
    private static final Pattern THIRD = Pattern.compile(M + "月份?([上中下])旬");

    private static final int DAYS_OF_A_THIRD = 10;

    /** Spans that go by a name; the end of the year is the end of its last month. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("年底", "12月底"),
            Map.entry("年末", "12月底"),
            Map.entry("上半年底", "6月底"),
            Map.entry("上半年末", "6月底"),
            Map.entry("上半年", "1-6月"),
            Map.entry("下半年", "7-12月"),
            Map.entry("一季度", "1-3月"),
            Map.entry("二季度", "4-6月"),
            Map.entry("三季度", "7-9月"),
            Map.entry("四季度", "10-12月"),
            Map.entry("第一季度", "1-3月"),
            Map.entry("第二季度", "4-6月"),
            Map.entry("第三季度", "7-9月"),
            Map.entry("第四季度", "10-12月"));

    /** Reads {@code 11月底}, {@code 12月上旬}, {@code 3-7月}, {@code 11月15日}, {@code 11月}, 年底, 上半年, 一季度; with a year also 底 or nothing. */
    static Optional<Period> read(String folded, @Nullable Integer year) {
        if (year != null && folded.isEmpty()) {
            return Optional.of(new Period(MonthDay.of(1, 1), MonthDay.of(12, 31), ""));
        }
        String form = named(folded, year);
        return day(form, year)
                .or(() -> days(form, year))
                .or(() -> end(form, year))
                .or(() -> third(form, year))
                .or(() -> month(form, year))
                .or(() -> months(form, year));
    }

    private static String named(String folded, @Nullable Integer year) {
        Matcher quarter = QUARTER_END.matcher(folded);
        if (quarter.matches()) {
            return 3 * (1 + "一二三四".indexOf(quarter.group(1))) + "月底";
        }
        return NAMES.getOrDefault(year != null && folded.matches("[底末]") ? "年底" : folded, folded);
    }

    /** Whether it may as well count months. */
    boolean maybeDuration() {
        return text.endsWith("月") && text.indexOf('-') < 0;
    }

    /** Whether it is one month or a year. */
    boolean whole() {
        return text.isEmpty() || text.endsWith("月份") || maybeDuration();
    }

    /** The measure; 份 stays only where nothing else says that a month of the year is meant. */
    DateMeasure measure(Bound bound, @Nullable Integer year) {
        boolean needed = whole() && year == null && !bound.open();
        return new DateMeasure(bound, year, from, to, text.replace("份", "") + (needed ? "份" : ""));
    }

    private static Optional<Period> day(String form, @Nullable Integer year) {
        Matcher day = DAY.matcher(form);
        if (!day.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(day.group(1));
        int number = Integer.parseInt(day.group(2));
        return number > lastDay(month, year)
                ? Optional.empty()
                : Optional.of(within(month, number, number, month + "月" + number + "日"));
    }

    private static Optional<Period> days(String form, @Nullable Integer year) {
        Matcher days = DAYS.matcher(form);
        if (!days.matches()) {
            return Optional.empty();
        }
        String until = days.group(3) == null ? days.group(1) : days.group(3);
        Optional<Period> first = day(days.group(1) + "月" + days.group(2) + "日", year);
        Optional<Period> last = day(until + "月" + days.group(4) + "日", year);
        return first.flatMap(
                f -> last.filter(l -> f.from.isBefore(l.to)).map(l -> new Period(f.from, l.to, f.text + "-" + l.text)));
    }

    private static Optional<Period> end(String form, @Nullable Integer year) {
        Matcher end = END.matcher(form);
        if (!end.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(end.group(1));
        int last = lastDay(month, year);
        return Optional.of(within(month, last, last, month + "月底"));
    }

    private static Optional<Period> third(String form, @Nullable Integer year) {
        Matcher third = THIRD.matcher(form);
        if (!third.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(third.group(1));
        int first = 1 + DAYS_OF_A_THIRD * "上中下".indexOf(third.group(2));
        int last = first > 2 * DAYS_OF_A_THIRD ? lastDay(month, year) : first + DAYS_OF_A_THIRD - 1;
        return Optional.of(within(month, first, last, month + "月" + third.group(2) + "旬"));
    }

    private static Optional<Period> month(String form, @Nullable Integer year) {
        Matcher one = MONTH.matcher(form);
        if (!one.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(one.group(1));
        return Optional.of(within(month, 1, lastDay(month, year), month + "月" + one.group(2)));
    }

    private static Optional<Period> months(String form, @Nullable Integer year) {
        Matcher span = MONTHS.matcher(form);
        if (!span.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(span.group(1));
        int last = Integer.parseInt(span.group(2));
        MonthDay end = MonthDay.of(last, lastDay(last, year));
        return first >= last
                ? Optional.empty()
                : Optional.of(new Period(MonthDay.of(first, 1), end, first + "-" + last + "月"));
    }

    private static Period within(int month, int first, int last, String text) {
        return new Period(MonthDay.of(month, first), MonthDay.of(month, last), text);
    }

    /** Without a year February has 29 days: whoever promises its end may use them all. */
    private static int lastDay(int month, @Nullable Integer year) {
        return Month.of(month).length(year == null || Year.isLeap(year));
    }
}
