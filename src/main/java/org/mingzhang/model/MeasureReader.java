package org.mingzhang.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads printed values: first as a date, then as a range, then as a number, else as text. */
final class MeasureReader {
    /** Far above any printed figure; what is longer is prose and is not searched for one. */
    private static final int LONGEST = 200;

    private static final Pattern LAST_STOP = Pattern.compile("(?:[。；;，,、！!：:]|(?<![0-9])\\.)+$");
    private static final Pattern SQUARE = Pattern.compile("(?<=[0-9万亿]|[0-9万亿/][kc])m([23])(?![0-9])");

    private static final Pattern SHARE = Pattern.compile("([百千])分之([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern PER_HUNDRED_THOUSAND = Pattern.compile("(?<=[0-9])/10万人?");
    private static final Pattern YUAN = Pattern.compile("[¥￥]([0-9][0-9,.]*)([百千万亿]*)元?");
    private static final Pattern DOT_UNDER_A_STROKE = Pattern.compile("(?<=/\\p{IsHan})\\.(?=\\p{IsHan})");

    private static final Remembered<Measure> ANYWHERE = remembered(DateReader.ANYWHERE);
    private static final Remembered<Measure> OF_TIME = remembered(DateReader.OF_TIME);

    private final DateReader dates;

    private MeasureReader(DateReader dates) {
        this.dates = dates;
    }

    static Measure read(String printed) {
        return ANYWHERE.of(printed);
    }

    static Measure readOfTime(String printed) {
        return OF_TIME.of(printed);
    }

    private static Remembered<Measure> remembered(DateReader dates) {
        return new Remembered<>(new MeasureReader(dates)::measure);
    }

    private Measure measure(String printed) {
        String text = printed.strip();
        return (text.length() > LONGEST ? Optional.<Measure>empty() : figure(tidy(Folded.of(text))))
                .orElseGet(() -> new TextMeasure(text));
    }

    /** The one number in a text, folded, in figures or numerals. */
    static Optional<WordedFigure> worded(String folded) {
        String tidy = tidy(folded);
        return NumberReader.worded(tidy).or(() -> Numerals.figures(tidy).flatMap(NumberReader::worded));
    }

    /** Without a stop at its end, and units in one spelling: m2 as m², 百分之90 as 90%, 12/10万 as 12/十万人, ¥500 as 500元. */
    static String tidy(String folded) {
        String stopped = LAST_STOP.matcher(folded).replaceFirst("");
        String shared =
                SHARE.matcher(stopped).replaceAll(m -> m.group(2) + (m.group(1).equals("百") ? "%" : "‰"));
        String perHead = PER_HUNDRED_THOUSAND.matcher(shared).replaceAll("/十万人");
        String dotted = DOT_UNDER_A_STROKE.matcher(perHead).replaceAll("·");
        String counted = YUAN.matcher(dotted).replaceAll("$1$2元");
        return SQUARE.matcher(counted).replaceAll(m -> m.group(1).equals("2") ? "m²" : "m³");
    }

    /** The forms print an equals sign before anything, even before words: {@code =9-11月}, {@code =7天内}. */
    private Optional<Measure> figure(String folded) {
        if (!folded.startsWith("=")) {
            return unsigned(folded);
        }
        String rest = folded.substring(1);
        return rest.isEmpty() || "=<>≥≤".indexOf(rest.charAt(0)) >= 0
                ? Optional.empty()
                : unsigned(rest).map(MeasureReader::equal);
    }

    private Optional<Measure> unsigned(String folded) {
        return dates.read(folded)
                .<Measure>map(date -> date)
                .or(() -> RangeReader.read(folded))
                .or(() -> NumberReader.read(folded))
                .or(() -> Numerals.figures(folded).flatMap(NumberReader::read));
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
