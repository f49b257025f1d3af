package org.mingzhang.model;

import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of the year: a deadline ({@code 11月底}, {@code 不晚于2024年11月}) or a span of days ({@code 3-7月}, {@code 12月上旬}).
 *
 * @param bound as printed; {@link Bound#AT_MOST} for 不晚于 and 底前, {@link Bound#LESS_THAN} for 早于, {@link Bound#EQUAL} for an equals sign
 * @param year the year, or null if not printed
 * @param from the first day meant
 * @param to the last day meant, not before {@code from}; February without a year ends on the 29th
 * @param text the point or span in normal words: {@code 11月底}, {@code 3-7月}, {@code 12月上旬}; empty for a whole year
 */
public record DateMeasure(Bound bound, @Nullable Integer year, MonthDay from, MonthDay to, String text)
        implements Measure {
    public DateMeasure {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("ends before it begins: " + from + to);
        }
    }

    /** Whether finishing earlier is as good: 不晚于, 早于, or the end (底) of a month or year. */
    public boolean deadline() {
        return bound.ceiling() || (!bound.floor() && text.endsWith("底"));
    }

    /** The same time in a year that is not printed with it. */
    public DateMeasure inYear(int other) {
        return new DateMeasure(bound, other, from, to, text.replace("份", ""));
    }

    /** Whether it names a stretch of time by its two ends: 9-11月. */
    public boolean span() {
        return text.indexOf('-') >= 0;
    }

    /** The month that a bare 12月 is beside a date; nothing if it is no month of the year. */
    public static Optional<DateMeasure> month(NumberMeasure number) {
        return number.unit().equals("月")
                        && MeasureReader.read(number.value().toPlainString() + "月份") instanceof DateMeasure date
                ? Optional.of(date.with(number.bound()))
                : Optional.empty();
    }

    DateMeasure with(Bound other) {
        return new DateMeasure(other, year, from, to, text);
    }

    @Override
    public String kind() {
        return "date";
    }

    /**
     * The first day, ISO 8601: {@code 2024-11-30}, or {@code --11-30} without a year. With an open bound it is the limit instead: 不晚于2024年11月 is
     * {@code <=} and {@code 2024-11-30}.
     */
    @Override
    public String valueText() {
        return day(bound == Bound.AT_MOST || bound == Bound.MORE_THAN ? to : from);
    }

    /** The last day of a span, ISO 8601; empty for a single day and with an open bound. */
    @Override
    public String upperText() {
        return from.equals(to) || bound.open() ? "" : day(to);
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public String toText() {
        String words = year == null ? text : year + "年" + text;
        return switch (bound) {
            case AT_LEAST -> "不早于" + words;
            case MORE_THAN -> "晚于" + words;
            case AT_MOST -> "不晚于" + words;
            case LESS_THAN -> "早于" + words;
            case EQUAL -> "=" + words;
            case NONE -> words;
        };
    }

    private String day(MonthDay day) {
        // A month and day prints itself as --11-30; the year takes the place of the first hyphen.
        return year == null ? day.toString() : year + day.toString().substring(1);
    }
}
