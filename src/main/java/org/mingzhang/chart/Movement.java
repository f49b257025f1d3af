package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Money;

/**
 * How an amount of money moved in its year. What is not printed is null, never zero.
 *
 * @param initial 年初预算数
 * @param adjusted 全年预算数
 * @param spent what was spent
 */
public record Movement(
        @Nullable Money initial,
        @Nullable Money adjusted,
        @Nullable Money spent) {

    /** What a row of a form prints. */
    public static Movement of(Execution row) {
        return new Movement(row.initialBudget(), row.adjustedBudget(), row.executed());
    }

    List<Money> printed() {
        return Stream.of(initial, adjusted, spent).flatMap(Stream::ofNullable).toList();
    }

    /** Whether two amounts at least are printed, so that there is something to compare. */
    public boolean comparable() {
        return printed().size() > 1;
    }

    /** Whether any two of the amounts differ. */
    public boolean moved() {
        return printed().stream().distinct().count() > 1;
    }

    /** How many times the initial budget the largest of the amounts is; nothing without a budget that is more than zero. */
    public Optional<BigDecimal> reach() {
        if (initial == null || initial.compareTo(Money.ZERO) <= 0) {
            return Optional.empty();
        }
        Money largest = printed().stream().reduce(initial, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return largest.shareOf(initial);
    }

    /** The amounts and the two rates, exact. */
    String said(ChartWords words) {
        List<String> clauses = new ArrayList<>();
        add(clauses, Phrase.INITIAL, initial, words);
        add(clauses, Phrase.ADJUSTED, adjusted, words);
        add(clauses, Phrase.EXECUTED, spent, words);
        clauses.addAll(rates(words));
        return words.sentence(clauses);
    }

    private static void add(List<String> clauses, Phrase phrase, @Nullable Money money, ChartWords words) {
        if (money != null) {
            clauses.add(words.say(Phrase.IS, words.say(phrase), words.exact(money)));
        }
    }

    /** What was spent as a share of each budget. */
    List<String> rates(ChartWords words) {
        return Stream.of(rate(Phrase.OF_ADJUSTED, adjusted, words), rate(Phrase.OF_INITIAL, initial, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> rate(Phrase phrase, @Nullable Money whole, ChartWords words) {
        return spent == null || spent.isNegative() || whole == null || whole.compareTo(Money.ZERO) <= 0
                ? Optional.empty()
                : Optional.of(words.share(phrase, spent.yuan(), whole.yuan()));
    }
}
