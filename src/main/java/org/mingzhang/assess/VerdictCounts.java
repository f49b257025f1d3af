package org.mingzhang.assess;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mingzhang.model.Relation;

/**
 * How many indicators have each verdict.
 *
 * @param counts every verdict with its number, zero included, of the forms that report the year's results
 * @param judged how many of those met rest on words alone
 * @param placeholders how many of those unknown print a mark for nothing, such as a stroke, in the place of a result
 * @param promised indicators of forms that have no column for results
 * @param midway indicators of forms that look at the year midway
 * @param superseded indicators of forms whose results a later form of the same project and year reports again
 * @param repeated indicators with a results column on roll-ups, which repeat those of the projects that they sum up
 */
public record VerdictCounts(
        Map<Verdict, Integer> counts,
        int judged,
        int placeholders,
        int promised,
        int midway,
        int superseded,
        int repeated) {
    /** Of every verdict none: those of most forms, which only promise, are this one map. */
    private static final Map<Verdict, Integer> NOTHING = Collections.unmodifiableMap(empty());

    /** No indicators. */
    public static final VerdictCounts NONE = new VerdictCounts(NOTHING, 0, 0, 0, 0, 0, 0);

    public VerdictCounts {
        counts = counts.equals(NOTHING) ? NOTHING : Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts the verdicts of a form. */
    public static VerdictCounts of(AssessedDisclosure form) {
        List<AssessedIndicator> indicators = form.indicators();
        return switch (form.disclosure().stage()) {
            case MONITORING -> new VerdictCounts(NOTHING, 0, 0, 0, indicators.size(), 0, 0);
            case TARGET ->
                indicators.stream().allMatch(i -> i.actual() == null)
                        ? new VerdictCounts(NOTHING, 0, 0, indicators.size(), 0, 0, 0)
                        : of(indicators);
            case SELF_EVALUATION, EVALUATION -> of(indicators);
        };
    }

    /** Counts the verdicts of the indicators of a form that reports results. */
    static VerdictCounts of(List<AssessedIndicator> indicators) {
        Map<Verdict, Integer> counts = empty();
        indicators.forEach(i -> counts.merge(i.verdict(), 1, Integer::sum));
        return new VerdictCounts(
                counts,
                count(indicators, AssessedIndicator::judgement),
                count(indicators, i -> i.comparison().relation() == Relation.PLACEHOLDER),
                0,
                0,
                0,
                0);
    }

    /** Adds two counts. */
    public VerdictCounts plus(VerdictCounts other) {
        Map<Verdict, Integer> sum = empty();
        sum.replaceAll((verdict, zero) -> of(verdict) + other.of(verdict));
        return new VerdictCounts(
                sum,
                judged + other.judged,
                placeholders + other.placeholders,
                promised + other.promised,
                midway + other.midway,
                superseded + other.superseded,
                repeated + other.repeated);
    }

    /** The number of one verdict. */
    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** The same with its results counted as superseded. */
    VerdictCounts withoutResults() {
        return new VerdictCounts(NOTHING, 0, 0, promised, midway, superseded + results(), repeated);
    }

    /** The same of a roll-up: its results are those of other projects again. */
    VerdictCounts ofRollUp() {
        return new VerdictCounts(NOTHING, 0, 0, promised, midway, 0, repeated + superseded + results());
    }

    /** The number of all indicators. */
    public int total() {
        return results() + promised + midway + superseded + repeated;
    }

    /** The number of indicators of forms that report results: of these the verdicts are shares. */
    public int results() {
        int results = 0;
        for (Verdict verdict : Verdict.values()) {
            results += of(verdict);
        }
        return results;
    }

    /** The number of indicators for which the form prints a result. */
    public int reported() {
        return filled() - placeholders;
    }

    /** The number of indicators for which the form prints anything in the place of a result. */
    int filled() {
        return results() - of(Verdict.PENDING);
    }

    /** The number of those with a result that cannot be compared with its target. */
    public int undecided() {
        return of(Verdict.UNKNOWN) - placeholders;
    }

    private static int count(Collection<AssessedIndicator> indicators, Predicate<AssessedIndicator> wanted) {
        return (int) indicators.stream().filter(wanted).count();
    }

    private static Map<Verdict, Integer> empty() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        return counts;
    }
}
