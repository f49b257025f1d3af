package org.mingzhang.plan;

import java.util.Objects;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Comparison;
import org.mingzhang.chart.DrawnPromise;

/** Hands what comparing an indicator found to the charts. */
final class Promises {
    private Promises() {}

    static DrawnPromise of(AssessedIndicator assessed) {
        Comparison comparison = assessed.comparison();
        return new DrawnPromise(
                comparison.target(),
                comparison.actual(),
                comparison.relation(),
                new DrawnPromise.Said(
                        assessed.target(),
                        assessed.indicator().target(),
                        assessed.actual(),
                        Objects.requireNonNullElse(assessed.indicator().actual(), "")));
    }
}
