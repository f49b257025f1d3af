package org.mingzhang.assess;

import org.jspecify.annotations.Nullable;
import org.mingzhang.chart.DrawnPromise;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Stage;

/** Targets and actuals compared without a form around them, as on a self-evaluation of 2023. */
public final class Compared {
    private static final int YEAR = 2023;

    private Compared() {}

    /** What a form without categories prints. */
    public static AssessedIndicator printed(String target, @Nullable String actual) {
        return printed("", "", target, actual);
    }

    /** What a form prints of an indicator. */
    public static AssessedIndicator printed(String category, String name, String target, @Nullable String actual) {
        return printed(category, name, target, actual, Stage.SELF_EVALUATION);
    }

    /** What a form of some stage prints of an indicator. */
    public static AssessedIndicator printed(
            String category, String name, String target, @Nullable String actual, Stage stage) {
        return AssessedIndicator.of(1, indicator(category, name, target, actual), YEAR, stage);
    }

    /** Measures that need not be readable, compared. */
    public static DrawnPromise promise(Measure target, @Nullable Measure actual) {
        String text = actual == null ? "" : actual.toText();
        Indicator indicator = indicator("", "", target.toText(), actual == null ? null : text);
        Comparison comparison = Comparison.of(indicator, new Readings(target, actual), YEAR, Stage.SELF_EVALUATION);
        return new DrawnPromise(
                comparison.target(),
                comparison.actual(),
                comparison.relation(),
                new DrawnPromise.Said(target, target.toText(), actual, text));
    }

    /** What a chart is told of an indicator. */
    public static DrawnPromise promise(AssessedIndicator assessed) {
        String actual = assessed.indicator().actual();
        Comparison comparison = assessed.comparison();
        return new DrawnPromise(
                comparison.target(),
                comparison.actual(),
                comparison.relation(),
                new DrawnPromise.Said(
                        assessed.target(),
                        assessed.indicator().target(),
                        assessed.actual(),
                        actual == null ? "" : actual));
    }

    private static Indicator indicator(String category, String name, String target, @Nullable String actual) {
        return new Indicator(category, "", name, target, actual, null, null, null);
    }
}
