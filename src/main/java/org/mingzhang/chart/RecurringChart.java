package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Likeness;
import org.mingzhang.model.Measure;
import org.mingzhang.model.NumberMeasure;
import org.mingzhang.model.Relation;

/** One indicator through the years: target and actual of each on one scale, the change since the year before named. */
public final class RecurringChart {
    private RecurringChart() {}

    /**
     * The indicator in one year.
     *
     * @param year fiscal year
     * @param stage the stage of the form, in a word; empty if it goes without saying
     * @param promise what was promised and what came of it, or null if the year's form has no such indicator
     * @param change what happened to the target since the year before, in a word; empty if nothing did
     */
    public record Yearly(int year, String stage, @Nullable DrawnPromise promise, String change) {
        /** A year whose stage goes without saying. */
        public Yearly(int year, @Nullable DrawnPromise promise, String change) {
            this(year, "", promise, change);
        }
    }

    /** The years, earliest first; nothing for none. */
    public static Optional<Chart> of(String name, List<Yearly> years, Sheet sheet) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<PromiseRows.Row> rows = new ArrayList<>();
        Yearly before = null;
        for (Yearly year : rising(years)) {
            String note = String.join(sheet.say(Phrase.COMMA), notes(before, year, sheet));
            String label = sheet.say(Phrase.YEAR, year.year) + year.stage;
            rows.add(new PromiseRows.Row(label, Optional.ofNullable(year.promise), note));
            before = year;
        }
        return Optional.of(ComparisonChart.draw(name, rows, sheet));
    }

    private static List<String> notes(@Nullable Yearly before, Yearly now, Sheet sheet) {
        List<String> notes = new ArrayList<>();
        if (!now.change.isEmpty()) {
            notes.add(now.change);
        }
        if (before != null && before.promise != null && now.promise != null) {
            Since since = new Since(sheet.say(Phrase.YEAR, before.year), sheet);
            notes.add(target(before, now, since));
            actual(before.promise, now.promise, since).ifPresent(notes::add);
        }
        return notes;
    }

    private static List<Yearly> rising(List<Yearly> years) {
        return years.stream().sorted(Comparator.comparing(Yearly::year)).toList();
    }

    private record Since(String year, Sheet sheet) {
        String say(Phrase phrase) {
            return sheet.say(phrase, year);
        }

        String say(Phrase phrase, String difference) {
            return sheet.say(phrase, year, difference);
        }
    }

    private static String target(Yearly before, Yearly after, Since since) {
        DrawnPromise then = Objects.requireNonNull(before.promise);
        DrawnPromise now = Objects.requireNonNull(after.promise);
        Likeness likeness =
                Likeness.of(then.said().target(), before.year, now.said().target(), after.year);
        if (likeness == Likeness.SAME) {
            return since.say(Phrase.TARGET_SAME);
        }
        BigDecimal difference = difference(then.said().target(), now.said().target());
        if (difference == null) {
            return since.sheet.say(
                    likeness == Likeness.RESPELLED ? Phrase.TARGET_RESPELLED : Phrase.TARGET_CHANGED,
                    since.year,
                    then.said().targetText(),
                    now.said().targetText());
        }
        Phrase phrase = difference.signum() > 0 ? Phrase.TARGET_RAISED : Phrase.TARGET_LOWERED;
        return difference.signum() == 0
                ? since.say(Phrase.TARGET_SAME)
                : since.say(phrase, PromiseWords.of(now, since.sheet.words()).difference(difference));
    }

    /** What a form of the middle of the year says is no result and is held against none. */
    private static Optional<String> actual(DrawnPromise then, DrawnPromise now, Since since) {
        if (then.relation() == Relation.NOT_DUE || now.relation() == Relation.NOT_DUE) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = then.result().filter(r -> sameScale(then.actual(), now));
        Optional<BigDecimal> after = now.result().filter(r -> sameScale(now.actual(), now));
        return before.flatMap(b -> after.map(a -> a.subtract(b))).map(difference -> {
            Phrase phrase = difference.signum() > 0 ? Phrase.ACTUAL_MORE : Phrase.ACTUAL_LESS;
            return difference.signum() == 0
                    ? since.say(Phrase.ACTUAL_SAME)
                    : since.say(
                            phrase, PromiseWords.of(now, since.sheet.words()).difference(difference));
        });
    }

    private static boolean sameScale(@Nullable Measure actual, DrawnPromise promise) {
        return Optional.ofNullable(actual)
                .flatMap(Extent::of)
                .flatMap(a -> promise.targetExtent().filter(a::comparable))
                .isPresent();
    }

    /** In the base unit; null unless only the number changed. */
    private static @Nullable BigDecimal difference(Measure then, Measure now) {
        boolean alike = then instanceof NumberMeasure a && now instanceof NumberMeasure b && a.bound() == b.bound();
        Optional<Extent> before = Extent.of(then);
        Optional<Extent> after = Extent.of(now);
        if (!alike || before.isEmpty() || after.isEmpty() || !before.get().comparable(after.get())) {
            return null;
        }
        return value(after.get()).subtract(value(before.get()));
    }

    private static BigDecimal value(Extent extent) {
        return extent.edges().map(Extent.Edge::value).findFirst().orElse(BigDecimal.ZERO);
    }
}
