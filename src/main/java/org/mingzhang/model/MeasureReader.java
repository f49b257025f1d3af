package org.mingzhang.model;

import java.util.Optional;

/** Reads printed values: first as a date, then as a range, then as a number, else as text. */
final class MeasureReader {
    /** Far above any printed figure; what is longer is prose and is not searched for one. */
    private static final int LONGEST = 200;

    private MeasureReader() {}

    static Measure read(String printed) {
        String text = printed.strip();
        return (text.length() > LONGEST ? Optional.<Measure>empty() : figure(Folded.of(text)))
                .orElseGet(() -> new TextMeasure(text));
    }

    /** The forms print an equals sign before anything, even before words: {@code =9-11月}, {@code =7天内}. */
    private static Optional<Measure> figure(String folded) {
        if (!folded.startsWith("=")) {
            return unsigned(folded);
        }
        String rest = folded.substring(1);
        return rest.isEmpty() || "=<>≥≤".indexOf(rest.charAt(0)) >= 0
                ? Optional.empty()
                : unsigned(rest).map(MeasureReader::equal);
    }

    private static Optional<Measure> unsigned(String folded) {
        return DateReader.read(folded)
                .<Measure>map(date -> date)
                .or(() -> RangeReader.read(folded))
                .or(() -> NumberReader.read(folded));
    }

    private static Measure equal(Measure measure) {
        return switch (measure) {
            case NumberMeasure n -> n.bound() == Bound.NONE ? n.with(Bound.EQUAL) : n;
            case DateMeasure d -> d.bound() == Bound.NONE ? d.with(Bound.EQUAL) : d;
            case RangeMeasure r -> r;
            case TextMeasure t -> t;
        };
    }
}
