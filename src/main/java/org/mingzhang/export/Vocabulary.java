package org.mingzhang.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.VerdictBasis;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.assess.finding.Severity;
import org.mingzhang.model.Basis;
import org.mingzhang.model.Bound;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Stage;

/** The words of the columns that hold no others. */
final class Vocabulary {
    /** In the order of the year. */
    static final List<String> STAGES = words(Stage.values(), Stage::id);

    /** The slightest first. */
    static final List<String> SEVERITIES =
            words(Severity.values(), Severity::id).reversed();

    static final List<String> SCOPES = words(Scope.values(), Scope::id);
    static final List<String> VERDICTS = words(Verdict.values(), Verdict::id);
    static final List<String> VERDICT_BASES = words(VerdictBasis.values(), VerdictBasis::id);
    static final List<String> AMOUNT_BASES = words(Basis.values(), Basis::id);
    static final List<String> SOURCES = words(Execution.Source.values(), Execution.Source::id);
    static final List<String> COMPARATORS = words(Bound.values(), Bound::symbol);
    static final List<String> KINDS = List.of("number", "range", "date", "text");

    private Vocabulary() {}

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .map(word)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
