package org.mingzhang.page;

import java.util.Objects;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Comparison;
import org.mingzhang.chart.Promise;

/** Hands what comparing an indicator found to the charts. */
final class Promises {
    private Promises() {}

    static Promise of(AssessedIndicator assessed) {
        Comparison comparison = assessed.comparison();
        return new Promise(
                comparison.target(),
                comparison.actual(),
                comparison.relation(),
                new Promise.Said(
                        assessed.target(),
                        assessed.indicator().target(),
                        assessed.actual(),
                        Objects.requireNonNullElse(assessed.indicator().actual(), "")));
    }
}
