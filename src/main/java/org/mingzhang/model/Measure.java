package org.mingzhang.model;

/**
 * The reading of a printed value. Every printed value has one: what cannot be read for certain is a {@link TextMeasure}.
 */
public sealed interface Measure permits NumberMeasure, RangeMeasure, DateMeasure, TextMeasure {
    /** The word in the open data: {@code number}, {@code range}, {@code date} or {@code text}. */
    String kind();

    /** The comparator printed or said with it; {@link Bound#NONE} if none or not applicable. */
    Bound bound();

    /** The first figure for the open data, empty for text. */
    String valueText();

    /** The upper figure of a range or span for the open data, else empty. */
    String upperText();

    /** The unit as printed, or empty. */
    String unit();

    /** The meaning written out in one normal form; reading it again gives an equal measure. */
    String toText();

    /** Reads a printed value. */
    static Measure of(String printed) {
        return MeasureReader.read(printed);
    }

    /** Reads a printed value of an indicator of time, where {@code 10.15} is a day and {@code 2023.9} a month. */
    static Measure ofTime(String printed) {
        return MeasureReader.readOfTime(printed);
    }
}
