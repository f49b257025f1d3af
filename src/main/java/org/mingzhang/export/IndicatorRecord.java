package org.mingzhang.export;

import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.model.DateMeasure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.RangeMeasure;
import org.mingzhang.model.TextMeasure;

/** The members of one indicator in a project's record. */
final class IndicatorRecord {
    private IndicatorRecord() {}

    static void write(JsonText json, AssessedIndicator assessed) {
        Indicator printed = assessed.indicator();
        json.integer("sequence", assessed.sequence())
                .text("category", printed.category())
                .text("subcategory", printed.subcategory())
                .text("name", printed.name())
                .text("target", printed.target())
                .text("actual", printed.actual())
                .number("weight", printed.weight())
                .number("score", printed.score())
                .text("deviation", printed.deviation());
        writeBeside(json, printed.beside());
        writeReading(json, "targetReading", assessed.target());
        writeReading(json, "actualReading", assessed.actual());
        json.text("verdict", assessed.verdict().id()).truth("judgement", assessed.judgement());
        json.text("verdictBasis", assessed.comparison().basis().id())
                .truth("unitFromTarget", assessed.comparison().unitFromTarget())
                .truth("placeholder", assessed.placeholder());
    }

    private static void writeBeside(JsonText json, Indicator.Beside beside) {
        json.text("nature", beside.nature())
                .text("value", beside.value())
                .text("unit", beside.unit())
                .text("longTerm", beside.longTerm())
                .text("expected", beside.expected())
                .text("likelihood", beside.likelihood())
                .text("remark", beside.remark())
                .text("weightAs", beside.weightAs())
                .text("scoreAs", beside.scoreAs());
    }

    private static void writeReading(JsonText json, String name, @Nullable Measure measure) {
        if (measure != null) {
            json.object(name, reading -> writeReading(reading, measure));
        }
    }

    private static void writeReading(JsonText json, Measure measure) {
        json.text("kind", measure.kind()).text("comparator", measure.bound().symbol());
        switch (measure) {
            case NumberMeasure number -> json.number("value", number.value());
            case RangeMeasure range -> writeRange(json, range);
            case DateMeasure date -> json.text("value", date.valueText()).text("upper", date.upperText());
            case TextMeasure text -> {}
        }
        json.text("unit", measure.unit()).text("text", measure.toText());
    }

    private static void writeRange(JsonText json, RangeMeasure range) {
        json.text("lowerComparator", range.lowerBound().symbol())
                .number("value", range.lower())
                .text("upperComparator", range.upperBound().symbol())
                .number("upper", range.upper());
    }
}
