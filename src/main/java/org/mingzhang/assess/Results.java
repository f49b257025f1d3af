package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.TextMeasure;

/**
 * What the results column of a form shows, in counts that can be added up over a document.
 *
 * @param reported indicators with an actual
 * @param restated actuals that still carry a bound
 * @param verbatim actuals that are the target's own text
 * @param verbatimBounds those of {@code verbatim} that are bounds
 * @param alike as {@code verbatim}, but an equals sign in front does not matter
 * @param figure actuals with the target's own figure or word
 * @param free actuals that could have been above or below: a number or a day in the place of another, but for what is promised whole or not at all
 * @param full indicators with all their points
 * @param weighted indicators with points at stake and points given
 * @param given those of them with an actual
 * @param deviations reasons given for a miss
 */
public record Results(
        Tally reported,
        Tally restated,
        Tally verbatim,
        int verbatimBounds,
        Tally alike,
        int figure,
        int free,
        Tally full,
        int weighted,
        int given,
        int deviations) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** No indicators. */
    public static final Results NONE =
            new Results(Tally.NONE, Tally.NONE, Tally.NONE, 0, Tally.NONE, 0, 0, Tally.NONE, 0, 0, 0);

    /** Counts the indicators of a form. */
    public static Results of(List<AssessedIndicator> indicators) {
        Results all = indicators.stream().map(Results::of).reduce(NONE, Results::plus);
        return all.equals(NONE) ? NONE : all; // the one of most forms, which only promise
    }

    private static Results of(AssessedIndicator assessed) {
        Tally one = Tally.of(List.of(assessed), i -> true);
        boolean restated = restated(assessed);
        boolean verbatim = verbatim(assessed);
        return new Results(
                assessed.reported() ? one : Tally.NONE,
                restated ? one : Tally.NONE,
                verbatim ? one : Tally.NONE,
                verbatim && restated ? 1 : 0,
                verbatim || alike(assessed) ? one : Tally.NONE,
                Same.figure(assessed) ? 1 : 0,
                free(assessed) ? 1 : 0,
                full(assessed) ? one : Tally.NONE,
                weighted(assessed) ? 1 : 0,
                weighted(assessed) && assessed.reported() ? 1 : 0,
                assessed.indicator().deviation() != null ? 1 : 0);
    }

    /** Whether the actual is a bound in the place of a result. */
    public static boolean restated(AssessedIndicator assessed) {
        return assessed.verdict() == Verdict.RESTATED;
    }

    private static boolean free(AssessedIndicator assessed) {
        boolean whole = assessed.target() instanceof NumberMeasure n
                && (n.value().signum() == 0
                        || (n.unit().equals("%") && n.value().compareTo(HUNDRED) == 0));
        return assessed.reported() && !restated(assessed) && !whole && !(assessed.target() instanceof TextMeasure);
    }

    private static boolean verbatim(AssessedIndicator assessed) {
        return assessed.reported() && Same.text(assessed.indicator().target(), printed(assessed));
    }

    private static boolean alike(AssessedIndicator assessed) {
        return assessed.reported() && Same.textButForEquals(assessed.indicator().target(), printed(assessed));
    }

    private static String printed(AssessedIndicator assessed) {
        return Objects.requireNonNullElse(assessed.indicator().actual(), "");
    }

    private static boolean weighted(AssessedIndicator assessed) {
        BigDecimal weight = assessed.indicator().weight();
        return weight != null && weight.signum() > 0 && assessed.indicator().score() != null;
    }

    private static boolean full(AssessedIndicator assessed) {
        BigDecimal weight = assessed.indicator().weight();
        BigDecimal score = assessed.indicator().score();
        return weight != null && score != null && weight.signum() > 0 && score.compareTo(weight) == 0;
    }

    /** Whether every indicator has points at stake and has all of them. */
    public boolean allFull(int indicators) {
        return indicators > 0 && weighted == indicators && full.count() == indicators;
    }

    /** Whether every result has points at stake and points given, so that a sum of points is one of points given. */
    public boolean scored() {
        return given > 0 && given == reported.count();
    }

    /** Adds two counts. */
    public Results plus(Results other) {
        return new Results(
                reported.plus(other.reported),
                restated.plus(other.restated),
                verbatim.plus(other.verbatim),
                verbatimBounds + other.verbatimBounds,
                alike.plus(other.alike),
                figure + other.figure,
                free + other.free,
                full.plus(other.full),
                weighted + other.weighted,
                given + other.given,
                deviations + other.deviations);
    }
}
