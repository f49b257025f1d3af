package org.mingzhang.assess.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedIndicator;
import org.mingzhang.assess.Form;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Indicator;

/** Adds up the points of a form. */
final class Sums {
    private Sums() {}

    /** The sum of the weights, if every indicator prints one. */
    static Optional<BigDecimal> weights(Form form) {
        return sum(form, Indicator::weight);
    }

    /** The sum of the scores, if every indicator prints one. */
    static Optional<BigDecimal> scores(Form form) {
        return sum(form, Indicator::score);
    }

    static BigDecimal executionWeight(Form form) {
        return form.disclosure().totalExecution().map(Execution::weight).orElse(BigDecimal.ZERO);
    }

    static BigDecimal executionScore(Form form) {
        return form.disclosure().totalExecution().map(Execution::score).orElse(BigDecimal.ZERO);
    }

    /** Whether points are lost beside the indicators: on the execution rate, or in the printed total. */
    static boolean lost(Form form) {
        boolean onRate = form.disclosure().totalExecution().filter(Sums::lost).isPresent();
        BigDecimal total = form.disclosure().totalScore();
        BigDecimal whole = form.disclosure().totalWeight();
        return onRate || (total != null && whole != null && total.compareTo(whole) < 0);
    }

    /** Whether a row of money has less than its points. */
    static boolean lost(Execution row) {
        return row.score() != null && row.weight() != null && row.score().compareTo(row.weight()) < 0;
    }

    private static Optional<BigDecimal> sum(Form form, Function<Indicator, @Nullable BigDecimal> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AssessedIndicator assessed : form.indicators()) {
            @Nullable BigDecimal one = points.apply(assessed.indicator());
            if (one == null || one.signum() < 0) {
                return Optional.empty();
            }
            sum = sum.add(one);
        }
        return form.indicators().isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
