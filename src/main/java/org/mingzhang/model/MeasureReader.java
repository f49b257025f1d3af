package org.mingzhang.model;

/** Reads printed values. */
final class MeasureReader {
    private MeasureReader() {}

    static Measure read(String printed) {
        return new TextMeasure(printed.strip());
    }
}
