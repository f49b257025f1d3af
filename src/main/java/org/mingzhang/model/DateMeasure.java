package org.mingzhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A time of the year: a deadline ({@code 11月底}, {@code 不晚于2024年11月}) or a span of months ({@code 3-7月}).
 *
 * @param bound {@link Bound#AT_MOST} or {@link Bound#LESS_THAN} for "no later than", {@link Bound#EQUAL} for a printed equals sign, else
 *     {@link Bound#NONE}
 * @param year the year, or null if not printed
 * @param from the first day meant, from 0101 as month * 100 + day
 * @param to the last day meant, not before {@code from}
 * @param text the point or span in normal words: {@code 11月底}, {@code 3-7月}, {@code 12月上旬}
 */
public record DateMeasure(Bound bound, @Nullable Integer year, int from, int to, String text) implements Measure {
    @Override
    public String kind() {
        return "date";
    }

    @Override
    public String valueText() {
        return day(from);
    }

    @Override
    public String upperText() {
        return from == to ? "" : day(to);
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public String toText() {
        String words = year == null ? text : year + "年" + text;
        return switch (bound) {
            case AT_MOST -> "不晚于" + words;
            case EQUAL -> "=" + words;
            default -> words;
        };
    }

    /** ISO 8601: {@code 2024-11-30}, or {@code --11-30} without a year. */
    private String day(int monthAndDay) {
        String prefix = year == null ? "-" : year.toString();
        return "%s-%02d-%02d".formatted(prefix, monthAndDay / 100, monthAndDay % 100);
    }
}
